package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Voice;
import org.isnad.engine.word.VerbPatterns.Row;
import org.isnad.engine.word.VerbPatterns.Slot;

/**
 * Makes the stems of a verb: past, present, imperative, participles and verbal noun. Endings,
 * prefixes and clitics are put on in {@link Endings} and {@link Beginnings}. Where letters do not
 * tell the passive from the active, there is one stem: an unmarked verb, an active participle.
 */
final class Conjugation {
  private static final String SEE = "\u0631\u0621\u064A";

  private final VerbPatterns patterns;

  Conjugation(VerbPatterns patterns) {
    this.patterns = patterns;
  }

  /** The stems of {@code verb}. */
  List<Stem> stems(VerbEntry verb) {
    VerbStems stems = new VerbStems(verb);
    if (verb.form() == VerbForm.I) {
      FirstForm.conjugate(verb, stems);
    } else {
      patterns.row(verb.form(), verb.kind()).ifPresent(row -> derived(verb, row, stems));
    }
    masdar(verb, stems);
    return stems.stems();
  }

  private static void masdar(VerbEntry verb, VerbStems stems) {
    String masdar = verb.masdar();
    if (masdar.length() < 2) {
      return;
    }
    String root = verb.root();
    boolean bareDouble =
        root.length() == 3
            && masdar.length() == 2
            && masdar.charAt(1) == root.charAt(2)
            && root.charAt(1) == root.charAt(2);
    String lemma = bareDouble ? masdar + Letters.SHADDA : masdar;
    stems.noun(Spelling.withoutShadda(masdar), lemma, Form.VERBAL_NOUN);
  }

  private static void derived(VerbEntry verb, Row row, VerbStems stems) {
    switch (verb.kind()) {
      case DEFECTIVE -> defective(verb, row, stems);
      case SOUND, HOLLOW, DOUBLED -> regular(row, stems);
    }
    String masdar = row.pattern(Slot.MASDAR);
    if (verb.form() == VerbForm.II && verb.root().endsWith("\u0621")) {
      masdar = "ta12i3ap";
    }
    if (!Spelling.letters(stems.fill(masdar)).equals(Spelling.withoutShadda(verb.masdar()))) {
      stems.noun(masdar, Form.VERBAL_NOUN);
    }
  }

  private static void regular(Row row, VerbStems stems) {
    boolean split = !row.pattern(Slot.PAST_SHORT).isEmpty();
    Voice active = differs(row, stems, Slot.PAST, Slot.PASSIVE) ? Voice.ACTIVE : Voice.UNMARKED;
    StemClass past = split ? StemClass.PAST_LONG : StemClass.PAST;
    past(row, Slot.PAST, past, active, stems);
    past(row, Slot.PAST_SHORT, shortPast(row, Slot.PAST_SHORT, stems), active, stems);
    if (active == Voice.ACTIVE) {
      past(row, Slot.PASSIVE, past, Voice.PASSIVE, stems);
      past(row, Slot.PASSIVE_SHORT, StemClass.PAST_SHORT, Voice.PASSIVE, stems);
    }
    StemClass present = split ? StemClass.PRESENT_LONG : StemClass.PRESENT;
    Voice now =
        differs(row, stems, Slot.PRESENT, Slot.PASSIVE_PRESENT) ? Voice.ACTIVE : Voice.UNMARKED;
    present(row, Slot.PRESENT, present, now, stems);
    present(row, Slot.PRESENT_SHORT, StemClass.PRESENT_SHORT, now, stems);
    if (now == Voice.ACTIVE) {
      present(row, Slot.PASSIVE_PRESENT, present, Voice.PASSIVE, stems);
      present(row, Slot.PASSIVE_PRESENT_SHORT, StemClass.PRESENT_SHORT, Voice.PASSIVE, stems);
    }
    noun(row, Slot.ACTIVE_PARTICIPLE, Form.ACTIVE_PARTICIPLE, stems);
    if (differs(row, stems, Slot.ACTIVE_PARTICIPLE, Slot.PASSIVE_PARTICIPLE)) {
      noun(row, Slot.PASSIVE_PARTICIPLE, Form.PASSIVE_PARTICIPLE, stems);
    }
  }

  private static StemClass shortPast(Row row, Slot slot, VerbStems stems) {
    return Spelling.letters(stems.fill(row.pattern(slot))).endsWith("\u0646")
        ? StemClass.PAST_SHORT_N
        : StemClass.PAST_SHORT;
  }

  private static boolean differs(Row row, VerbStems stems, Slot active, Slot passive) {
    String other = row.pattern(passive);
    return !other.isEmpty()
        && !Spelling.letters(stems.fill(row.pattern(active)))
            .equals(Spelling.letters(stems.fill(other)));
  }

  private static void past(Row row, Slot slot, StemClass type, Voice voice, VerbStems stems) {
    if (!row.pattern(slot).isEmpty()) {
      stems.past(row.pattern(slot), type, voice);
    }
  }

  private static void present(Row row, Slot slot, StemClass type, Voice voice, VerbStems stems) {
    if (!row.pattern(slot).isEmpty()) {
      stems.present(row.pattern(slot), type, voice);
    }
  }

  private static void noun(Row row, Slot slot, Form form, VerbStems stems) {
    if (!row.pattern(slot).isEmpty()) {
      stems.noun(row.pattern(slot), form);
    }
  }

  private static void defective(VerbEntry verb, Row row, VerbStems stems) {
    boolean see = verb.root().equals(SEE) && verb.form() == VerbForm.IV;
    stems.pastInAlef(see ? "'a1a" : row.pattern(Slot.PAST), Voice.ACTIVE);
    stems.presentDefective(see ? "yu1I" : row.pattern(Slot.PRESENT), Voice.ACTIVE);
    if (!row.pattern(Slot.PASSIVE).isEmpty() && !see) {
      stems.pastInYa(row.pattern(Slot.PASSIVE), Voice.PASSIVE);
      stems.presentDefective(row.pattern(Slot.PASSIVE_PRESENT), Voice.PASSIVE);
    }
    if (!see) {
      stems.participleInYa(row.pattern(Slot.ACTIVE_PARTICIPLE), Form.ACTIVE_PARTICIPLE);
      if (!row.pattern(Slot.PASSIVE_PARTICIPLE).isEmpty()) {
        stems.participleInAlef(row.pattern(Slot.PASSIVE_PARTICIPLE));
      }
    }
  }
}
