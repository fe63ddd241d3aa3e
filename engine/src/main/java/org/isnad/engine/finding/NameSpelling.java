package org.isnad.engine.finding;

import org.isnad.engine.text.Letters;

/** How Arabic copy spells foreign names: letters that stand for one another, vowels that vary. */
final class NameSpelling {
  private NameSpelling() {}

  /** Whether {@code a} and {@code b}, which differ, may be spellings of one foreign name. */
  static boolean isVariant(String a, String b) {
    return !a.equals(b)
        && !isFeminine(a, b)
        && !isFeminine(b, a)
        && !isPlural(a, b)
        && skeleton(a).equals(skeleton(b))
        && Math.abs(a.length() - b.length()) < 2
        && distance(a, b) < 3;
  }

  /** Whether {@code a} is the family name of a woman and {@code b} that of a man. */
  private static boolean isFeminine(String a, String b) {
    return a.length() == b.length() + 1
        && a.startsWith(b)
        && a.charAt(a.length() - 1) == Letters.ALEF;
  }

  /** مبدعون, مبدعين: a plural in two cases, and no name. */
  private static boolean isPlural(String a, String b) {
    int end = a.length() - 2;
    return a.length() == b.length()
        && end > 2
        && a.regionMatches(0, b, 0, end)
        && a.charAt(end + 1) == Letters.NOON
        && b.charAt(end + 1) == Letters.NOON;
  }

  /** Whether they differ in a consonant, and not in vowels alone as حسن and حسين do. */
  static boolean isOtherConsonant(String a, String b) {
    return !consonants(a).equals(consonants(b));
  }

  private static String consonants(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (!isVowel(name.charAt(i))) {
        out.append(name.charAt(i));
      }
    }
    return out.toString();
  }

  /** Whether they differ in the hamza that each has written on an alef. */
  static boolean isHamzaVariant(String a, String b) {
    return a.length() == b.length()
        && a.length() > 3
        && a.substring(1).equals(b.substring(1))
        && isHamza(a.charAt(0))
        && isHamza(b.charAt(0))
        && a.charAt(0) != b.charAt(0);
  }

  private static boolean isHamza(char c) {
    return c == Letters.ALEF_HAMZA_ABOVE || c == Letters.ALEF_HAMZA_BELOW;
  }

  /** Its first letter and its consonants, those that vary under one letter. */
  private static String skeleton(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = one(name.charAt(i));
      if (i == 0 || !isVowel(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isVowel(char c) {
    return switch (c) {
      case Letters.ALEF, Letters.WAW, Letters.YEH, Letters.HAMZA -> true;
      case Letters.WAW_HAMZA, Letters.YEH_HAMZA -> true;
      default -> false;
    };
  }

  /** ج and غ for g, ت and ط and ث for t, س and ص for s, ف and ڤ for v, ب and پ for p. */
  private static char one(char c) {
    return switch (c) {
      case '\u063A', '\u06AF' -> '\u062C';
      case '\u0637', '\u062B' -> Letters.TEH;
      case '\u0635' -> Letters.SEEN;
      case '\u06A4' -> Letters.FEH;
      case '\u067E' -> Letters.BEH;
      default -> c;
    };
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
