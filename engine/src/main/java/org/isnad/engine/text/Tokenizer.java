package org.isnad.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts normalised text into tokens. White space and marks part words; a number keeps its inner
 * separators ({@code 1.000}, {@code 06:44}); underscores of hashtags part words; a line break is a
 * mark of its own, so that later stages see where paragraphs end.
 */
final class Tokenizer {
  private final String original;
  private final NormalText normal;
  private final Map<String, String[]> forms = new HashMap<>();
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String original, NormalText normal) {
    this.original = original;
    this.normal = normal;
  }

  /** The tokens of {@code normal}, with offsets into {@code original}. */
  static List<Token> tokenize(String original, NormalText normal) {
    Tokenizer tokenizer = new Tokenizer(original, normal);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    String text = normal.text();
    LineBreaks breaks = new LineBreaks(text);
    boolean space = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' || c == '_' || c == '\n' && breaks.isSoft(i)) {
        space = true;
        i++;
        continue;
      }
      int end = endOf(text, i);
      add(i, end, kindOf(text, i), space);
      space = c == '\n';
      i = end;
    }
  }

  private static int endOf(String text, int start) {
    char c = text.charAt(start);
    if (isDigit(c)) {
      return endOfNumber(text, start);
    }
    if (!Character.isLetter(c)) {
      return endOfMark(text, start);
    }
    int end = start + 1;
    while (end < text.length() && isInsideWord(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isInsideWord(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || isDigit(c) && !Letters.isArabic(text.charAt(i - 1));
  }

  private static int endOfNumber(String text, int start) {
    int end = start + 1;
    while (end < text.length()
        && (isDigit(text.charAt(end))
            || isSeparator(text.charAt(end))
                && end + 1 < text.length()
                && isDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }

  private static int endOfMark(String text, int start) {
    char c = text.charAt(start);
    if ((c == '(' || c == ')') && start + 1 < text.length() && text.charAt(start + 1) == c) {
      return start + 2;
    }
    if (c == '.' || c == '-' || c == '/' || c == '\u2026') {
      int end = start + 1;
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
    return Character.isHighSurrogate(c)
            && start + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(start + 1))
        ? start + 2
        : start + 1;
  }

  private static Token.Kind kindOf(String text, int i) {
    char c = text.charAt(i);
    if (isDigit(c)) {
      return Token.Kind.NUMBER;
    }
    if (Character.isLetter(c)) {
      return Token.Kind.WORD;
    }
    boolean doubled = (c == '(' || c == ')') && i + 1 < text.length() && text.charAt(i + 1) == c;
    return doubled || QuotationMarks.isMark(c) ? Token.Kind.QUOTE : Token.Kind.MARK;
  }

  private void add(int start, int end, Token.Kind kind, boolean space) {
    // One copy of each word form: a long article repeats its words.
    String[] form =
        forms.computeIfAbsent(
            normal.text().substring(start, end), s -> new String[] {s, Letters.fold(s)});
    int from = normal.alignment().toOriginal(start);
    int to = normal.alignment().toOriginal(end - 1) + 1;
    while (to < original.length() && belongsToWordBefore(original.charAt(to), kind)) {
      to++;
    }
    tokens.add(new Token(from, to, start, form[0], form[1], kind, space));
  }

  private static boolean belongsToWordBefore(char c, Token.Kind kind) {
    return kind == Token.Kind.WORD && (Letters.isMark(c) || c == Letters.TATWEEL);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == ':' || c == '\u060C' || c == '\u066B' || c == '\u066C';
  }
}
