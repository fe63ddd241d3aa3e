package org.isnad.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a text counts, and the arithmetic of counting. Where the day is unknown, the
 * values are those of the guidelines: XXXX for the parts that are not known, or a REF value.
 *
 * @param today day of writing, or null where nobody knows
 * @param latest the last day, month or year that the text spoke of; empty at its start
 */
record Anchor(@Nullable LocalDate today, String latest) {
  /** The day of writing. */
  Optional<LocalDate> day() {
    return Optional.ofNullable(today);
  }

  /** The same day, after the text spoke of {@code value}. */
  Anchor after(String value) {
    boolean dated =
        value.length() >= 4
            && Character.isDigit(value.charAt(0))
            && Character.isDigit(value.charAt(3));
    return dated ? new Anchor(today, value) : this;
  }

  /** The day last spoken of. */
  Optional<LocalDate> latestDay() {
    boolean day = latest.length() >= 10 && latest.charAt(7) == '-';
    return day && isNumber(5, 7) && isNumber(8, 10)
        ? Optional.of(LocalDate.parse(latest.substring(0, 10)))
        : Optional.empty();
  }

  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(latest.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The month last spoken of, without a day. */
  PartialDate latestMonth() {
    return PartialDate.monthOf(latest);
  }

  /** The year last spoken of; 0 where there is none. */
  int latestYear() {
    return latest.length() >= 4 ? Integer.parseInt(latest.substring(0, 4)) : 0;
  }

  /** The day {@code offset} days from today. */
  String day(int offset) {
    return day().map(d -> d.plusDays(offset).toString()).orElse(reference(offset));
  }

  /** The day on which a clause of the given direction puts a bare weekday. */
  String weekday(int weekday, Direction direction) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return day()
        .map(
            d ->
                d.with(
                        direction == Direction.FUTURE
                            ? TemporalAdjusters.nextOrSame(wanted)
                            : TemporalAdjusters.previousOrSame(wanted))
                    .toString())
        .orElse(unknown(wanted));
  }

  /** The weekday before today ({@code offset} -1), in this week (0), after today (1). */
  String weekday(int weekday, int offset) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return day()
        .map(
            d ->
                switch (offset) {
                  case -1 -> d.with(TemporalAdjusters.previous(wanted)).toString();
                  case 1 -> d.with(TemporalAdjusters.next(wanted)).toString();
                  default -> d.with(wanted).toString();
                })
        .orElse(unknown(wanted));
  }

  /** The weekday in the week {@code weeks} from this one. */
  String weekdayOfWeek(int weekday, int weeks) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return day().map(d -> d.plusWeeks(weeks).with(wanted).toString()).orElse(unknown(wanted));
  }

  /** The weekday nearest to the day {@code offset} days from today. */
  String weekdayNear(int weekday, int offset) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return day()
        .map(d -> d.plusDays(offset - 3L).with(TemporalAdjusters.nextOrSame(wanted)).toString())
        .orElse(unknown(wanted));
  }

  private static String unknown(DayOfWeek weekday) {
    return "XXXX-WXX-" + weekday.getValue();
  }

  /** The period of {@code unit} that lies {@code offset} of them from now. */
  String period(Unit unit, int offset) {
    return day().map(d -> period(d, unit, offset)).orElse(reference(offset));
  }

  /** The period of {@code unit}, {@code offset} of them from {@code from}. */
  static String period(LocalDate from, Unit unit, int offset) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> reference(offset);
      case DAY -> from.plusDays(offset).toString();
      case WEEK -> week(from.plusWeeks(offset));
      case MONTH -> from.plusMonths(offset).toString().substring(0, 7);
      case YEAR -> from.plusYears(offset).toString().substring(0, 4);
      case DECADE -> from.plusYears(10L * offset).toString().substring(0, 3);
      case CENTURY -> from.plusYears(100L * offset).toString().substring(0, 2);
    };
  }

  private static String week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    String number = week < 10 ? "0" + week : Integer.toString(week);
    return year > 999 && year < 10_000
        ? year + "-W" + number
        : String.format(Locale.ROOT, "%04d-W%s", year, number);
  }

  /** The year {@code offset} years from now; 0 where unknown. */
  int year(int offset) {
    return day().map(d -> d.getYear() + offset).orElse(0);
  }

  /** The month {@code offset} months from now, without a day. */
  PartialDate month(int offset) {
    return day()
        .map(d -> d.plusMonths(offset))
        .map(d -> new PartialDate(d.getYear(), d.getMonthValue(), 0))
        .orElse(new PartialDate(0, 0, 0));
  }

  /** What stands for a time {@code offset} from now that nobody can date. */
  static String reference(int offset) {
    return offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }
}
