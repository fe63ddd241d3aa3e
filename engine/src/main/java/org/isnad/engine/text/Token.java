package org.isnad.engine.text;

/**
 * A word, number or mark of the text.
 *
 * @param start offset of its first character in the article's text
 * @param end offset after its last character in the article's text
 * @param normalStart offset of its first character in the normalised text
 * @param plain its normalised letters
 * @param folded {@code plain} with alefs and ya folded, for look-up
 * @param kind what it is
 * @param spaceBefore whether white space or the start of a line stands before it
 */
public record Token(
    int start,
    int end,
    int normalStart,
    String plain,
    String folded,
    Kind kind,
    boolean spaceBefore) {

  /** What a token is. */
  public enum Kind {
    /** Letters; a hashtag's words are words of their own. */
    WORD,
    /** Digits with their inner separators. */
    NUMBER,
    /** A mark that may open or close a quotation. */
    QUOTE,
    /** Any other mark. */
    MARK
  }

  /** Its place in the article's text. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether it is made of letters. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is the mark {@code mark}. */
  public boolean isMark(char mark) {
    return kind == Kind.MARK && plain.charAt(0) == mark;
  }

  /** The first character of a mark that is none of quotation; zero for all else. */
  public char mark() {
    return kind == Kind.MARK ? plain.charAt(0) : 0;
  }
}
