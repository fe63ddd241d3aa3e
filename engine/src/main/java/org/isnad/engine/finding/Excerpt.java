package org.isnad.engine.finding;

import org.isnad.engine.text.Span;

/** The words of an article as a message quotes them. */
final class Excerpt {
  /** More words than this are cut in a message. */
  private static final int LONGEST = 12;

  private Excerpt() {}

  /** The words of {@code span} on one line, the rest of a long stretch left out. */
  static String of(Evidence evidence, Span span) {
    String[] words = span.of(evidence.text().article().text()).strip().split("\\s+", LONGEST + 1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST, words.length); i++) {
      out.append(i == 0 ? "" : " ").append(words[i]);
    }
    String text = trimmed(out.toString());
    return words.length > LONGEST ? text + " ..." : text;
  }

  /** The words from {@code first} to before {@code end}, at least one. */
  static String of(Evidence evidence, int first, int end) {
    return of(evidence, evidence.span(first, end));
  }

  /** {@code text} in Arabic quotation marks. */
  static String arabic(String text) {
    return "«" + text + "»";
  }

  /** {@code text} in English quotation marks. */
  static String english(String text) {
    return "“" + text + "”";
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isMark(text.charAt(start))) {
      start++;
    }
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '"', '\u00AB', '\u00BB', '\u201C', '\u201D', '\u060C', ',', '.', ':' -> true;
      default -> false;
    };
  }
}
