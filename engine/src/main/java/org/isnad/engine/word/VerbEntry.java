package org.isnad.engine.word;

import org.isnad.engine.text.Letters;

/**
 * A verb of the lexicon.
 *
 * @param lemma third person masculine singular of the past, with shadda and hamzas
 * @param root its three or four root letters, hamza as ء
 * @param form its derived form
 * @param past vowel of the second root letter in the past: a, i or u
 * @param present vowel of the second root letter in the present: a, i or u
 * @param masdar its verbal noun
 */
record VerbEntry(String lemma, String root, VerbForm form, char past, char present, String masdar) {

  /** How the root's weak or doubled letters behave in this verb. */
  enum Kind {
    SOUND,
    HOLLOW,
    DEFECTIVE,
    DOUBLED
  }

  /** The kind, told from the letters of the lemma: a root with و may well be sound in a form. */
  Kind kind() {
    char last = lemma.charAt(lemma.length() - 1);
    if (last == Letters.ALEF_MAKSURA || last == Letters.ALEF || endsWeak(last)) {
      return Kind.DEFECTIVE;
    }
    String letters = letters();
    boolean contracts = form != VerbForm.II && form != VerbForm.V && root.length() == 3;
    if (contracts
        && letters.length() > 2
        && letters.charAt(letters.length() - 2) == Letters.ALEF
        && isWeak(root.charAt(1))) {
      return Kind.HOLLOW;
    }
    boolean twice =
        root.length() == 3
            && root.charAt(1) == root.charAt(2)
            && letters.charAt(letters.length() - 2) != root.charAt(1);
    return contracts && twice ? Kind.DOUBLED : Kind.SOUND;
  }

  private boolean endsWeak(char last) {
    return form == VerbForm.I && last == Letters.YEH && isWeak(root.charAt(2));
  }

  private static boolean isWeak(char letter) {
    return letter == Letters.WAW || letter == Letters.YEH;
  }

  /** The letters of the lemma without shadda. */
  String letters() {
    return Spelling.withoutShadda(lemma);
  }
}
