package org.isnad.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text into sections that are read one after the other, so that time grows with length
 * and memory does not hold all stages of a book at once. News articles are one section. What is
 * understood from the text before (who spoke last, a full name) is not carried from section to
 * section.
 */
public final class Sections {
  /** The longest section, in UTF-16 code units; some ten thousand words. */
  public static final int LONGEST = 65_536;

  private Sections() {}

  /**
   * The sections of {@code text}: they cover it, in order. A section ends at a line break where one
   * is in its second half, else at a full stop, else at white space, else anywhere between
   * characters.
   */
  public static List<Span> of(String text) {
    List<Span> out = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONGEST) {
      int end = cut(text, start);
      out.add(new Span(start, end));
      start = end;
    }
    if (start < text.length() || out.isEmpty()) {
      out.add(new Span(start, text.length()));
    }
    return out;
  }

  private static int cut(String text, int start) {
    int half = start + LONGEST / 2;
    int limit = start + LONGEST;
    int stop = -1;
    int space = -1;
    for (int i = limit - 1; i > half; i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      stop = stop < 0 && c == '.' && Character.isWhitespace(text.charAt(i + 1)) ? i + 1 : stop;
      space = space < 0 && Character.isWhitespace(c) ? i + 1 : space;
    }
    if (stop > 0 || space > 0) {
      return stop > 0 ? stop : space;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
