package org.isnad.engine.text;

/**
 * Makes orthography even and keeps the way back to every original offset. Hot: one pass over
 * characters, measured by {@code bench}'s {@code PipelineBenchmark}.
 *
 * <p>Dropped: vowel marks, tanwin, shadda, tatweel inside a word, invisible marks. Replaced:
 * presentation forms by their letters (ligatures by several), keyboards' Farsi yeh, keheh and heh
 * variants by yeh, kaf and heh, alef wasla by alef, Arabic-Indic and Persian digits by ASCII ones,
 * a tatweel that stands alone by a hyphen, unusual spaces by a space. Kept: hamzas, alef maksura,
 * teh marbuta; {@link Letters#fold} folds those for look-up.
 */
final class Normalizer {
  private Normalizer() {}

  /** Normalises {@code text}; the result aligns with {@code text}. */
  static NormalText normalize(String text) {
    return normalize(text, 0, text.length());
  }

  /** Normalises a part of {@code text}; the result aligns with the whole of it. */
  static NormalText normalize(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    Growing from = new Growing(end - start + 1);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == Letters.TATWEEL && standsAlone(text, i)) {
        append(out, from, '-', i);
      } else if (c != Letters.TATWEEL && !Letters.isMark(c) && !Letters.isInvisible(c)) {
        appendLetter(out, from, c, i);
      }
    }
    from.add(end);
    return new NormalText(out.toString(), Alignment.of(from.toArray()));
  }

  private static boolean standsAlone(String text, int i) {
    boolean before =
        i > 0 && Character.isLetter(text.charAt(i - 1)) || i > 0 && isTatweelOrMark(text, i - 1);
    boolean after =
        i + 1 < text.length()
            && (Character.isLetter(text.charAt(i + 1)) || isTatweelOrMark(text, i + 1));
    return !before && !after;
  }

  private static boolean isTatweelOrMark(String text, int i) {
    return text.charAt(i) == Letters.TATWEEL || Letters.isMark(text.charAt(i));
  }

  private static void appendLetter(StringBuilder out, Growing from, char c, int at) {
    if (c >= '\uFB50' && c <= '\uFEFC') {
      String letters =
          java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
      for (int k = 0; k < letters.length(); k++) {
        char letter = letters.charAt(k);
        if (letter != ' ' && letter != Letters.TATWEEL && !Letters.isMark(letter)) {
          append(out, from, plain(letter), at);
        }
      }
    } else {
      append(out, from, plain(c), at);
    }
  }

  private static void append(StringBuilder out, Growing from, char c, int at) {
    out.append(c);
    from.add(at);
  }

  private static char plain(char c) {
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + (c - '\u0660'));
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + (c - '\u06F0'));
    }
    return switch (c) {
      case Letters.FARSI_YEH, '\u06D2' -> Letters.YEH;
      case Letters.KEHEH -> Letters.KAF;
      case Letters.HEH_DOACHASHMEE, Letters.HEH_GOAL, '\u06D5' -> Letters.HEH;
      case Letters.ALEF_WASLA -> Letters.ALEF;
      case '\u00A0', '\u2007', '\u202F', '\u3000', '\t', '\r' -> ' ';
      default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
    };
  }

  /** A growing array of offsets; boxing them would cost more than the whole pass. */
  private static final class Growing {
    private int[] values;
    private int size;

    Growing(int capacity) {
      values = new int[capacity];
    }

    void add(int value) {
      if (size == values.length) {
        values = java.util.Arrays.copyOf(values, size + (size >> 1) + 16);
      }
      values[size++] = value;
    }

    int[] toArray() {
      return java.util.Arrays.copyOf(values, size);
    }
  }
}
