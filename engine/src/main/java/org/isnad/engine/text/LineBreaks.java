package org.isnad.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells line breaks that end a paragraph from those of text wrapped at a fixed width, as it comes
 * out of old archives and agency feeds.
 *
 * <p>A text counts as wrapped where it has at least {@link #LEAST_LINES} lines, none of them longer
 * than {@link #WIDEST}, half of them near the widest, and most of them ending without a closing
 * mark.
 */
final class LineBreaks {
  static final int LEAST_LINES = 6;
  static final int WIDEST = 110;

  private final String text;
  private final boolean wrapped;

  /** Looks at all lines of {@code text}. */
  LineBreaks(String text) {
    this.text = text;
    wrapped = isWrapped(text);
  }

  /** Whether the line break at {@code index} merely wraps a line. */
  boolean isSoft(int index) {
    return wrapped
        && index > 0
        && index + 1 < text.length()
        && text.charAt(index + 1) != '\n'
        && !closesLine(text, index);
  }

  private static boolean isWrapped(String text) {
    List<Integer> lengths = new ArrayList<>();
    int open = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i - start > WIDEST) {
          return false;
        }
        if (i > start) {
          lengths.add(i - start);
          open += closesLine(text, i) ? 0 : 1;
        }
        start = i + 1;
      }
    }
    if (lengths.size() < LEAST_LINES || open * 2 < lengths.size()) {
      return false;
    }
    int[] sorted = lengths.stream().mapToInt(Integer::intValue).sorted().toArray();
    int widest = sorted[sorted.length - 1];
    return Arrays.stream(sorted).filter(length -> length * 4 >= widest * 3).count() * 2
        >= sorted.length;
  }

  private static boolean closesLine(String text, int end) {
    int i = end - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\r')) {
      i--;
    }
    return i < 0
        || ".!?\u061F:\u2026".indexOf(text.charAt(i)) >= 0
        || ("\"\u00BB\u201D".indexOf(text.charAt(i)) >= 0
            && i > 0
            && ".!?\u061F".indexOf(text.charAt(i - 1)) >= 0);
  }
}
