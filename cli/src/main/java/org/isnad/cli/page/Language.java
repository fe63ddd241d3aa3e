package org.isnad.cli.page;

/** The languages of pages. */
public enum Language {
  AR,
  EN;

  /** The one of the two that is in this language. */
  public String pick(String arabic, String english) {
    return this == AR ? arabic : english;
  }

  /** {@code text}, kept apart from what stands around it by invisible marks of direction. */
  public String isolate(String text) {
    return direction().isolate() + text + Direction.POP;
  }

  /** The way its lines run. */
  Direction direction() {
    return this == AR ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }
}
