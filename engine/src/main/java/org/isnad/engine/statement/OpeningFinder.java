package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/**
 * Walks from a cue to the right, over its subject, times, asides and adjuncts, to the word that
 * opens the content. One walk, for one cue; it looks at {@link #REACH} words at most.
 */
final class OpeningFinder {
  /** How many words may stand between a cue and its content. */
  static final int REACH = 60;

  private final Layout layout;
  private final CueWords cueWords;
  private final Cue cue;
  private final Set<Frame> frames;
  private final int limit;
  private @Nullable Phrase subject;
  private @Nullable Phrase addressee;
  private boolean object;
  private boolean relative;
  private boolean afterAdjunct;
  private int at;

  private OpeningFinder(Layout layout, CueWords cueWords, Cue cue, boolean subjectBefore) {
    this.layout = layout;
    this.cueWords = cueWords;
    this.cue = cue;
    frames = cue.entry().frames();
    int end = Math.min(layout.sentenceEnd(cue.verb()), cue.end() + REACH);
    limit = layout.quotationAround(cue.verb()).map(q -> Math.min(q.close(), end)).orElse(end);
    subjectTaken = subjectBefore;
    at = cue.end();
  }

  private boolean subjectTaken;

  /**
   * The opening of the content of {@code cue}.
   *
   * @param subjectBefore whether the subject stands before the cue or is no noun phrase, so that
   *     the first noun phrase behind it is an object
   */
  static Optional<Opening> find(Layout layout, CueWords cueWords, Cue cue, boolean subjectBefore) {
    return new OpeningFinder(layout, cueWords, cue, subjectBefore).run();
  }

  private Optional<Opening> run() {
    while (at < limit) {
      int before = at;
      Optional<Opening> opening = step();
      if (opening.isPresent() || stopped) {
        return opening;
      }
      at = at > before ? at : before + 1;
    }
    return objectAsContent();
  }

  private boolean stopped;

  private Optional<Opening> stop() {
    stopped = true;
    return objectAsContent();
  }

  private Optional<Opening> step() {
    if (layout.afterTime(at) > at) {
      at = layout.afterTime(at);
      return Optional.empty();
    }
    if (layout.isColon(at)) {
      return allowsAny(Frame.QUOTE, Frame.CLAUSE, Frame.THAT) ? open(Frame.QUOTE, at + 1) : stop();
    }
    Optional<Quotation> quotation = layout.quotationOpenedAt(at);
    if (quotation.isPresent()) {
      return atQuotation(quotation.get());
    }
    if (layout.isMark(at)) {
      afterAdjunct &= !layout.isComma(at);
      return Optional.empty();
    }
    if (layout.isThat(at)) {
      return atThat();
    }
    if (layout.isByThat(at)) {
      return allowsAny(Frame.BI, Frame.THAT) ? open(Frame.BI, at + 1) : Optional.empty();
    }
    if (Particles.BY_NOT.contains(layout.folded(at)) && allowsAny(Frame.BI, Frame.THAT)) {
      return open(Frame.BI, at);
    }
    if (layout.isRelative(at)) {
      relative = true;
      return Optional.empty();
    }
    return atWord();
  }

  private Optional<Opening> atQuotation(Quotation quotation) {
    int words = quotation.end() - quotation.first();
    boolean name = isNameInMarks(quotation) || words <= 5 && thatFollowsSoon(quotation.close() + 1);
    if (name && !endsClause(quotation)) {
      at = quotation.close() + 1;
      return Optional.empty();
    }
    boolean governed = layout.isPreposition(quotation.open() - 1) && at > cue.end();
    boolean addressed = layout.folded(quotation.open() - 1).equals("ل");
    if (!name && !governed && (allowsAny(Frame.QUOTE, Frame.THAT) || frames.contains(Frame.OBJ))) {
      return open(Frame.QUOTE, quotation.first());
    }
    boolean inside =
        frames.contains(Frame.BI)
            && words > 0
            && layout.word(quotation.first()).analysis().has(Proclitic.BI);
    boolean deed =
        words > 0 && layout.word(quotation.first()).analysis().form() == Analysis.Form.VERBAL_NOUN;
    if (inside && (!name || deed)) {
      return open(name ? Frame.QUOTE : Frame.BI, quotation.first()); // كلفه «بتعزيز ...»
    }
    if (name && !subjectTaken && !governed && !addressed) {
      Optional<Phrase> phrase = layout.phraseAt(quotation.first());
      if (phrase.isPresent()) {
        subject = phrase.get();
        subjectTaken = true;
        at = quotation.close() + 1;
        return Optional.empty();
      }
    }
    boolean next = at == cue.end() || subject != null && at == subject.end();
    if (frames.contains(Frame.QUOTE) && next) {
      return open(Frame.QUOTE, quotation.first());
    }
    at = quotation.close() + 1;
    return Optional.empty();
  }

