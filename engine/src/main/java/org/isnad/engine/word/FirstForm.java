package org.isnad.engine.word;

import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Voice;

/** Form I, whose stem vowels differ from verb to verb. */
final class FirstForm {
  private static final String SEE = "\u0631\u0621\u064A";

  private FirstForm() {}

  /** Adds the stems of {@code verb}. */
  static void conjugate(VerbEntry verb, VerbStems stems) {
    switch (verb.kind()) {
      case SOUND -> sound(verb, stems);
      case HOLLOW -> hollow(verb, stems);
      case DEFECTIVE -> defective(verb, stems);
      case DOUBLED -> doubled(verb, stems);
    }
  }

  private static void sound(VerbEntry verb, VerbStems stems) {
    String past = "1a2" + verb.past() + "3";
    Voice voice = sameLetters(stems, past, "1u2i3") ? Voice.UNMARKED : Voice.ACTIVE;
    stems.past(past, StemClass.PAST, voice);
    if (voice == Voice.ACTIVE) {
      stems.past("1u2i3", StemClass.PAST, Voice.PASSIVE);
    }
    boolean dropped = dropsFirst(verb);
    String present = "ya" + (dropped ? "" : "1") + "2" + verb.present() + "3";
    Voice now = sameLetters(stems, present, "yu12a3") ? Voice.UNMARKED : Voice.ACTIVE;
    stems.present(present, StemClass.PRESENT, now);
    if (now == Voice.ACTIVE) {
      stems.present("yu12a3", StemClass.PRESENT, Voice.PASSIVE);
    }
    stems.imperative((dropped ? "" : "xi1") + "2" + verb.present() + "3");
    participles(stems, "ma12U3");
  }

  private static void hollow(VerbEntry verb, VerbStems stems) {
    boolean nasal = verb.root().charAt(2) == Letters.NOON;
    StemClass shortPast = nasal ? StemClass.PAST_SHORT_N : StemClass.PAST_SHORT;
    stems.past("1A3", StemClass.PAST_LONG, Voice.ACTIVE);
    stems.past("1i3", shortPast, Voice.ACTIVE);
    stems.past("1I3", StemClass.PAST_LONG, Voice.PASSIVE);
    char vowel = Character.toUpperCase(verb.present());
    Voice now = vowel == 'A' ? Voice.UNMARKED : Voice.ACTIVE;
    stems.present("ya1" + vowel + "3", StemClass.PRESENT_LONG, now);
    stems.present("ya1" + verb.present() + "3", StemClass.PRESENT_SHORT, now);
    if (vowel != 'A') {
      stems.present("yu1A3", StemClass.PRESENT_LONG, Voice.PASSIVE);
    }
    if (vowel == 'U') {
      stems.imperative("1U3");
    }
    stems.noun("1A'i3", Form.ACTIVE_PARTICIPLE);
    stems.noun(verb.root().charAt(1) == Letters.YEH ? "ma1I3" : "ma1U3", Form.PASSIVE_PARTICIPLE);
  }

  private static void defective(VerbEntry verb, VerbStems stems) {
    char last = verb.lemma().charAt(verb.lemma().length() - 1);
    switch (last) {
      case Letters.ALEF_MAKSURA -> {
        stems.pastInAlef("1a2", Voice.ACTIVE);
        stems.pastInYa("1u2", Voice.PASSIVE);
      }
      case Letters.ALEF -> {
        stems.past("1a2A", StemClass.PAST_FINAL, Voice.ACTIVE);
        stems.past("1a2A", StemClass.PAST_PRONOUN, Voice.ACTIVE);
        stems.past("1a2", StemClass.PAST_CUT, Voice.ACTIVE);
        stems.past("1a23", StemClass.PAST_GLIDE, Voice.ACTIVE);
        stems.pastInYa("1u2", Voice.PASSIVE);
      }
      default -> stems.pastInYa("1a2", Voice.UNMARKED);
    }
    boolean see = verb.root().equals(SEE);
    String present = "ya" + (dropsFirst(verb) ? "" : "1") + (see ? "" : "2");
    stems.presentDefective(present + defectiveVowel(verb), Voice.ACTIVE);
    if (verb.present() != 'a') {
      stems.presentDefective("yu12Y", Voice.PASSIVE);
    }
    stems.participleInYa("1A2", Form.ACTIVE_PARTICIPLE);
    stems.noun(verb.root().charAt(2) == Letters.WAW ? "ma12U~" : "ma12I~", Form.PASSIVE_PARTICIPLE);
  }

  private static char defectiveVowel(VerbEntry verb) {
    return switch (verb.present()) {
      case 'u' -> 'U';
      case 'i' -> 'I';
      default -> 'Y';
    };
  }

  private static void doubled(VerbEntry verb, VerbStems stems) {
    stems.past("1a2~", StemClass.PAST_LONG, Voice.UNMARKED);
    stems.past("1a2a2", StemClass.PAST_SHORT, Voice.UNMARKED);
    stems.present("ya1" + verb.present() + "2~", StemClass.PRESENT_LONG, Voice.UNMARKED);
    stems.present("ya12" + verb.present() + "2", StemClass.PRESENT_SHORT, Voice.UNMARKED);
    stems.noun("1A2~", Form.ACTIVE_PARTICIPLE);
    stems.noun("ma12U2", Form.PASSIVE_PARTICIPLE);
  }

  private static void participles(VerbStems stems, String passive) {
    stems.noun("1A2i3", Form.ACTIVE_PARTICIPLE);
    stems.noun(passive, Form.PASSIVE_PARTICIPLE);
  }

  /** Whether the و of يصل falls: in presents with i, in most with a (يضع), never with u. */
  private static boolean dropsFirst(VerbEntry verb) {
    if (verb.root().charAt(0) != Letters.WAW || verb.present() == 'u') {
      return false;
    }
    boolean wide =
        verb.root().equals("\u0648\u0633\u0639") || verb.root().equals("\u0648\u0637\u0621");
    return verb.past() != 'i' || verb.present() == 'i' || wide;
  }

  private static boolean sameLetters(VerbStems stems, String one, String other) {
    return Spelling.letters(stems.fill(one)).equals(Spelling.letters(stems.fill(other)));
  }
}
