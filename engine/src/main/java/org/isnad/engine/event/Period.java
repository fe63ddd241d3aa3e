package org.isnad.engine.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param value ISO day, month or year; empty where it has no such name
 * @param first its first day
 * @param last its last day
 */
record Period(String value, LocalDate first, LocalDate last) {
  private static final int LONG_AGO = 35;

  boolean isAfter(Optional<LocalDate> day) {
    return day.isPresent() && first.isAfter(day.get());
  }

  /** Whether it ended more than about a month before {@code day}. */
  boolean isLongBefore(Optional<LocalDate> day) {
    return day.isPresent() && last.isBefore(day.get().minusDays(LONG_AGO));
  }

  /** Day or month; empty for a mere year. */
  String report() {
    return value.length() >= "2018-01".length() ? value : "";
  }
}
