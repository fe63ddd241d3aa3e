package org.isnad.engine.word;

import org.isnad.engine.text.Letters;

/** How well the letters of a word agree with the lexicon's where look-up folds both. */
final class Writing {
  /** Words that disagree more than this are other words. */
  static final int LIMIT = 5;

  private static final int LAZY = 1;
  private static final int ODD = 2;
  private static final int WRONG = 4;

  private Writing() {}

  /** Whether a reading is written so much worse than the best that it is out of question. */
  static boolean isOut(int misfit, int best) {
    return misfit > best + ODD;
  }

  /**
   * The cost of reading the letters of {@code plain} from {@code from} as {@code letters}: a hamza
   * left out and a final ي without dots are common, a hamza that the word does not have is not.
   */
  static int misfit(String plain, int from, String letters) {
    int cost = 0;
    for (int i = 0; i < letters.length(); i++) {
      char written = plain.charAt(from + i);
      char expected = letters.charAt(i);
      if (written != expected) {
        cost += cost(written, expected);
      }
    }
    return cost;
  }

  private static int cost(char written, char expected) {
    return switch (written) {
      case Letters.ALEF -> LAZY;
      case Letters.ALEF_MAKSURA -> ODD;
      case Letters.YEH -> ODD;
      case Letters.ALEF_HAMZA_ABOVE -> expected == Letters.ALEF_HAMZA_BELOW ? ODD : WRONG;
      default -> WRONG;
    };
  }
}
