package org.isnad.cli.batch;

/** Thrown by a form that cannot be made of the input at hand. */
public final class WrongInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  /** An exception with what is wrong and what was expected. */
  public WrongInputException(String why) {
    super(why);
    this.why = why;
  }

  /** What is wrong and what was expected. */
  public String why() {
    return why;
  }
}
