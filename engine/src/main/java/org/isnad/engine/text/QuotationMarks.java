package org.isnad.engine.text;

/** The quotation marks in use in Arabic print and on the web. */
final class QuotationMarks {
  private QuotationMarks() {}

  /** Whether {@code c} may open or close a quotation. */
  static boolean isMark(char c) {
    return switch (c) {
      case '"', '\'', '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u201F' -> true;
      case '\u2018', '\u2019', '\u201A', '\u2039', '\u203A', '{', '}', '\u02EE', '`' -> true;
      default -> false;
    };
  }

  /**
   * The family of a mark: only marks of one family close each other. Straight and curly double
   * marks are one family, since editors mix them; so are straight and curly single ones.
   */
  static char family(char c) {
    return switch (c) {
      case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u02EE' -> '"';
      case '\u00AB', '\u00BB', '\u2039', '\u203A' -> '\u00AB';
      case '{', '}' -> '{';
      case '(', ')' -> '(';
      default -> '\'';
    };
  }

  /** Whether the mark's own shape says that it opens. */
  static boolean opens(char c) {
    return c == '\u00AB' || c == '\u201C' || c == '\u2018' || c == '{' || c == '(' || c == '\u2039';
  }

  /** Whether the mark's own shape says that it closes. */
  static boolean closes(char c) {
    return c == '\u00BB' || c == '\u201D' || c == '\u2019' || c == '}' || c == ')' || c == '\u203A';
  }
}
