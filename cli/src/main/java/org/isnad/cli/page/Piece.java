package org.isnad.cli.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a line. White space in it is where the line may break; other control characters and
 * marks of direction are taken out, so that no article can disturb a terminal or the page's order.
 *
 * @param text what stands there
 * @param style what it is
 * @param direction the way it runs; null for the page's own words
 */
record Piece(String text, Style style, @Nullable Direction direction) {
  Piece {
    text = Harmless.of(text);
  }

  /** Words of the page itself. */
  static Piece own(String text, Style style) {
    return new Piece(text, style, null);
  }

  /** Words of an article. */
  static Piece arabic(String text, Style style) {
    return new Piece(text, style, Direction.RIGHT_TO_LEFT);
  }

  /** Names of files, numbers, dates, codes. */
  static Piece latin(String text, Style style) {
    return new Piece(text, style, Direction.LEFT_TO_RIGHT);
  }
}
