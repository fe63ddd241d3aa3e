package org.isnad.engine.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.isnad.engine.time.TimeExpression;

/** The date of an event: the expression of time nearest to it in its clause. */
final class Dates {
  private static final int REACH = 25;

  private final Scene scene;

  Dates(Scene scene) {
    this.scene = scene;
  }

  /**
   * A stretch of days.
   *
   * @param value ISO day, month or year
   * @param first its first day
   * @param last its last day
   */
  record Period(String value, LocalDate first, LocalDate last) {
    boolean isAfter(Optional<LocalDate> day) {
      return day.isPresent() && first.isAfter(day.get());
    }

    /** Whether it ended more than about a month before {@code day}. */
    boolean isLongBefore(Optional<LocalDate> day) {
      return day.isPresent() && last.isBefore(day.get().minusDays(35));
    }

    /** Day or month; empty for a mere year. */
    String report() {
      return value.length() >= 7 ? value : "";
    }
  }

  /** When the event at {@code trigger} is said to happen. */
  Optional<Period> of(Trigger trigger) {
    int low = Math.max(scene.start(trigger.first()), trigger.first() - REACH);
    int high = Math.min(scene.end(trigger.first()), trigger.end() + REACH);
    Optional<Period> after = Optional.empty();
    int afterAt = Integer.MAX_VALUE;
    for (int i = trigger.end(); i < high && !ends(i, trigger.end()); i++) {
      after = scene.timeAt(i).flatMap(Dates::period);
      if (after.isPresent()) {
        afterAt = i - trigger.end();
        break;
      }
    }
    for (int i = trigger.first() - 1; i >= low && trigger.first() - i <= afterAt; i--) {
      if (scene.isStop(i) || scene.isThat(i)) {
        break;
      }
      Optional<Period> before = scene.timeAt(i).flatMap(Dates::period);
      if (before.isPresent()) {
        return before;
      }
    }
    return after;
  }

  /** A verb behind the trigger opens a clause of its own, unless it stands right there. */
  private boolean ends(int i, int from) {
    return scene.isStop(i) || scene.isThat(i) || scene.isFinite(i) && i > from + 1;
  }

  /** The days of an expression; empty for durations, sets and references without a day. */
  static Optional<Period> period(TimeExpression time) {
    String value = time.value();
    try {
      if (value.length() >= 10 && value.charAt(4) == '-' && Character.isDigit(value.charAt(5))) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        return Optional.of(new Period(value.substring(0, 10), day, day));
      }
      if (value.length() == 7 && value.charAt(4) == '-' && Character.isDigit(value.charAt(5))) {
        YearMonth month = YearMonth.parse(value);
        return Optional.of(new Period(value, month.atDay(1), month.atEndOfMonth()));
      }
      if (value.length() == 4 && value.chars().allMatch(Character::isDigit)) {
        int year = Integer.parseInt(value);
        return Optional.of(new Period(value, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
