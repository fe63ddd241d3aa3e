package org.isnad.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days of the Hijri calendar of Umm al-Qura as days of the Gregorian one. */
final class HijriDates {
  private HijriDates() {}

  /** The day, where the calendar's tables (1300 to 1600) have it. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The value of a month: its first and its last day. */
  static Optional<String> month(int year, int month) {
    return day(year, month, 1)
        .map(HijrahDate::from)
        .map(first -> interval(first, first.plus(1, ChronoUnit.MONTHS)));
  }

  /** The value of a year: its first and its last day. */
  static Optional<String> year(int year) {
    return day(year, 1, 1)
        .map(HijrahDate::from)
        .map(first -> interval(first, first.plus(1, ChronoUnit.YEARS)));
  }

  private static String interval(HijrahDate first, HijrahDate next) {
    return LocalDate.from(first) + "/" + LocalDate.from(next).minusDays(1);
  }

  /** The Hijri year of {@code date}; 0 outside the tables. */
  static int yearOf(LocalDate date) {
    return field(date, ChronoField.YEAR_OF_ERA);
  }

  /** The Hijri month of {@code date}; 0 outside the tables. */
  static int monthOf(LocalDate date) {
    return field(date, ChronoField.MONTH_OF_YEAR);
  }

  private static int field(LocalDate date, ChronoField field) {
    try {
      return HijrahDate.from(date).get(field);
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
