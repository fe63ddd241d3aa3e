package org.isnad.engine.time;

import java.util.Optional;

/**
 * A date in figures: 14/3/2016, 2016-03-14, 14.3.2016.
 *
 * @param end index after its last word
 * @param date the date
 */
record NumericDate(int end, PartialDate date) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  static Optional<NumericDate> read(Passage passage, int at) {
    int first = passage.number(at);
    if (first >= 0) {
      boolean mark =
          separates(passage, at + 1) && passage.plain(at + 1).equals(passage.plain(at + 3));
      return mark
          ? of(at + 5, first, passage.number(at + 2), passage.number(at + 4))
          : monthOfYear(passage, at, first);
    }
    return passage.isNumber(at) ? dotted(passage.plain(at), at) : Optional.empty();
  }

  private static boolean separates(Passage passage, int at) {
    return passage.isMark(at, '/') || passage.isMark(at, '-');
  }

  /** 3/2016. */
  private static Optional<NumericDate> monthOfYear(Passage passage, int at, int month) {
    int year = passage.number(at + 2);
    boolean written =
        passage.isMark(at + 1, '/') && passage.isGlued(at + 1) && passage.isGlued(at + 2);
    return written && isYear(year) && month >= 1 && month <= 12 && !separates(passage, at + 3)
        ? Optional.of(new NumericDate(at + 3, new PartialDate(year, month, 0)))
        : Optional.empty();
  }

  private static Optional<NumericDate> dotted(String plain, int at) {
    int first = plain.indexOf('.');
    int second = plain.indexOf('.', first + 1);
    if (first < 1
        || first > 2
        || second < 0
        || second - first > 3
        || plain.length() - second != 5) {
      return Optional.empty();
    }
    for (int i = 0; i < plain.length(); i++) {
      if (i != first && i != second && !Character.isDigit(plain.charAt(i))) {
        return Optional.empty();
      }
    }
    return of(
        at + 1,
        Integer.parseInt(plain.substring(0, first)),
        Integer.parseInt(plain.substring(first + 1, second)),
        Integer.parseInt(plain.substring(second + 1)));
  }

  /** Day, month, year; year, month, day; or month, day, year where nothing else fits. */
  private static Optional<NumericDate> of(int end, int first, int second, int third) {
    if (isYear(first)) {
      return date(end, first, second, third);
    }
    if (!isYear(third)) {
      return Optional.empty();
    }
    return second > 12 ? date(end, third, first, second) : date(end, third, second, first);
  }

  private static Optional<NumericDate> date(int end, int year, int month, int day) {
    boolean fits = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return fits
        ? Optional.of(new NumericDate(end, new PartialDate(year, month, day)))
        : Optional.empty();
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }
}
