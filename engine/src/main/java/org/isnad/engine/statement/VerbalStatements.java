package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/** Statements whose cue is a finite verb or a participle. */
final class VerbalStatements {
  private final Reading reading;
  private final Layout layout;
  private final CuePlaces places;
  private final SplitQuotations quotations;
  private final Impersonals impersonals;

  VerbalStatements(Reading reading) {
    this.reading = reading;
    layout = reading.layout();
    places = new CuePlaces(reading);
    quotations = new SplitQuotations(layout);
    impersonals = new Impersonals(layout);
  }

  /** The statements whose cue starts at {@code i}; two where the cue relays. */
  List<Draft> at(int i) {
    Optional<Cue> found = reading.cues().at(i);
    if (found.isEmpty() || places.isRemark(i) || Anonymity.after(layout, i) > i) {
      return List.of();
    }
    Cue cue = withSaying(found.get());
    if (!cue.chosen() && !places.opensClause(i)) {
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
      return quotations.before(cue, before);
    }
    List<Draft> split = quotations.around(cue, before, opening.get());
    if (!split.isEmpty()) {
      return split;
    }
    if (isAdoption(cue) && !isAttack(opening.get().first())) {
      return List.of();
    }
    if (!places.isSure(i, cue, before) && !trusted(opening.get())) {
      return List.of();
    }
    return draft(cue, before, opening.get());
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
    if (impersonals.isPassive(cue)) {
      return Impersonals.passive(cue, opening, end);
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
    if (impersonals.isHeldOf(cue, opening)) {
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
    return impersonals.isImpersonal(cue, opening) || impersonals.isHeldOf(cue, opening)
        ? Draft.Source.NOBODY
        : Draft.Source.UNDERSTOOD;
  }
}
