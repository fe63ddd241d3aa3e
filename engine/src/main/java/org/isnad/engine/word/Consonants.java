package org.isnad.engine.word;

import org.isnad.engine.text.Letters;

/**
 * The letters of a word that conjugation keeps: no alef, waw, yeh or hamza, none twice in a row.
 */
final class Consonants {
  private Consonants() {}

  /** Those of {@code word}. */
  static String of(String word) {
    return of(word, 0, word.length());
  }

  /** Those of the letters of {@code word} from {@code from} to before {@code to}. */
  static String of(String word, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    char last = 0;
    for (int i = from; i < to; i++) {
      char c = word.charAt(i);
      if (!isWeak(c) && c != last) {
        out.append(c);
        last = c;
      }
    }
    return out.toString();
  }

  private static boolean isWeak(char c) {
    return switch (c) {
      case Letters.ALEF,
          Letters.WAW,
          Letters.YEH,
          Letters.ALEF_MAKSURA,
          Letters.HAMZA,
          Letters.ALEF_MADDA,
          Letters.ALEF_HAMZA_ABOVE,
          Letters.ALEF_HAMZA_BELOW,
          Letters.WAW_HAMZA,
          Letters.YEH_HAMZA,
          Letters.TEH_MARBUTA,
          Letters.SHADDA ->
          true;
      default -> false;
    };
  }
}