  /** A few words in marks without a verb name something rather than say it. */
  private boolean isNameInMarks(Quotation quotation) {
    if (quotation.end() - quotation.first() > 4) {
      return false;
    }
    for (int i = quotation.first(); i < quotation.end(); i++) {
      if (layout.word(i).isFinite() || layout.isThat(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsClause(Quotation quotation) {
    int next = quotation.close() + 1;
    return next >= limit || layout.isMark(next);
  }

  private Optional<Opening> atThat() {
    if (layout.isThat(at)
        && Particles.SUBORDINATE_BEFORE_THAT.contains(layout.folded(at - 1))
        && !(at - 1 < cue.end())) {
      at = at + 2;
      return Optional.empty();
    }
    if (frames.contains(Frame.THAT)) {
      return open(Frame.THAT, at + 1);
    }
    return frames.contains(Frame.BI) || frames.contains(Frame.ALA) || frames.contains(Frame.ILA)
        ? open(Frame.THAT, at + 1)
        : Optional.empty();
  }

  private Optional<Opening> atWord() {
    if (cueWords.isParticiple(at) && !layout.isComma(at) && at > cue.end()) {
      return stop();
    }
    Optional<Opening> byPreposition = atPreposition();
    if (byPreposition.isPresent() || moved) {
      moved = false;
      return byPreposition;
    }
    if (frames.contains(Frame.CLAUSE)
        && cue.entry().act() == Act.ASK
        && Particles.INTERROGATIVE.contains(layout.folded(at))) {
      return open(Frame.CLAUSE, at);
    }
    if (isFreeRelative() && frames.contains(Frame.OBJ)) {
      return open(Frame.OBJ, at);
    }
    if (layout.word(at).isFinite()) {
      return atVerb();
    }
    return atNominal();
  }

  /** نفى ما قاله: ما with its verb is the object. */
  private boolean isFreeRelative() {
    return layout.folded(at).equals("ما") && at + 1 < limit && layout.word(at + 1).isFinite();
  }

  private boolean moved;

  private void moveTo(int index) {
    at = index;
    moved = true;
  }

  private Optional<Opening> atPreposition() {
    if (layout.folded(at).equals("ب") && layout.quotationOpenedAt(at + 1).isPresent()) {
      return frames.contains(Frame.BI) ? open(Frame.BI, at) : Optional.empty();
    }
    Frame frame = frameOfPreposition();
    if (frame != null) {
      return atFramePreposition(frame);
    }
    if (layout.isPreposition(at)) {
      skipAdjunct(at + 1);
    } else if (layout.isNominal(at) && layout.hasPrepositionOn(at)) {
      return atPrepositionOnNoun();
    }
    return Optional.empty();
  }

  private @Nullable Frame frameOfPreposition() {
    return switch (layout.folded(at)) {
      case "علي" -> Frame.ALA;
      case "الي" -> Frame.ILA;
      case "عن" -> Frame.AN;
      case "من" -> Frame.MIN;
      case "في" -> Frame.FI;
      default -> null;
    };
  }

  private Optional<Opening> atFramePreposition(Frame frame) {
    int next = at + 1;
    if (next >= limit) {
      return Optional.empty();
    }
    boolean that = layout.isThat(next);
    if (that && (frames.contains(frame) || frame == Frame.ILA || frame == Frame.ALA)) {
      return open(frame, next + 1);
    }
    if (frame == Frame.AN
        && layout.word(at - 1).stem().startsWith("مسو")
        && layout.word(at - 1).analysis().isDefinite()) {
      skipAdjunct(next); // الشركة المسؤولة عن الجسر
      return Optional.empty();
    }
    Frame to = addresseeFrame(frame);
    if (to != null && frames.contains(to) && !that) {
      Optional<Phrase> phrase = layout.phraseAt(next);
      if (phrase.isPresent()
          && layout.isActor(phrase.get())
          && addressee == null
          && !frames.contains(frame)) {
        addressee = phrase.get();
        moveTo(phrase.get().end());
        return Optional.empty();
      }
    }
    boolean loose = frame == Frame.FI || frame == Frame.MIN;
    if (frames.contains(frame)
        && !(afterAdjunct && loose)
        && isNear()
        && opensContent(frame, next)) {
      return open(frame, next);
    }
    skipAdjunct(next);
    return Optional.empty();
  }

  private static @Nullable Frame addresseeFrame(Frame frame) {
    return switch (frame) {
      case ALA -> Frame.TO_ALA;
      case ILA -> Frame.TO_ILA;
      case MIN -> Frame.TO_MIN;
      case LI -> Frame.TO_LI;
      default -> null;
    };
  }

  /** Whether the noun after a preposition can be content: not a time, place or document. */
  private boolean opensContent(Frame frame, int next) {
    if (layout.afterTime(next) > next
        || layout.word(next).analysis().pronoun() != Analysis.Pronoun.NONE
            && layout.word(next).pos() == Pos.PRON) {
      return false;
    }
    if (frames.contains(Frame.THAT) && afterAdjunct && thatFollowsSoon(next)) {
      return false;
    }
    if (frame == Frame.FI || frame == Frame.MIN) {
      return layout
          .phraseAt(next)
          .map(p -> p.kind() == EntityKind.UNKNOWN)
          .orElse(!layout.word(next).isFinite());
    }
    return true;
  }

  private boolean thatFollowsSoon(int from) {
    for (int i = from; i < Math.min(limit, from + 12); i++) {
      if (layout.isColon(i)
          || layout.isThat(i)
              && !Particles.SUBORDINATE_BEFORE_THAT.contains(layout.folded(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Opening> atPrepositionOnNoun() {
    Analysis analysis = layout.word(at).analysis();
    String folded = layout.folded(at);
    if (analysis.has(Proclitic.BI)
        && frames.contains(Frame.BI)
        && !(afterAdjunct && analysis.has(Proclitic.WA))
        && !Particles.ADVERBIAL_BI.contains(folded)
        && isNear()
        && !(cue.entry().act() == Act.INFORM && afterAdjunct && thatFollowsSoon(at + 1))
        && !byThatFollows()) {
      return open(Frame.BI, at);
    }
    if (analysis.has(Proclitic.LI)) {
      Optional<Phrase> phrase = layout.phraseAt(at);
      boolean actor = phrase.isPresent() && layout.isActor(phrase.get());
      if (frames.contains(Frame.TO_LI) && actor && addressee == null) {
        addressee = phrase.get();
        moveTo(phrase.get().end());
        return Optional.empty();
      }
      if (frames.contains(Frame.LI) && !actor && !afterAdjunct) {
        return open(Frame.LI, at);
      }
    }
    moveTo(layout.afterPhrase(at));
    afterAdjunct = true;
    return Optional.empty();
  }

  /** وصف كذا بكذا بأنه: where only بـ opens content, a later بأن does. */
  private boolean byThatFollows() {
    if (frames.contains(Frame.THAT) || cue.entry().act() != Act.OPINE) {
      return false;
    }
    for (int i = at + 1; i < Math.min(limit, at + 25); i++) {
      if (layout.isByThat(i)) {
        return true;
      }
      if (cueWords.at(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a preposition here can belong to the cue: not far behind its subject or addressee, and
   * for words that report only with a frame, not behind an adjunct.
   */
  private boolean isNear() {
    int last = cue.end();
    last = subject == null ? last : Math.max(last, subject.end());
    last = addressee == null ? last : Math.max(last, addressee.end());
    boolean only = !frames.contains(Frame.THAT) && !frames.contains(Frame.OBJ);
    boolean loose = cue.entry().strength() == ReportingWord.Strength.FRAME && !only;
    return loose ? at - last <= 3 && !afterAdjunct : at - last <= (only ? 20 : 12);
  }

  private void skipAdjunct(int from) {
    if (layout.word(from - 1).analysis().suffixLength() > 0) {
      moveTo(from); // فيه, له: the preposition has its object with it
    } else if (from < limit && layout.afterTime(from) > from) {
      moveTo(layout.afterTime(from));
    } else if (from < limit && layout.quotationOpenedAt(from).isPresent()) {
      moveTo(layout.quotationOpenedAt(from).get().close() + 1);
    } else if (from < limit && layout.isThat(from)) {
      moveTo(from + 2);
    } else {
      moveTo(from < limit && !layout.word(from).isFinite() ? layout.afterPhrase(from) : from + 1);
    }
    afterAdjunct = true;
  }

  private Optional<Opening> atVerb() {
    if (relative || followsIndefinite() || describesAdjunct()) {
      relative = false;
      return Optional.empty();
    }
    String previous = layout.folded(at - 1);
    boolean saysNot = Set.of("لم", "لا").contains(previous) && layout.isThat(at + 1);
    if (saysNot && cueWords.verbAt(at).isPresent()) {
      return stop();
    }
    if (Set.of(
                "عندما", "حين", "حينما", "بينما", "كما", "ما", "بعدما", "قبلما", "لما", "منذ", "قد",
                "وقد", "لم", "لا")
            .contains(previous)
        && at - 1 >= cue.end()) {
      return Optional.empty();
    }
    if (frames.contains(Frame.CLAUSE)
        && at > cue.end()
        && subject != null
        && at == subject.end()
        && !sayingFollows()) {
      return open(Frame.CLAUSE, at);
    }
    boolean reports = cueWords.verbAt(at).map(Cue::chosen).orElse(false);
    if (thatFollowsSoon(at + 1) && !reports && !layout.word(at).analysis().has(Proclitic.WA)) {
      return atUnknownName();
    }
    return stop();
  }

  /** بيان نشرته الوكالة: a verb right behind an indefinite phrase describes it. */
  private boolean followsIndefinite() {
    return subject != null
        && at == subject.end()
        && !subject.definite()
        && subject.kind() != EntityKind.UNKNOWN
        && !cueWords.verbAt(at).map(Cue::chosen).orElse(false);
  }

  /** في بيان نشر أمس: a verb right behind an indefinite noun that a preposition governs. */
  private boolean describesAdjunct() {
    if (!afterAdjunct || layout.word(at).analysis().has(Proclitic.WA)) {
      return false;
    }
    return layout.isPreposition(at - 2)
        && layout.word(at - 1).pos() == Pos.NOUN
        && !layout.word(at - 1).analysis().isDefinite()
        && layout.word(at - 1).analysis().suffixLength() == 0
        && layout.phraseAt(at - 1).filter(p -> p.kind() == EntityKind.DOCUMENT).isPresent();
  }

  /** قال فلان إن: only a word of saying takes إن, so that what stands before it is a name. */
  private boolean sayingFollows() {
    for (int i = at + 1; i < Math.min(limit, at + 4) && !layout.isMark(i); i++) {
      if (layout.isThat(i)) {
        return layout.word(i).plain().startsWith("\u0625");
      }
    }
    return false;
  }

  /** A foreign name whose letters happen to spell a verb, between the cue and its أن. */
  private Optional<Opening> atUnknownName() {
    int end = at + 1;
    while (end < limit
        && end < at + 3
        && layout.isNominal(end)
        && !layout.word(end).analysis().isDefinite()) {
      end++;
    }
    if (!subjectTaken) {
      subject = unknownName(at, end);
      subjectTaken = true;
    }
    at = end;
    return Optional.empty();
  }

  private Phrase unknownName(int first, int end) {
    return new Phrase(
        layout.text().span(first, end),
        first,
        end,
        first,
        EntityKind.PERSON,
        layout.text().string(first, end),
        "--- ---",
        true,
        true,
        Analysis.Gender.UNKNOWN,
        Analysis.Number.SINGULAR,
        "unknown-name");
  }

  private Optional<Opening> atNominal() {
    Optional<Phrase> found = layout.phraseAt(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = found.get();
    if (phrase.end() > limit) {
      return Optional.empty();
    }
    if (!subjectTaken && canBeSubject(phrase)) {
      subject = phrase;
      subjectTaken = true;
      at = phrase.end();
      afterAdjunct = false;
      return Optional.empty();
    }
    if (isTailOfSubject(phrase)) {
      at = phrase.end();
      return Optional.empty();
    }
    if (isApposition(phrase)) {
      at = phrase.end();
      return Optional.empty();
    }
    if (isLooseAdverb() || Particles.ADVERB.contains(layout.folded(at))) {
      at++;
      return Optional.empty();
    }
    if (isAdverb(phrase) && !isVerbalNoun(phrase)) {
      at = phrase.end();
      return Optional.empty();
    }
    if (layout.folded(at).equals("ردا") && layout.isPreposition(at + 1)) {
      at = layout.afterPhrase(at + 2); // ردا على سؤال
      afterAdjunct = true;
      return Optional.empty();
    }
    if (frames.contains(Frame.TO_OBJ) && addressee == null && layout.isActor(phrase)) {
      addressee = phrase;
      at = phrase.end();
      return Optional.empty();
    }
    boolean joined = layout.word(phrase.first()).analysis().has(Proclitic.WA);
    if (frames.contains(Frame.OBJ)
        && !joined
        && (!afterAdjunct || isVerbalNoun(phrase))
        && isNear()) {
      boolean any = Set.of("اي", "اية").contains(layout.folded(at - 1)) && at - 1 >= cue.end();
      return open(Frame.OBJ, any ? at - 1 : at);
    }
    object = subject != null;
    at = phrase.end();
    return Optional.empty();
  }

  /** Whether the phrase agrees with the verb and is of a kind that speaks. */
  private boolean canBeSubject(Phrase phrase) {
    boolean joined = at > cue.end() && layout.word(at).analysis().has(Proclitic.WA);
    if (cue.form() != Cue.Form.VERB || joined || isLeftOver(phrase)) {
      return false;
    }
    Analysis verb = cue.analysis();
    if (verb.person() == 1 || verb.person() == 2) {
      return false;
    }
    if (verb.number() == Analysis.Number.PLURAL || verb.number() == Analysis.Number.DUAL) {
      return false; // a verb before its subject is singular
    }
    boolean clash =
        verb.gender() == Analysis.Gender.FEMININE
            && phrase.gender() == Analysis.Gender.MASCULINE
            && phrase.number() == Analysis.Number.SINGULAR
            && phrase.kind() != EntityKind.OFFICE
            && phrase.kind() != EntityKind.MEDIA
            && !isBareName(phrase);
    clash |=
        verb.gender() == Analysis.Gender.MASCULINE
            && phrase.gender() == Analysis.Gender.FEMININE
            && phrase.number() == Analysis.Number.SINGULAR
            && phrase.first() == cue.end();
    boolean idiom = cue.end() > cue.verb() + 1;
    if (clash && !mayBeName(phrase) && !idiom) {
      return false;
    }
    boolean speaks = layout.isActor(phrase) || phrase.kind() == EntityKind.DOCUMENT;
    if (!speaks && isAdverb(phrase)) {
      return false;
    }
    return speaks || !frames.contains(Frame.OBJ) || !isVerbalNoun(phrase);
  }

  /** عارضت علنا القرار: an indefinite accusative before a definite noun that is no part of it. */
  private boolean isLooseAdverb() {
    String plain = layout.word(at).plain();
    boolean common =
        layout.word(at).pos() != Pos.PROPN || Particles.ADVERB.contains(layout.folded(at));
    return common
        && plain.endsWith("\u0627")
        && plain.length() > 3
        && layout.word(at).analysis().suffixLength() == 0
        && layout.word(at).analysis().prefixLength() == 0
        && at + 1 < limit
        && !layout.isMark(at + 1)
        && layout.word(at + 1).analysis().isDefinite()
        && layout.word(at + 1).plain().startsWith("\u0627\u0644");
  }

  /** خصوصا, مجددا: an indefinite accusative behind a verb. */
  private boolean isAdverb(Phrase phrase) {
    return phrase.end() - phrase.first() == 1
        && !phrase.definite()
        && layout.word(phrase.first()).pos() != Pos.PROPN
        && layout.word(phrase.first()).plain().endsWith("\u0627");
  }

  /**
   * قالت ستيفاني: right behind a verb that takes no person for an object, a name is its subject.
   */
  private boolean isBareName(Phrase phrase) {
    return phrase.kind() == EntityKind.PERSON
        && phrase.first() == cue.end()
        && layout.word(phrase.head()).pos() == Pos.PROPN
        && !frames.contains(Frame.TO_OBJ)
        && !frames.contains(Frame.OBJ);
  }

  /** An unknown word or two without an article: a foreign name, whose letters tell no gender. */
  private boolean mayBeName(Phrase phrase) {
    return phrase.kind() == EntityKind.UNKNOWN
        && !phrase.definite()
        && phrase.end() - phrase.first() <= 2
        && layout.word(phrase.head()).analysis().form() == Analysis.Form.NONE;
  }

  /** Words right behind the subject that are part of it: الدول | الـ57 | المنضوية. */
  private boolean isTailOfSubject(Phrase phrase) {
    Phrase before = subject;
    if (before == null) {
      return false;
    }
    boolean counted = layout.folded(before.end()).equals("ال");
    boolean behind = phrase.first() == before.end();
    return behind && belongsToName(phrase)
        || counted && (behind || phrase.first() == before.end() + 1);
  }

  /** What the phrase before broke off: the rest of a name, a number (السفراء | الأربعة). */
  private boolean belongsToName(Phrase phrase) {
    boolean counts =
        layout.word(phrase.first()).analysis().isDefinite()
            && (layout.word(phrase.first()).pos() == Pos.NUM
                || layout.word(phrase.first()).pos() == Pos.ADJ);
    return counts || isNameBehind(phrase);
  }

  /** السفير، فلان، أن: between commas behind the subject, who that is. */
  private boolean isApposition(Phrase phrase) {
    boolean behind = subject != null && layout.isComma(at - 1) && at - 1 == subject.end();
    return behind && layout.isActor(phrase) && !isVerbalNoun(phrase);
  }

  /** An adjective that the phrase before left over: على القناة | الثانية. */
  private boolean isLeftOver(Phrase phrase) {
    Pos pos = layout.word(phrase.first()).pos();
    boolean adjective =
        pos == Pos.ADJ
            || pos == Pos.NUM
            || phrase.kind() == EntityKind.UNKNOWN
                && layout.word(phrase.first()).analysis().form()
                    == Analysis.Form.PASSIVE_PARTICIPLE;
    return at > cue.end()
        && adjective
        && layout.word(at).analysis().isDefinite()
        && layout.isNominal(at - 1)
        && (layout.word(at - 1).analysis().isDefinite()
            || layout.word(at - 1).analysis().pronoun() != Analysis.Pronoun.NONE);
  }

  /** The rest of a name that the phrase before broke off: الرئيس رجب | طيب أردوغان. */
  private boolean isNameBehind(Phrase phrase) {
    return layout.word(phrase.first()).pos() == Pos.PROPN
        && !layout.hasPrepositionOn(phrase.first())
        && (phrase.kind() == EntityKind.UNKNOWN || phrase.kind() == EntityKind.PERSON);
  }

  private boolean isVerbalNoun(Phrase phrase) {
    return layout.word(phrase.head()).analysis().form() == Analysis.Form.VERBAL_NOUN;
  }

  private boolean allowsAny(Frame... any) {
    return List.of(any).stream().anyMatch(frames::contains);
  }

  /** Nothing opened content: the noun phrase taken for the subject may be it. */
  private Optional<Opening> objectAsContent() {
    if (subject != null
        && frames.contains(Frame.OBJ)
        && cue.entry().strength() != ReportingWord.Strength.QUOTE
        && (subject.kind() == EntityKind.UNKNOWN || subject.kind() == EntityKind.DOCUMENT)) {
      Phrase content = subject;
      subject = null;
      return open(Frame.OBJ, content.first());
    }
    if (addressee != null
        && frames.contains(Frame.OBJ)
        && addressee.kind() != EntityKind.PERSON
        && !addressee.named()) {
      Phrase content = addressee;
      addressee = null;
      return open(Frame.OBJ, content.first());
    }
    return Optional.empty();
  }

  private Optional<Opening> open(Frame frame, int first) {
    if (first >= limit
        || layout.folded(first).equals("بذلك")
        || cue.entry().strength() == ReportingWord.Strength.QUOTE && frame != Frame.QUOTE) {
      stopped = true;
      return Optional.empty();
    }
    boolean bare =
        frames.equals(Set.of(Frame.ILA)) && !object && cue.analysis().suffixLength() == 0;
    if (bare) {
      stopped = true; // يرجع الخلاف إلى: it goes back by itself
      return Optional.empty();
    }
    return Optional.of(new Opening(frame, first, subject, addressee, object));
  }
}
