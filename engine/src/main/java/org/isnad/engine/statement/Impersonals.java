package org.isnad.engine.statement;

import java.util.List;
import java.util.Set;
import org.isnad.engine.word.Analysis;

/**
 * Verbs of saying that keep to themselves who says it: passives (اتُهم, سئل), and the present of
 * verbs of thought that news writes without its vowels (يُعتقد أن).
 */
final class Impersonals {
  private static final Set<String> IMPERSONAL_PASSIVE =
      Set.of("توقّع", "اعتقد", "رجّح", "ظنّ", "زعم", "خشي", "قال", "افترض", "انتظر");

  private static final Set<String> HELD = Set.of("اعتقد", "افترض", "زعم", "ظنّ", "رجّح");

  private final Layout layout;

  Impersonals(Layout layout) {
    this.layout = layout;
  }

  /** اتُهم، سئل: by its letters, or by a damma that a verb of the past has only in the passive. */
  boolean isPassive(Cue cue) {
    String written = layout.text().string(cue.verb(), cue.verb() + 1);
    int damma = written.indexOf('\u064F');
    boolean past = cue.analysis().tense() == Analysis.Tense.PAST;
    return cue.form() == Cue.Form.VERB
        && (cue.analysis().voice() == Analysis.Voice.PASSIVE || past && damma > 0 && damma < 4);
  }

  /** Nobody is named who says it; the one noun phrase is who is spoken to. Convictions say none. */
  static List<Draft> passive(Cue cue, Opening opening, int end) {
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
  boolean isHeldOf(Cue cue, Opening opening) {
    return layout.isRelative(cue.verb() - 1)
        && cue.analysis().tense() == Analysis.Tense.PRESENT
        && HELD.contains(cue.analysis().verb())
        && opening.subject() == null
        && opening.frame() == Frame.THAT
        && !layout.folded(opening.first() - 1).endsWith("ن");
  }

  /** Whether {@code cue} tells what nobody in particular says or thinks. */
  boolean isImpersonal(Cue cue, Opening opening) {
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
}
