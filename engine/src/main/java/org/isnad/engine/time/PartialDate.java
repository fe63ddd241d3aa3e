package org.isnad.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of which parts may be unknown.
 *
 * @param year 0 where unknown
 * @param month 1 to 12; 0 where unknown
 * @param day 1 to 31; 0 where unknown or not meant
 */
record PartialDate(int year, int month, int day) {
  /** Drops a month that no year has, and a day that its month does not have. */
  PartialDate {
    month = month < 1 || month > 12 ? 0 : month;
    day = day < 1 || day > longest(year, month) ? 0 : day;
  }

  static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The month of a value as fine as a month; nothing known where it is coarser. */
  static PartialDate monthOf(String value) {
    boolean month =
        value.length() >= 7
            && Character.isDigit(value.charAt(0))
            && Character.isDigit(value.charAt(5));
    return month
        ? new PartialDate(
            Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(5, 7)), 0)
        : new PartialDate(0, 0, 0);
  }

  private static int longest(int year, int month) {
    if (month == 0) {
      return 31;
    }
    return YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
  }

  /** The day, where all parts are known. */
  Optional<LocalDate> date() {
    return year > 0 && month > 0 && day > 0
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** The TIMEX3 value, with X for what is unknown: {@code 2016-03-14}, {@code XXXX-03}. */
  String value() {
    String years = year > 0 ? two(year / 100) + two(year % 100) : "XXXX";
    if (day > 0) {
      return years + "-" + (month > 0 ? two(month) : "XX") + "-" + two(day);
    }
    return month > 0 ? years + "-" + two(month) : years;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
