package org.isnad.engine.text;

/** The letters and marks that Arabic orthography varies, by their Unicode names. */
public final class Letters {
  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char SEEN = '\u0633';
  public static final char TATWEEL = '\u0640';
  public static final char FEH = '\u0641';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char FATHATAN = '\u064B';
  public static final char SHADDA = '\u0651';
  public static final char SUKUN = '\u0652';
  public static final char SUPERSCRIPT_ALEF = '\u0670';
  public static final char ALEF_WASLA = '\u0671';
  public static final char FARSI_YEH = '\u06CC';
  public static final char KEHEH = '\u06A9';
  public static final char HEH_DOACHASHMEE = '\u06BE';
  public static final char HEH_GOAL = '\u06C1';

  private Letters() {}

  /** Whether {@code c} is a letter of the Arabic block (not a mark, digit or punctuation). */
  public static boolean isArabic(char c) {
    return c >= HAMZA && c <= YEH && c != TATWEEL || c >= ALEF_WASLA && c <= '\u06D3';
  }

  /** Whether {@code c} is a vowel mark, tanwin, shadda, Quranic mark or superscript alef. */
  public static boolean isMark(char c) {
    return c >= FATHATAN && c <= '\u065F'
        || c == SUPERSCRIPT_ALEF
        || c >= '\u0610' && c <= '\u061A'
        || c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE';
  }

  /** Whether {@code c} takes no width: direction marks, joiners, byte-order mark, soft hyphen. */
  public static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u061C';
  }

  /**
   * The look-up form of a normalised word: every alef bare, alef maksura as yeh. Teh marbuta and
   * the hamzas on waw and yeh stay, since they tell words apart.
   */
  public static String fold(String plain) {
    int n = plain.length();
    for (int i = 0; i < n; i++) {
      if (foldOne(plain.charAt(i)) != plain.charAt(i)) {
        char[] out = plain.toCharArray();
        for (int k = i; k < n; k++) {
          out[k] = foldOne(out[k]);
        }
        return new String(out);
      }
    }
    return plain;
  }

  private static char foldOne(char c) {
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case ALEF_MAKSURA -> YEH;
      default -> c;
    };
  }
}
