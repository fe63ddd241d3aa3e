package org.isnad.engine.finding;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.time.TimeExpression;

/** One happening in the same words on two days. */
final class DateTwinCheck implements Check {
  private static final int FEWEST_SHARED = 3;
  private static final int DAY_VALUE = 10;
  private static final int NEAR = 2;

  private final WeekdayLexicon weekdays;

  DateTwinCheck(WeekdayLexicon weekdays) {
    this.weekdays = weekdays;
  }

  @Override
  public String id() {
    return "date-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<TimeExpression> days = evidence.times().stream().filter(DateTwinCheck::isDay).toList();
    List<Finding> out = new ArrayList<>();
    for (int j = 1; j < days.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (isTwin(evidence, days.get(i), days.get(j))) {
          out.add(finding(evidence, days.get(j), days.get(i)));
          break;
        }
      }
    }
    return out;
  }

  private static boolean isDay(TimeExpression time) {
    boolean point =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return point && time.value().length() >= DAY_VALUE && time.value().indexOf('W') < 0;
  }

  private boolean isTwin(Evidence evidence, TimeExpression a, TimeExpression b) {
    Lines lines = evidence.lines();
    return !day(a).equals(day(b))
        && !isOneOfSeveral(evidence, a)
        && !isOneOfSeveral(evidence, b)
        && Collections.disjoint(weekdays(evidence, a), weekdays(evidence, b))
        && lines.sentence(a.first()) != lines.sentence(b.first())
        && !Wording.isOfAnother(evidence, a.first())
        && !Wording.isOfAnother(evidence, b.first())
        && Wording.shared(evidence, a.first(), b.first()) >= FEWEST_SHARED;
  }

  /** 28 و29 يونيو: one of the days that something takes. */
  private static boolean isOneOfSeveral(Evidence evidence, TimeExpression time) {
    return evidence.times().stream()
        .filter(other -> !other.equals(time))
        .anyMatch(
            other -> other.first() - time.end() <= NEAR && time.first() - other.end() <= NEAR);
  }

  private Set<DayOfWeek> weekdays(Evidence evidence, TimeExpression time) {
    Set<DayOfWeek> out = EnumSet.noneOf(DayOfWeek.class);
    for (int i = time.first(); i < time.end(); i++) {
      weekdays.at(evidence.word(i)).ifPresent(out::add);
    }
    return out;
  }

  private static String day(TimeExpression time) {
    return time.value().substring(0, DAY_VALUE);
  }

  private Finding finding(Evidence evidence, TimeExpression again, TimeExpression first) {
    String fault = Excerpt.of(evidence, again.span());
    String against = Excerpt.of(evidence, first.span());
    return new Finding(
        id(),
        List.of(again.span(), first.span()),
        "الموعد مختلف: " + Excerpt.arabic(fault) + "، وفي موضع آخر " + Excerpt.arabic(against),
        "The days differ: " + Excerpt.english(fault) + " against " + Excerpt.english(against));
  }
}
