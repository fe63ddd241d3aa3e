package org.isnad.engine.statement;

import java.util.ArrayList;
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

/** Statements whose cue is a finite verb or a participle. */
final class VerbalStatements {
  private static final Set<String> IMPERSONAL =
      Set.of(
          "يذكر", "ويذكر", "يشار", "ويشار", "جدير", "والجدير", "الجدير", "تجدر", "وتجدر", "تبين",
          "وتبين", "يتبين", "اتضح", "يتضح");
  private static final Set<String> IMPERSONAL_PASSIVE =
      Set.of("توقّع", "اعتقد", "رجّح", "ظنّ", "زعم", "خشي", "قال", "افترض", "انتظر");

  private static final Set<String> HELD = Set.of("اعتقد", "افترض", "زعم", "ظنّ", "رجّح");

  private final Reading reading;
  private final Layout layout;

  VerbalStatements(Reading reading) {
    this.reading = reading;
    layout = reading.layout();
  }

  /** The statements whose cue starts at {@code i}; two where the cue relays. */
  List<Draft> at(int i) {
    Optional<Cue> found = reading.cues().at(i);
    if (found.isEmpty() || isRemark(i) || Anonymity.after(layout, i) > i) {
      return List.of();
    }
    Cue cue = withSaying(found.get());
    if (!cue.chosen() && !opensClause(i)) {
      return List.of();
    }
    SubjectFinder.Found before = subjectBefore(cue);
    List<Draft> voiced = voicedForOther(cue, before);
    if (!voiced.isEmpty()) {
      return voiced;
    }
    List<Draft> relay = Relay.read(reading, cue, before.phrase());
    if (!relay.isEmpty()) {
      return relay;
    }
    boolean subjectBefore = before.any() || cue.inside() != null || !subjectMayFollow(cue);
    Optional<Opening> opening = OpeningFinder.find(layout, reading.cues(), cue, subjectBefore);
    if (opening.isEmpty()) {
      return quotedBefore(cue, before, Optional.empty());
    }
    List<Draft> split = splitQuotation(cue, before, opening.get());
    if (!split.isEmpty()) {
      return split;
    }
    boolean sure =
        (cue.chosen() || followsSubject(i)) && !isAboutObject(i) && !isStanding(cue, before);
    if (isAdoption(cue) && !isAttack(opening.get().first())) {
      return List.of();
    }
    if (!sure && !trusted(opening.get())) {
      return List.of();
    }
    return draft(cue, before, opening.get());
  }

  /** يذكر أن, يشار إلى أن: the narrator recalls something. */
  private boolean isRemark(int i) {
    int that = layout.folded(i + 1).equals("الي") ? i + 2 : i + 1;
    return IMPERSONAL.contains(layout.folded(i)) && (layout.isThat(that) || layout.isByThat(that));
  }

  /** Where a homograph is more likely the verb: at the start of a sentence, or behind a comma. */
  private boolean opensClause(int i) {
    if (layout.word(i).pos() == Pos.ADP) {
      return false;
    }
    return layout.sentenceStart(i) == i || layout.isMark(i - 1) || followsSubject(i);
  }

  /** الذي أعلن عنه: what is said stands before the verb. */
  private boolean isAboutObject(int i) {
    return i > 0
        && layout.isRelative(i - 1)
        && layout.isPreposition(i + 1)
        && layout.word(i + 1).analysis().suffixLength() > 0;
  }

  /** المدينة تعتبر شبه محررة: a thing before a verb of opinion is what is thought of. */
  private static boolean isStanding(Cue cue, SubjectFinder.Found before) {
    Phrase subject = before.phrase();
    return cue.entry().act() == Act.OPINE
        && cue.analysis().tense() == Analysis.Tense.PRESENT
        && subject != null
        && (subject.kind() == EntityKind.PLACE || subject.kind() == EntityKind.UNKNOWN);
  }

  /** الكرملين تعهد بكذا: behind a definite phrase a bare verbal noun is the verb. */
  private boolean followsSubject(int i) {
    if (i == 0) {
      return false;
    }
    Analysis analysis = layout.word(i).analysis();
    boolean bare =
        analysis.form() == Analysis.Form.VERBAL_NOUN
            && !analysis.isDefinite()
            && analysis.suffixLength() == 0
            && analysis.prefixLength() == 0;
    Pos before = layout.word(i - 1).pos();
    boolean definite =
        before == Pos.PROPN || before == Pos.NOUN && layout.word(i - 1).analysis().isDefinite();
    return bare && definite && subjectActs(i);
  }

