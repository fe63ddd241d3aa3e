package org.isnad.engine.time;

import java.util.Optional;

/** Reads months without a day: يوليو (تموز) 2005, شهر رمضان, مايو الماضي. */
final class MonthReader implements Construct {
  private static final String RULE = "time.month";

  @Override
  public Optional<Found> read(Passage passage, int at) {
    return NamedMonth.read(passage, at)
        .filter(NamedMonth::certain)
        .filter(month -> month.year() > 0 || !passage.isNamed(at))
        .map(month -> Found.date(month.end(), value(passage, at, month), RULE));
  }

  private static String value(Passage passage, int at, NamedMonth month) {
    return MonthDates.value(
        passage.anchor(), month, 0, 0, TenseReader.direction(passage, at, month.end()));
  }
}
