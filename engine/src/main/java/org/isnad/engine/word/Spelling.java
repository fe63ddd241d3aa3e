package org.isnad.engine.word;

import org.isnad.engine.text.Letters;

/**
 * Spells vowelled patterns in unvowelled Arabic, giving every hamza its seat.
 *
 * <p>A pattern is Arabic root letters (hamza always as ء) and the letters {@code m n s t x y} of
 * the patterns (x being the silent alef) between the vowels {@code a i u} (not written), {@code A I
 * U} (written ا ي و), {@code Y} (written ى), {@code p} (written ة) and {@code ~} (shadda). A seat
 * follows the strongest vowel beside the hamza, i before u before a.
 */
final class Spelling {
  private static final char START = '^';
  private static final char NONE = '0';

  private final String pattern;
  private final boolean shadda;
  private final StringBuilder out = new StringBuilder();

  private Spelling(String pattern, boolean shadda) {
    this.pattern = pattern;
    this.shadda = shadda;
  }

  /** The letters of {@code pattern}, without shadda. */
  static String letters(String pattern) {
    return new Spelling(pattern, false).spell();
  }

  /** The letters of {@code pattern} with its shaddas, as lemmas are written. */
  static String lemma(String pattern) {
    return new Spelling(pattern, true).spell();
  }

  /** {@code word} without its shaddas. */
  static String withoutShadda(String word) {
    return word.indexOf(Letters.SHADDA) < 0 ? word : word.replace("\u0651", "");
  }

  private String spell() {
    int n = pattern.length();
    for (int i = 0; i < n; i++) {
      char c = pattern.charAt(i);
      if (c == Letters.HAMZA) {
        i += hamza(i);
      } else if (isMelting(i, c)) {
        out.append(pattern.charAt(i - 1) == 'i' ? Letters.YEH : Letters.WAW);
      } else {
        append(c);
      }
    }
    return out.toString();
  }

  /** A waw after i or a yeh after u, with no vowel of its own, becomes the other glide. */
  private boolean isMelting(int i, char c) {
    return i > 0
        && (c == Letters.WAW && pattern.charAt(i - 1) == 'i'
            || c == Letters.YEH && pattern.charAt(i - 1) == 'u')
        && isConsonant(at(i + 1));
  }

  private void append(char c) {
    switch (c) {
      case 'a', 'i', 'u' -> {}
      case 'A' -> out.append(Letters.ALEF);
      case 'I' -> out.append(Letters.YEH);
      case 'U' -> out.append(Letters.WAW);
      case 'Y' -> out.append(endsInYa() ? Letters.ALEF : Letters.ALEF_MAKSURA);
      case 'm' -> out.append(Letters.MEEM);
      case 'n' -> out.append(Letters.NOON);
      case 's' -> out.append(Letters.SEEN);
      case 't' -> out.append(Letters.TEH);
      case 'x' -> out.append(Letters.ALEF);
      case 'y' -> out.append(Letters.YEH);
      case 'p' -> out.append(Letters.TEH_MARBUTA);
      case '~' -> {
        if (shadda) {
          out.append(Letters.SHADDA);
        }
      }
      default -> out.append(c);
    }
  }

  private boolean endsInYa() {
    int last = out.length() - 1;
    last -= last > 0 && out.charAt(last) == Letters.SHADDA ? 1 : 0;
    return last >= 0 && out.charAt(last) == Letters.YEH;
  }

  /** Writes the hamza at {@code i}; gives how many characters after it are used up with it. */
  private int hamza(int i) {
    char before = i == 0 ? START : vowel(at(i - 1));
    char after = at(i + 1);
    if (before == START) {
      return initialHamza(i, after);
    }
    boolean geminate = after == '~';
    char next = geminate ? at(i + 2) : after;
    if (next == 'A' && before != 'A' && before != 'i' && before != 'u' && before != 'I') {
      out.append(Letters.ALEF_MADDA);
      return 1;
    }
    out.append(seat(i, before, next));
    return 0;
  }

  private int initialHamza(int i, char vowel) {
    boolean second = at(i + 2) == Letters.HAMZA && isConsonant(at(i + 3));
    switch (vowel) {
      case 'A' -> {
        out.append(Letters.ALEF_MADDA);
        return 1;
      }
      case 'i' -> {
        out.append(Letters.ALEF_HAMZA_BELOW);
        if (second) {
          out.append(Letters.YEH);
        }
      }
      case 'I' -> out.append(Letters.ALEF_HAMZA_BELOW);
      case 'u' -> {
        out.append(Letters.ALEF_HAMZA_ABOVE);
        if (second) {
          out.append(Letters.WAW);
        }
      }
      default -> out.append(second ? Letters.ALEF_MADDA : Letters.ALEF_HAMZA_ABOVE);
    }
    return second ? 2 : 0;
  }

  private char seat(int i, char before, char next) {
    if (next == NONE) {
      return switch (before) {
        case 'a' -> Letters.ALEF_HAMZA_ABOVE;
        case 'i' -> Letters.YEH_HAMZA;
        case 'u' -> Letters.WAW_HAMZA;
        default -> Letters.HAMZA;
      };
    }
    if (before == 'i'
        || before == 'I'
        || next == 'i'
        || next == 'I'
        || at(i - 1) == Letters.YEH
        || at(i - 1) == 'y') {
      return Letters.YEH_HAMZA;
    }
    if (before == 'u' || before == 'U' || next == 'u' || next == 'U') {
      return Letters.WAW_HAMZA;
    }
    return before == 'A' ? Letters.HAMZA : Letters.ALEF_HAMZA_ABOVE;
  }

  /** The vowel that {@code c} is, {@link #NONE} for a consonant: then the letter has sukun. */
  private static char vowel(char c) {
    return isConsonant(c) || c == '~' ? '-' : c;
  }

  private static boolean isConsonant(char c) {
    return switch (c) {
      case 'm', 'n', 's', 't', 'x', 'y' -> true;
      default -> c > '~';
    };
  }

  private char at(int i) {
    return i < 0 ? START : i < pattern.length() ? pattern.charAt(i) : NONE;
  }
}