  private boolean subjectActs(int i) {
    return reading
        .cues()
        .verbAt(i)
        .map(cue -> reading.subjects().before(i, cue.analysis()).phrase())
        .filter(layout::isActor)
        .isPresent();
  }

  /** A verb with قائلا right behind it is one cue. */
  private Cue withSaying(Cue cue) {
    String next = layout.folded(cue.end());
    boolean says =
        next.equals("قائلا")
            || next.equals("قائلة")
            || next.equals("قائلين")
            || next.equals("بالقول");
    if (cue.form() != Cue.Form.VERB || !says) {
      return cue;
    }
    Cue both = cue.extendedTo(cue.end() + 1);
    boolean only = cue.entry().strength() == ReportingWord.Strength.QUOTE;
    return reading
        .cues()
        .participleAt(cue.end())
        .filter(saying -> only) // ختم قائلا إن: what قال opens
        .map(saying -> both.as(saying.entry()))
        .orElse(both);
  }

  /** A verb before its subject is third person singular; a participle has its subject elsewhere. */
  private static boolean subjectMayFollow(Cue cue) {
    return cue.form() == Cue.Form.VERB
        && cue.analysis().person() == 3
        && cue.analysis().number() != Analysis.Number.PLURAL
        && cue.analysis().number() != Analysis.Number.DUAL;
  }

  private SubjectFinder.Found subjectBefore(Cue cue) {
    if (cue.form() != Cue.Form.VERB) {
      return new SubjectFinder.Found(null, false);
    }
    SubjectFinder.Found found = reading.subjects().before(cue.verb(), cue.analysis());
    return found.phrase() != null && subjectStandsBehind(cue)
        ? new SubjectFinder.Found(null, false)
        : found;
  }

  /** وفي لقاء مع القناة، قال فلان: an actor behind a verb that takes none for an object. */
  private boolean subjectStandsBehind(Cue cue) {
    boolean opensClause = layout.isComma(cue.verb() - 1) || layout.isRelative(cue.verb() - 1);
    boolean taken = cue.analysis().suffixLength() > 0; // انتقدتها تايوان: its object is on it
    return (taken || opensClause && !cue.entry().allows(Frame.TO_OBJ))
        && !cue.analysis().has(Proclitic.FA)
        && !layout.folded(cue.end()).equals("ل")
        && layout
            .phraseAt(cue.end())
            .filter(p -> layout.isActor(p) && !layout.hasPrepositionOn(p.first()))
            .filter(p -> SubjectFinder.agrees(p, cue.analysis()))
            .isPresent();
  }

  /** A reading that the word stage did not choose needs an opener that leaves no doubt. */
  private static boolean trusted(Opening opening) {
    boolean framed = opening.subject() != null && opening.frame() != Frame.OBJ;
    return framed || opening.frame() == Frame.THAT || opening.frame() == Frame.QUOTE;
  }

  private List<Draft> draft(Cue cue, SubjectFinder.Found before, Opening opening) {
    int end = reading.ends().of(cue, opening.frame(), opening.first());
    boolean negated = Particles.NEGATION.contains(layout.folded(cue.verb() - 1));
    if (end <= opening.first() || negated && isUntold(cue, opening)) {
      return List.of();
    }
    if (isPassive(cue)) {
      return passive(cue, opening, end);
    }
    if (needsObject(cue)
        && opening.subject() != null
        && opening.addressee() == null
        && !opening.object()) {
      // واتهم حماس بكذا: the one noun phrase is who is accused.
      opening = new Opening(opening.frame(), opening.first(), null, opening.subject(), true);
    }
    boolean holds = cue.analysis().verb().equals("تضمّن");
    if (holds && !(isDocument(before.phrase()) && isDocument(opening.subject()))) {
      return List.of(); // a visit holds talks, a statement says
    }
    Phrase speaker =
        cue.inside() != null
            ? cue.inside()
            : before.phrase() != null
                ? before.phrase()
                : before.pronoun() ? null : opening.subject();
    if (isHeldOf(cue, opening)) {
      speaker = null;
    }
    List<Draft> out = new ArrayList<>();
    out.add(
        new Draft(
            cue.first(),
            cue.end(),
            cue.entry().act(),
            negated,
            source(cue, speaker, before, opening),
            speaker,
            cue.analysis(),
            opening.addressee(),
            opening.first(),
            end,
            -1,
            cue.entry().rule(),
            List.of()));
    return out;
  }

