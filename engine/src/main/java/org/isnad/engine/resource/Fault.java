package org.isnad.engine.resource;

/**
 * A mistake in a word or rule file.
 *
 * @param file name of the file, as its author knows it
 * @param line line number, 1-based
 * @param column column number, 1-based
 * @param problem what is wrong; what was expected
 */
public record Fault(String file, int line, int column, String problem) {
  /** {@code file:line:column: problem}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + problem;
  }
}
