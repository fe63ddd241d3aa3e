package org.isnad.engine.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;

/**
 * Walks from a cue to the right, over its subject, times, asides and adjuncts, to the word that
 * opens the content. One walk, for one cue; it looks at {@link OpeningWalk#REACH} words at most.
 */
final class OpeningFinder {
  private final Layout layout;
  private final CueWords cueWords;
  private final Cue cue;
  private final Set<Frame> frames;
  private final OpeningWalk walk;
  private final OpeningPrepositions prepositions;
  private final OpeningPhrases phrases;
  private boolean relative;

  private OpeningFinder(Layout layout, CueWords cueWords, Cue cue, OpeningWalk walk) {
    this.layout = layout;
    this.cueWords = cueWords;
    this.cue = cue;
    this.walk = walk;
    frames = cue.entry().frames();
    prepositions = new OpeningPrepositions(layout, cueWords, cue, walk);
    phrases = new OpeningPhrases(layout, cue, walk);
  }

  /**
   * The opening of the content of {@code cue}.
   *
   * @param subjectBefore whether the subject stands before the cue or is no noun phrase, so that
   *     the first noun phrase behind it is an object
   */
  static Optional<Opening> find(Layout layout, CueWords cueWords, Cue cue, boolean subjectBefore) {
    return new OpeningFinder(layout, cueWords, cue, new OpeningWalk(layout, cue, subjectBefore))
        .run();
  }

  private Optional<Opening> run() {
    while (walk.at() < walk.limit()) {
      int before = walk.at();
      Optional<Opening> opening = step();
      if (opening.isPresent() || walk.hasStopped()) {
        return opening;
      }
      if (walk.at() <= before) {
        walk.goTo(before + 1);
      }
    }
    return walk.objectAsContent();
  }

  private Optional<Opening> step() {
    if (layout.afterTime(walk.at()) > walk.at()) {
      walk.goTo(layout.afterTime(walk.at()));
      return Optional.empty();
    }
    if (layout.isColon(walk.at())) {
      return walk.allowsAny(Frame.QUOTE, Frame.CLAUSE, Frame.THAT)
          ? walk.open(Frame.QUOTE, walk.at() + 1)
          : walk.stop();
    }
    Optional<Quotation> quotation = layout.quotationOpenedAt(walk.at());
    if (quotation.isPresent()) {
      return atQuotation(quotation.get());
    }
    if (layout.isMark(walk.at())) {
      walk.standBehindAdjunct(walk.isBehindAdjunct() && !layout.isComma(walk.at()));
      return Optional.empty();
    }
    if (layout.isThat(walk.at())) {
      return atThat();
    }
    if (layout.isByThat(walk.at())) {
      return walk.allowsAny(Frame.BI, Frame.THAT)
          ? walk.open(Frame.BI, walk.at() + 1)
          : Optional.empty();
    }
    if (Particles.BY_NOT.contains(layout.folded(walk.at()))
        && walk.allowsAny(Frame.BI, Frame.THAT)) {
      return walk.open(Frame.BI, walk.at());
    }
    if (layout.isRelative(walk.at())) {
      relative = true;
      return Optional.empty();
    }
    return atWord();
  }

  private Optional<Opening> atQuotation(Quotation quotation) {
    int words = quotation.end() - quotation.first();
    boolean name =
        isNameInMarks(quotation) || words <= 5 && walk.thatFollowsSoon(quotation.close() + 1);
    if (name && !endsClause(quotation)) {
      walk.goTo(quotation.close() + 1);
      return Optional.empty();
    }
    boolean governed = layout.isPreposition(quotation.open() - 1) && walk.at() > cue.end();
    boolean addressed = layout.folded(quotation.open() - 1).equals("ل");
    if (!name
        && !governed
        && (walk.allowsAny(Frame.QUOTE, Frame.THAT) || frames.contains(Frame.OBJ))) {
      return walk.open(Frame.QUOTE, quotation.first());
    }
    boolean inside =
        frames.contains(Frame.BI)
            && words > 0
            && layout.word(quotation.first()).analysis().has(Proclitic.BI);
    boolean deed =
        words > 0 && layout.word(quotation.first()).analysis().form() == Analysis.Form.VERBAL_NOUN;
    if (inside && (!name || deed)) {
      return walk.open(name ? Frame.QUOTE : Frame.BI, quotation.first()); // كلفه «بتعزيز ...»
    }
    if (name && !walk.hasSubject() && !governed && !addressed) {
      Optional<Phrase> phrase = layout.phraseAt(quotation.first());
      if (phrase.isPresent()) {
        walk.takeSubject(phrase.get());
        walk.goTo(quotation.close() + 1);
        return Optional.empty();
      }
    }
    if (name && addressed && walk.addressee() == null) {
      layout.phraseAt(quotation.first()).ifPresent(walk::address); // لـ«الصحيفة»
    }
    boolean next =
        walk.at() == cue.end() || walk.subject() != null && walk.at() == walk.subject().end();
    if (frames.contains(Frame.QUOTE) && next) {
      return walk.open(Frame.QUOTE, quotation.first());
    }
    walk.goTo(quotation.close() + 1);
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
    return next >= walk.limit() || layout.isMark(next);
  }