  /** عبّر عن إدانة المغرب لكذا: the noun has a subject of its own, and is the content. */
  private List<Draft> voicedForOther(Cue cue, SubjectFinder.Found before) {
    int noun = cue.end() - 1;
    boolean bare =
        noun > cue.verb() + 1
            && layout.word(noun).analysis().suffixLength() == 0
            && !layout.word(noun).analysis().isDefinite()
            && layout.folded(noun - 1).equals("عن");
    Optional<Phrase> holder =
        bare
            ? layout
                .phraseAt(cue.end())
                .filter(p -> layout.isActor(p) && !layout.hasPrepositionOn(p.first()))
            : Optional.empty();
    if (holder.isEmpty()) {
      return List.of();
    }
    Cue verb =
        new Cue(
            cue.first(),
            cue.verb() + 1,
            cue.verb(),
            cue.analysis(),
            cue.entry(),
            cue.form(),
            cue.chosen(),
            cue.inside());
    return draft(verb, before, new Opening(Frame.AN, noun, null, null, false));
  }

  private static boolean isAdoption(Cue cue) {
    return cue.analysis().verb().equals("تبنّى");
  }

  /** تبنى الهجوم: one admits a deed of violence; what else is adopted is not said. */
  private boolean isAttack(int i) {
    return Particles.ATTACK.contains(layout.word(i).stem());
  }

  private static boolean isDocument(@Nullable Phrase phrase) {
    return phrase == null || phrase.kind() == EntityKind.DOCUMENT;
  }

  /** لم يكشف عن هويته: a topic of which nothing is told. */
  private static boolean isUntold(Cue cue, Opening opening) {
    return cue.entry().act() == Act.INFORM
        && (opening.frame() == Frame.AN
            || opening.frame() == Frame.OBJ
            || opening.frame() == Frame.QUOTE);
  }

  /** اتُهم، سئل: by its letters, or by a damma that a verb of the past has only in the passive. */
  private boolean isPassive(Cue cue) {
    String written = layout.text().string(cue.verb(), cue.verb() + 1);
    int damma = written.indexOf('\u064F');
    boolean past = cue.analysis().tense() == Analysis.Tense.PAST;
    return cue.form() == Cue.Form.VERB
        && (cue.analysis().voice() == Analysis.Voice.PASSIVE || past && damma > 0 && damma < 4);
  }

  /** Nobody is named who says it; the one noun phrase is who is spoken to. Convictions say none. */
  private static List<Draft> passive(Cue cue, Opening opening, int end) {
    if (cue.entry().act() == Act.CONDEMN) {
      return List.of();
    }
    return List.of(
        new Draft(
            cue.first(),
            cue.end(),
            cue.entry().act(),
            false,
            Draft.Source.NOBODY,
            null,
            cue.analysis(),
            opening.addressee() == null ? opening.subject() : opening.addressee(),
            opening.first(),
            end,
            -1,
            cue.entry().rule() + ".passive",
            List.of()));
  }

  /** التي يعتقد أنها: what is thought of the antecedent, by nobody in particular. */
  private boolean isHeldOf(Cue cue, Opening opening) {
    return layout.isRelative(cue.verb() - 1)
        && cue.analysis().tense() == Analysis.Tense.PRESENT
        && HELD.contains(cue.analysis().verb())
        && opening.subject() == null
        && opening.frame() == Frame.THAT
        && !layout.folded(opening.first() - 1).endsWith("ن");
  }

  /** Accusing and thanking need somebody who is accused or thanked. */
  private static boolean needsObject(Cue cue) {
    Act act = cue.entry().act();
    boolean accuses = cue.entry().allows(Frame.TO_OBJ) && (act == Act.ACCUSE || act == Act.PRAISE);
    boolean describes =
        act == Act.OPINE && cue.entry().allows(Frame.BI) && !cue.entry().allows(Frame.THAT);
    return (accuses || describes) && cue.analysis().suffixLength() == 0;
  }

