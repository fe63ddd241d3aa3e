package org.isnad.engine.rule;

import org.isnad.engine.resource.Fault;

/**
 * Where something stands in a rule file.
 *
 * @param file name of the file, as its author knows it
 * @param line line number, 1-based
 * @param column column number, 1-based
 */
public record Position(String file, int line, int column) {
  /** A fault here. */
  public Fault fault(String problem) {
    return new Fault(file, line, column, problem);
  }
}
