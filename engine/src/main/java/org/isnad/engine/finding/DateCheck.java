package org.isnad.engine.finding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.text.Span;
import org.isnad.engine.text.Token;
import org.isnad.engine.time.TimeExpression;

/** A weekday that its date does not fall on, and a day told in two calendars that do not agree. */
final class DateCheck implements Check {
  private static final int DAY_VALUE = 10;
  private static final int NEAR = 60;

  private final WeekdayLexicon weekdays;

  DateCheck(WeekdayLexicon weekdays) {
    this.weekdays = weekdays;
  }

  @Override
  public String id() {
    return "date-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Finding> out = new ArrayList<>();
    List<TimeExpression> times = evidence.times();
    for (int t = 0; t < times.size(); t++) {
      Optional<LocalDate> day = day(times.get(t));
      if (day.isEmpty() || !hasFigure(evidence, times.get(t))) {
        continue;
      }
      weekday(evidence, times.get(t), day.get()).ifPresent(out::add);
      if (t + 1 < times.size()) {
        calendars(evidence, times.get(t), times.get(t + 1)).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Optional<LocalDate> day(TimeExpression time) {
    String value = time.value();
    if (value.length() < DAY_VALUE) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, DAY_VALUE)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the day of the month is written in figures, so that no weekday gave the date. */
  private static boolean hasFigure(Evidence evidence, TimeExpression time) {
    for (int i = time.first(); i < time.end(); i++) {
      if (evidence.word(i).token().kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  private Optional<Finding> weekday(Evidence evidence, TimeExpression time, LocalDate day) {
    int first = Math.max(evidence.lines().sentenceStart(time.first()), time.first() - 2);
    Optional<LocalDate> meant = meant(evidence, time, day);
    for (int i = first; i < time.end() && meant.isPresent(); i++) {
      Optional<DayOfWeek> named = weekdays.at(evidence.word(i));
      int number = dayNumber(evidence, time, i);
      boolean near = i >= time.first() || isAdjacent(evidence, i, time.first());
      if (named.isPresent()
          && near
          && !isOneOfSeveral(evidence, i, number)
          && number >= 0
          && meant.get().getDayOfWeek() != named.get()) {
        return Optional.of(wrongDay(evidence, i, number, time, meant.get()));
      }
    }
    return Optional.empty();
  }

  /** الخميس والجمعة 21 و22: several days at once. */
  private boolean isOneOfSeveral(Evidence evidence, int weekday, int number) {
    for (int i = Math.max(0, weekday - 3); i < Math.min(evidence.size(), weekday + 4); i++) {
      if (i != weekday && weekdays.at(evidence.word(i)).isPresent()) {
        return true;
      }
    }
    return number >= 0 && (isDay(evidence, number + 1) || isDay(evidence, number + 2));
  }

  private static boolean isDay(Evidence evidence, int i) {
    return isFigure(evidence, i) && evidence.word(i).plain().length() < 3;
  }

  /** The index of the day of the month behind the weekday; -1 where it is not there. */
  private static int dayNumber(Evidence evidence, TimeExpression time, int weekday) {
    for (int i = weekday + 1; i < Math.min(time.end(), weekday + 5); i++) {
      if (evidence.word(i).token().kind() == Token.Kind.NUMBER) {
        return i;
      }
    }
    return -1;
  }

  /** Nothing but a comma, a bracket or الموافق between the weekday and the date. */
  private static boolean isAdjacent(Evidence evidence, int weekday, int date) {
    for (int i = weekday + 1; i < date; i++) {
      if (evidence.isWord(i) && !evidence.folded(i).equals("الموافق")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The day that a date stands for, whatever weekday is named with it. A date without its year is
   * taken for the one nearest to the day of publication, where it is near.
   */
  private static Optional<LocalDate> meant(Evidence evidence, TimeExpression time, LocalDate day) {
    if (isHijri(evidence, time, day)) {
      return Optional.empty();
    }
    for (int i = time.first(); i < time.end(); i++) {
      if (evidence.word(i).plain().length() == 4 && isFigure(evidence, i)) {
        return Optional.of(day);
      }
    }
    return evidence.text().article().published().flatMap(published -> nearest(day, published));
  }

  /** The same day of the year within {@link #NEAR} days of {@code published}, else no day. */
  private static Optional<LocalDate> nearest(LocalDate day, LocalDate published) {
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate candidate = day.withYear(year);
      if (Math.abs(ChronoUnit.DAYS.between(published, candidate)) <= NEAR) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static boolean isFigure(Evidence evidence, int i) {
    return i < evidence.size() && evidence.word(i).token().kind() == Token.Kind.NUMBER;
  }

  /** Days of the lunar calendar differ from land to land; they are told by another day number. */
  private static boolean isHijri(Evidence evidence, TimeExpression time, LocalDate day) {
    String number = Integer.toString(day.getDayOfMonth());
    for (int i = time.first(); i < time.end(); i++) {
      String plain = evidence.word(i).plain();
      if (plain.equals(number) || plain.equals("0" + number)) {
        return false;
      }
    }
    return true;
  }

  private Finding wrongDay(
      Evidence evidence, int weekday, int number, TimeExpression time, LocalDate day) {
    Span fault = evidence.span(weekday, weekday + 1);
    Span against = evidence.span(Math.min(number, time.end() - 1), time.end());
    return new Finding(
        id(),
        List.of(fault, against),
        "اليوم لا يوافق التاريخ: "
            + Excerpt.arabic(Excerpt.of(evidence, fault))
            + " و"
            + Excerpt.arabic(Excerpt.of(evidence, against))
            + " الذي يوافق يوم "
            + arabic(day.getDayOfWeek()),
        "The weekday does not fit the date: "
            + Excerpt.english(Excerpt.of(evidence, fault))
            + " and "
            + Excerpt.english(Excerpt.of(evidence, against))
            + ", which is a "
            + english(day.getDayOfWeek()));
  }

  /** One day in two calendars: two days apart or more is no matter of the sighted moon. */
  private Optional<Finding> calendars(Evidence evidence, TimeExpression a, TimeExpression b) {
    Optional<LocalDate> one = day(a);
    Optional<LocalDate> other = day(b);
    boolean joined = false;
    for (int i = a.end(); i < b.first() && i < a.end() + 4; i++) {
      joined |= evidence.folded(i).equals("الموافق") || evidence.folded(i).equals("الموافقه");
    }
    if (!joined
        || b.first() - a.end() > 3
        || one.isEmpty()
        || other.isEmpty()
        || !hasFigure(evidence, b)
        || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) < 2) {
      return Optional.empty();
    }
    String first = Excerpt.of(evidence, a.span());
    String second = Excerpt.of(evidence, b.span());
    return Optional.of(
        new Finding(
            id(),
            List.of(b.span(), a.span()),
            "التاريخان لا يتوافقان: " + Excerpt.arabic(first) + " و" + Excerpt.arabic(second),
            "The two dates are not one day: "
                + Excerpt.english(first)
                + " and "
                + Excerpt.english(second)));
  }

  private static String arabic(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "الاثنين";
      case TUESDAY -> "الثلاثاء";
      case WEDNESDAY -> "الأربعاء";
      case THURSDAY -> "الخميس";
      case FRIDAY -> "الجمعة";
      case SATURDAY -> "السبت";
      case SUNDAY -> "الأحد";
    };
  }

  private static String english(DayOfWeek day) {
    String name = day.name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