  private Draft.Source source(
      Cue cue, @Nullable Phrase speaker, SubjectFinder.Found before, Opening opening) {
    if (speaker != null) {
      return Draft.Source.NAMED;
    }
    if (before.pronoun()) {
      return Draft.Source.PRONOUN;
    }
    if (cue.form() == Cue.Form.PARTICIPLE) {
      return Draft.Source.UNDERSTOOD;
    }
    return isImpersonal(cue, opening) || isHeldOf(cue, opening)
        ? Draft.Source.NOBODY
        : Draft.Source.UNDERSTOOD;
  }

  private boolean isImpersonal(Cue cue, Opening opening) {
    Analysis verb = cue.analysis();
    if (verb.voice() == Analysis.Voice.PASSIVE) {
      return true;
    }
    boolean damma =
        layout.text().string(cue.verb(), cue.verb() + 1).indexOf('\u064F') == 1
            && verb.tense() == Analysis.Tense.PRESENT;
    boolean bare =
        verb.tense() == Analysis.Tense.PRESENT
            && verb.person() == 3
            && verb.gender() == Analysis.Gender.MASCULINE
            && verb.number() == Analysis.Number.SINGULAR
            && IMPERSONAL_PASSIVE.contains(verb.verb())
            && opening.frame() == Frame.THAT
            && (layout.sentenceStart(cue.verb()) == cue.verb()
                || opening.first() == cue.end() + 1 && verb.prefixLength() == 0);
    return damma && IMPERSONAL_PASSIVE.contains(verb.verb()) || bare;
  }

  /** «...»، قال فلان، «...»: the quotation behind the cue goes on with the one before it. */
  private List<Draft> splitQuotation(Cue cue, SubjectFinder.Found before, Opening opening) {
    int first = opening.first();
    boolean announced = layout.isColon(first - 1) || layout.isColon(first - 2);
    if (opening.frame() != Frame.QUOTE || announced) {
      return List.of();
    }
    Optional<Quotation> resumed = layout.quotationOpenedAt(first - 1);
    return quotedBefore(cue, before, resumed).stream()
        .filter(draft -> draft.end() > first)
        .filter(draft -> layout.sentence(draft.first()) == layout.sentence(cue.first()))
        .toList();
  }

  /** «...»، قال فلان: the content stands before the verb. */
  private List<Draft> quotedBefore(
      Cue cue, SubjectFinder.Found before, Optional<Quotation> resumed) {
    if (cue.form() != Cue.Form.VERB || !cue.entry().allows(Frame.QUOTE) || !cue.chosen()) {
      return List.of();
    }
    int i = cue.first() - 1;
    while (i >= 0 && layout.isMark(i) && !layout.isQuote(i) && !layout.isMark(i, '\n')) {
      if (layout.isMark(i, '.') && cue.analysis().has(Proclitic.WA)) {
        return List.of(); // «...». ونشر: a new sentence
      }
      i--;
    }
    Optional<Quotation> quotation =
        i >= 0 && layout.isQuote(i) ? layout.quotationClosedAt(i) : Optional.empty();
    if (quotation.isEmpty() || quotation.get().end() - quotation.get().first() < 3) {
      return List.of();
    }
    @Nullable Phrase speaker =
        before.phrase() != null && before.phrase().first() > i
            ? before.phrase()
            : layout
                .phraseAt(layout.afterTime(cue.end()))
                .filter(p -> layout.isActor(p) || p.kind() == EntityKind.DOCUMENT || !p.definite())
                .orElse(null);
    int end =
        resumed.or(() -> resumes(cue, speaker)).map(Quotation::end).orElse(quotation.get().end());
    return List.of(
        new Draft(
            cue.first(),
            cue.end(),
            cue.entry().act(),
            false,
            speaker == null ? Draft.Source.UNDERSTOOD : Draft.Source.NAMED,
            speaker,
            cue.analysis(),
            null,
            quotation.get().first(),
            end,
            -1,
            "split-quotation",
            List.of()));
  }

  private Optional<Quotation> resumes(Cue cue, @Nullable Phrase speaker) {
    int at = speaker == null ? cue.end() : speaker.end();
    while (at < layout.size()
        && layout.isMark(at)
        && !layout.isQuote(at)
        && !layout.isMark(at, '\n')) {
      at++;
    }
    return layout.quotationOpenedAt(at);
  }
}
