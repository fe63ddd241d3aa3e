package org.isnad.engine.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.time.TimeExpression;

/** Reads the days of an expression of time. */
final class Periods {
  private static final Set<String> LONG =
      Set.of("شهر", "اشهر", "شهور", "سنة", "سنوات", "سنين", "عام", "اعوام", "عقد", "عقود", "قرون");
  private static final int MONTHS_AGO = 60;

  private final Scene scene;

  Periods(Scene scene) {
    this.scene = scene;
  }

  /** The days of {@code time}; empty for durations, sets and references without a day. */
  Optional<Period> of(TimeExpression time) {
    String value = time.value();
    try {
      if (isDigits(value, 0, 4) && (value.length() == 4 || value.charAt(4) == '-')) {
        return dated(value);
      }
      if (isDigits(value, 0, 3) && value.length() == 3) {
        return years(Integer.parseInt(value) * 10, 10);
      }
      if (isDigits(value, 0, 2) && value.length() == 2) {
        return years(Integer.parseInt(value) * 100, 100);
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return value.equals("PAST_REF") ? monthsAgo(time) : Optional.empty();
  }

  private static Optional<Period> dated(String value) {
    if (value.length() == 4) {
      return years(Integer.parseInt(value), 1).map(p -> new Period(value, p.first(), p.last()));
    }
    if (isDigits(value, 5, 7)) {
      if (value.length() == 7) {
        YearMonth month = YearMonth.parse(value);
        return Optional.of(new Period(value, month.atDay(1), month.atEndOfMonth()));
      }
      if (value.length() < 10) {
        return Optional.empty();
      }
      LocalDate day = LocalDate.parse(value.substring(0, 10));
      return Optional.of(new Period(value.substring(0, 10), day, day));
    }
    if (value.length() >= 8 && value.charAt(5) == 'W' && isDigits(value, 6, 8)) {
      return Optional.of(week(value));
    }
    return value.startsWith("S", 5) || value.startsWith("W", 5) || value.startsWith("Q", 5)
        ? years(Integer.parseInt(value.substring(0, 4)), 1)
        : Optional.empty();
  }

  /** A week, or the weekend before or in it; its month where it lies in one. */
  private static Period week(String value) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    boolean weekend = value.endsWith("WE");
    LocalDate first = weekend ? monday.minusDays(3) : monday;
    LocalDate last = monday.plusDays(6);
    boolean oneMonth = first.getMonth() == last.getMonth();
    return new Period(oneMonth ? YearMonth.from(first).toString() : "", first, last);
  }

  private static Optional<Period> years(int first, int count) {
    return Optional.of(
        new Period("", LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31)));
  }

  /** قبل بضعة أشهر: some day, but no recent one. */
  private Optional<Period> monthsAgo(TimeExpression time) {
    boolean ago = scene.folded(time.first()).equals("قبل");
    boolean unit = LONG.contains(scene.folded(time.end() - 1)) && time.end() - time.first() > 1;
    return scene
        .text()
        .article()
        .published()
        .filter(day -> ago && unit)
        .map(day -> day.minusDays(MONTHS_AGO))
        .map(day -> new Period("", day, day));
  }

  private static boolean isDigits(String value, int from, int to) {
    if (value.length() < to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
