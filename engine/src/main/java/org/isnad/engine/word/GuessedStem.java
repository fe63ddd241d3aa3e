package org.isnad.engine.word;

import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Analysis.Pronoun;
import org.isnad.engine.word.Analysis.Tense;
import org.isnad.engine.word.Analysis.Voice;

/** What an unknown stem probably is, from the letters it ends in. */
final class GuessedStem {
  private static final String RULE = "guess";

  private GuessedStem() {}

  /** The reading of a guessed stem between its clitics. */
  static Analysis analysis(
      String stem, GuessedStart start, int suffix, Pronoun pronoun, WordCounts counts) {
    boolean article = start.has(Proclitic.AL);
    Gender gender = Gender.UNKNOWN;
    Number number = Number.UNKNOWN;
    String lemma = stem;
    Pos pos = article || pronoun != Pronoun.NONE ? Pos.NOUN : Pos.PROPN;
    int n = stem.length();
    char last = stem.charAt(n - 1);
    if (n > 3 && stem.endsWith("ات")) {
      gender = Gender.FEMININE;
      number = Number.PLURAL;
      pos = Pos.NOUN;
      lemma = singular(stem.substring(0, n - 2), counts);
    } else if (n > 4
        && (stem.endsWith("ون") || stem.endsWith("ين"))
        && isKnown(stem.substring(0, n - 2), counts)) {
      number = Number.PLURAL;
      lemma = stem.substring(0, n - 2);
      gender = Gender.MASCULINE;
      pos = stem.charAt(n - 3) == Letters.YEH ? Pos.ADJ : Pos.NOUN;
    } else if (last == Letters.TEH_MARBUTA) {
      gender = Gender.FEMININE;
      boolean nisba = n > 3 && stem.charAt(n - 2) == Letters.YEH;
      pos = nisba ? Pos.ADJ : Pos.NOUN;
      lemma = nisba ? stem.substring(0, n - 1) : stem;
    } else if (n > 3 && last == Letters.YEH && (article || isNisba(stem, counts))) {
      pos = Pos.ADJ;
    } else if (n > 3 && last == Letters.ALEF && isKnown(stem.substring(0, n - 1), counts)) {
      lemma = stem.substring(0, n - 1);
      pos = Pos.NOUN;
    } else if (counts.level("ال", Letters.fold(stem)) > 3) {
      pos = Pos.NOUN;
    }
    return new Analysis(
        lemma,
        pos,
        Form.NONE,
        "",
        start.bits(),
        start.length(),
        suffix,
        Tense.NONE,
        Voice.UNMARKED,
        0,
        gender,
        number,
        pronoun,
        RULE);
  }

  private static String singular(String base, WordCounts counts) {
    String feminine = base + Letters.TEH_MARBUTA;
    return counts.level(Letters.fold(feminine)) > counts.level(Letters.fold(base))
        ? feminine
        : base;
  }

  private static boolean isNisba(String stem, WordCounts counts) {
    String folded = Letters.fold(stem);
    return counts.level(folded + Letters.TEH_MARBUTA) > 0 && counts.level("ال", folded) > 0;
  }

  private static boolean isKnown(String base, WordCounts counts) {
    String folded = Letters.fold(base);
    return counts.level(folded) > 0 || counts.level("ال", folded) > 0;
  }
}
