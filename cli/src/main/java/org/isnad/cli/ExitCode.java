package org.isnad.cli;

/** What the command's exit status says. */
final class ExitCode {
  /** All input was read. */
  static final int FINE = 0;

  /** {@code check} found something. */
  static final int FINDINGS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Some input could not be read; the rest was. */
  static final int UNREAD = 3;

  /** Word or rule files have faults. */
  static final int BAD_RESOURCES = 4;

  /** The output could not be written. */
  static final int UNWRITTEN = 5;

  /** A defect of the program. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
