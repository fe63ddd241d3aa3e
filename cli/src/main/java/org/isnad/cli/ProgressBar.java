package org.isnad.cli;

import java.util.Locale;
import java.util.OptionalDouble;

/** A line that says how far a run is: {@code [######......] 50% 1,200 articles, 3,400/s}. */
final class ProgressBar {
  private static final int CELLS = 24;

  private ProgressBar() {}

  /**
   * The line.
   *
   * @param share of the input that is read, where it is known
   * @param articles read so far
   * @param millis since the start
   */
  static String of(OptionalDouble share, long articles, long millis) {
    long rate = articles * 1000 / Math.max(1, millis);
    String counts = String.format(Locale.ROOT, "%,d articles, %,d/s", articles, rate);
    if (share.isEmpty()) {
      return counts;
    }
    int full = (int) Math.round(share.getAsDouble() * CELLS);
    String bar = "#".repeat(full) + ".".repeat(CELLS - full);
    return "[" + bar + "] " + Math.round(share.getAsDouble() * 100) + "%  " + counts;
  }
}
