package org.isnad.cli.page;

/** The way a text runs, with the invisible marks of Unicode (UAX 9) that keep it so. */
enum Direction {
  LEFT_TO_RIGHT('\u2066', '\u200E'),
  RIGHT_TO_LEFT('\u2067', '\u200F');

  /** Ends what {@link #isolate} starts. */
  static final char POP = '\u2069';

  private final char isolate;
  private final char mark;

  Direction(char isolate, char mark) {
    this.isolate = isolate;
    this.mark = mark;
  }

  /** Starts a run that neither disturbs what stands around it nor is disturbed by it. */
  char isolate() {
    return isolate;
  }

  /** Counts as a letter of this direction. */
  char mark() {
    return mark;
  }

  /** Whether {@code text} can stand bare among letters of this direction: letters and spaces. */
  boolean isPlainly(String text) {
    return text.codePoints()
        .allMatch(c -> c == ' ' || c == '·' || is(Character.getDirectionality(c)));
  }

  private boolean is(byte directionality) {
    return switch (directionality) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> this == LEFT_TO_RIGHT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          this == RIGHT_TO_LEFT;
      case Character.DIRECTIONALITY_NONSPACING_MARK -> true;
      default -> false;
    };
  }
}
