package org.isnad.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the day of publication: an ISO date ({@code 2024-03-07}), or the day of an instant. */
public final class PublicationDay {
  private PublicationDay() {}

  /** The day as it is written, whatever the offset; empty where {@code written} is no ISO date. */
  public static Optional<LocalDate> parse(String written) {
    try {
      return Optional.of(LocalDate.from(format(written).parse(written)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String written) {
    return written.indexOf('T') < 0
        ? DateTimeFormatter.ISO_LOCAL_DATE
        : DateTimeFormatter.ISO_DATE_TIME;
  }
}
