package org.isnad.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the year of a month or a day of a month for which the text gives none: the nearest one to
 * the day of writing, on the side that the tense of the clause favours, and on the weekday that the
 * text names.
 */
final class MonthDates {
  private static final int AGAINST_PAST = 5;
  private static final int AGAINST_FUTURE = 2;
  private static final double NO_TENSE = 1.5;
  private static final int LAST_HIJRI = 1600;

  private MonthDates() {}

  /**
   * The value of a month or a day of it.
   *
   * @param day day of the month; 0 for the month as a whole
   * @param weekday ISO number of the weekday; 0 where the text names none
   */
  static String value(Anchor anchor, NamedMonth month, int day, int weekday, Direction direction) {
    return month.hijri()
        ? hijri(anchor, month, day, direction)
        : gregorian(anchor, month, day, weekday, direction);
  }

  private static String gregorian(
      Anchor anchor, NamedMonth month, int day, int weekday, Direction direction) {
    if (month.year() > 0 || anchor.day().isEmpty()) {
      return new PartialDate(month.year(), month.month(), day).value();
    }
    LocalDate today = anchor.day().get();
    List<PartialDate> candidates =
        IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
            .mapToObj(year -> new PartialDate(year, month.month(), day))
            .toList();
    Optional<PartialDate> fitting =
        weekday == 0
            ? Optional.empty()
            : candidates.stream()
                .filter(
                    c -> c.date().filter(d -> d.getDayOfWeek().getValue() == weekday).isPresent())
                .min(Comparator.comparingDouble(c -> cost(today, c, direction)));
    return fitting
        .or(
            () ->
                candidates.stream().min(Comparator.comparingDouble(c -> cost(today, c, direction))))
        .map(PartialDate::value)
        .orElse("");
  }

  /** How far a candidate lies from today, made longer where the tense speaks against it. */
  private static double cost(LocalDate today, PartialDate candidate, Direction direction) {
    long days =
        candidate
            .date()
            .map(d -> d.toEpochDay() - today.toEpochDay())
            .orElseGet(() -> 30 * months(today, candidate));
    double weight =
        switch (direction) {
          case PAST -> days > 0 ? AGAINST_PAST : 1;
          case FUTURE -> days < 0 ? AGAINST_FUTURE : 1;
          case UNKNOWN -> days > 0 ? NO_TENSE : 1;
        };
    return Math.abs(days) * weight;
  }

  private static long months(LocalDate today, PartialDate candidate) {
    YearMonth from = YearMonth.from(today);
    return 12L * (candidate.year() - from.getYear()) + candidate.month() - from.getMonthValue();
  }

  private static String hijri(Anchor anchor, NamedMonth month, int day, Direction direction) {
    int year = hijriYear(anchor, month, direction);
    Optional<String> value =
        day > 0
            ? HijriDates.day(year, month.month(), day).map(LocalDate::toString)
            : Optional.empty();
    return value.or(() -> HijriDates.month(year, month.month())).orElse("XXXX-XX");
  }

  /** The Hijri year, also of a Hijri month that stands with a Gregorian year; 0 where unknown. */
  private static int hijriYear(Anchor anchor, NamedMonth month, Direction direction) {
    if (month.year() > LAST_HIJRI) {
      int first = HijriDates.yearOf(LocalDate.of(month.year(), 1, 1));
      boolean starts =
          HijriDates.day(first, month.month(), 1)
              .filter(d -> d.getYear() == month.year())
              .isPresent();
      return starts ? first : first + 1;
    }
    if (month.year() > 0 || anchor.day().isEmpty()) {
      return month.year();
    }
    LocalDate today = anchor.day().get();
    int now = HijriDates.yearOf(today);
    boolean passed = month.month() < HijriDates.monthOf(today);
    boolean ahead = month.month() > HijriDates.monthOf(today);
    return switch (direction) {
      case PAST -> ahead ? now - 1 : now;
      case FUTURE -> passed ? now + 1 : now;
      case UNKNOWN -> now;
    };
  }
}