  private Optional<Opening> atThat() {
    if (layout.isThat(walk.at())
        && Particles.SUBORDINATE_BEFORE_THAT.contains(layout.folded(walk.at() - 1))
        && !(walk.at() - 1 < cue.end())) {
      walk.goTo(walk.at() + 2);
      return Optional.empty();
    }
    if (frames.contains(Frame.THAT)) {
      return walk.open(Frame.THAT, walk.at() + 1);
    }
    return frames.contains(Frame.BI) || frames.contains(Frame.ALA) || frames.contains(Frame.ILA)
        ? walk.open(Frame.THAT, walk.at() + 1)
        : Optional.empty();
  }

  private Optional<Opening> atWord() {
    int aside = Anonymity.after(layout, walk.at());
    if (aside > walk.at()) {
      walk.goTo(aside);
      return Optional.empty();
    }
    if (cueWords.isParticiple(walk.at()) && !layout.isComma(walk.at()) && walk.at() > cue.end()) {
      return walk.stop();
    }
    Optional<Opening> byPreposition = prepositions.atPreposition();
    if (byPreposition.isPresent() || walk.hasSkipped()) {
      return byPreposition;
    }
    if (frames.contains(Frame.CLAUSE)
        && cue.entry().act() == Act.ASK
        && Particles.INTERROGATIVE.contains(layout.folded(walk.at()))) {
      return walk.open(Frame.CLAUSE, walk.at());
    }
    if (isFreeRelative() && frames.contains(Frame.OBJ)) {
      return walk.open(Frame.OBJ, walk.at());
    }
    if (layout.word(walk.at()).isFinite()) {
      return atVerb();
    }
    return phrases.atNominal();
  }

  /** نفى ما قاله: ما with its verb is the object. */
  private boolean isFreeRelative() {
    return layout.folded(walk.at()).equals("ما")
        && walk.at() + 1 < walk.limit()
        && layout.word(walk.at() + 1).isFinite();
  }

  private Optional<Opening> atVerb() {
    if (relative || followsIndefinite() || describesAdjunct()) {
      relative = false;
      return Optional.empty();
    }
    String previous = layout.folded(walk.at() - 1);
    boolean saysNot = Set.of("لم", "لا").contains(previous) && layout.isThat(walk.at() + 1);
    if (saysNot && cueWords.verbAt(walk.at()).isPresent()) {
      return walk.stop();
    }
    if (Set.of(
                "عندما", "حين", "حينما", "بينما", "كما", "ما", "بعدما", "قبلما", "لما", "منذ", "قد",
                "وقد", "لم", "لا")
            .contains(previous)
        && walk.at() - 1 >= cue.end()) {
      return Optional.empty();
    }
    if (frames.contains(Frame.CLAUSE)
        && walk.at() > cue.end()
        && walk.subject() != null
        && walk.at() == walk.subject().end()
        && !sayingFollows()) {
      return walk.open(Frame.CLAUSE, walk.at());
    }
    boolean reports = cueWords.verbAt(walk.at()).map(Cue::chosen).orElse(false);
    if (walk.thatFollowsSoon(walk.at() + 1)
        && !reports
        && !layout.word(walk.at()).analysis().has(Proclitic.WA)) {
      return atUnknownName();
    }
    return walk.stop();
  }

  /** بيان نشرته الوكالة: a verb right behind an indefinite phrase describes it. */
  private boolean followsIndefinite() {
    return walk.subject() != null
        && walk.at() == walk.subject().end()
        && !walk.subject().definite()
        && walk.subject().kind() != EntityKind.UNKNOWN
        && !cueWords.verbAt(walk.at()).map(Cue::chosen).orElse(false);
  }

  /** في بيان نشر أمس: a verb right behind an indefinite noun that a preposition governs. */
  private boolean describesAdjunct() {
    if (!walk.isBehindAdjunct() || layout.word(walk.at()).analysis().has(Proclitic.WA)) {
      return false;
    }
    return layout.isPreposition(walk.at() - 2)
        && layout.word(walk.at() - 1).pos() == Pos.NOUN
        && !layout.word(walk.at() - 1).analysis().isDefinite()
        && layout.word(walk.at() - 1).analysis().suffixLength() == 0
        && layout.phraseAt(walk.at() - 1).filter(p -> p.kind() == EntityKind.DOCUMENT).isPresent();
  }

  /** قال فلان إن: only a word of saying takes إن, so that what stands before it is a name. */
  private boolean sayingFollows() {
    for (int i = walk.at() + 1;
        i < Math.min(walk.limit(), walk.at() + 4) && !layout.isMark(i);
        i++) {
      if (layout.isThat(i)) {
        return layout.word(i).plain().startsWith("\u0625");
      }
    }
    return false;
  }

  /** A foreign name whose letters happen to spell a verb, between the cue and its أن. */
  private Optional<Opening> atUnknownName() {
    int end = walk.at() + 1;
    while (end < walk.limit()
        && end < walk.at() + 3
        && layout.isNominal(end)
        && !layout.word(end).analysis().isDefinite()) {
      end++;
    }
    if (!walk.hasSubject()) {
      walk.takeSubject(unknownName(walk.at(), end));
    }
    walk.goTo(end);
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
}
