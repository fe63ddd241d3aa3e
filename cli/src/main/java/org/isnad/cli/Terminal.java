package org.isnad.cli;

import java.util.Map;

/**
 * What the streams are connected to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the width of a line
 * @param colorless whether the user wants no colour anywhere ({@code NO_COLOR}, a dumb terminal)
 */
public record Terminal(boolean out, boolean err, int columns, boolean colorless) {
  private static final int DEFAULT_COLUMNS = 80;

  /**
   * As the launcher passes it on: Java alone cannot tell which of its streams is a terminal.
   *
   * @param environment {@code ISNAD_TERMINAL} holds {@code out} and {@code err} where they are
   *     terminals, {@code ISNAD_COLUMNS} the width
   */
  static Terminal of(Map<String, String> environment) {
    String terminals = environment.getOrDefault("ISNAD_TERMINAL", "");
    return new Terminal(
        terminals.contains("out"),
        terminals.contains("err"),
        columns(environment.getOrDefault("ISNAD_COLUMNS", "")),
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb"));
  }

  private static int columns(String written) {
    try {
      int columns = Integer.parseInt(written);
      return columns > 0 ? columns : DEFAULT_COLUMNS;
    } catch (NumberFormatException e) {
      return DEFAULT_COLUMNS;
    }
  }
}
