package org.isnad.engine.time;

import java.util.Optional;

/** Reads months without a day: يوليو (تموز) 2005, شهر رمضان, مايو الماضي. */
final class MonthReader implements Construct {
  private static final Roles STARTS =
      Roles.of(Role.UNIT, Role.PAIRED, Role.MONTH, Role.HIJRI_MONTH);
  private static final String RULE = "time.month";

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    return NamedMonth.read(passage, at, 0)
        .filter(NamedMonth::certain)
        .filter(month -> month.year() > 0 || !passage.isNamed(at) && !isOfDay(passage, at))
        .map(month -> Found.date(month.end(), value(passage, at, month), RULE));
  }

  /** Whether a day stands before the month, which then is no date of its own. */
  private static boolean isOfDay(Passage passage, int at) {
    int day = passage.number(at - 1);
    return day > 0 && day <= 31;
  }

  private static String value(Passage passage, int at, NamedMonth month) {
    return MonthDates.value(
        passage.anchor(), month, 0, 0, TenseReader.marked(passage, at, month.end()));
  }
}
