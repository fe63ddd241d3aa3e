package org.isnad.engine.time;

import java.util.Optional;

/** Reads quarters and halves of years: الربع الأول من العام الجاري، النصف الثاني من 2017. */
final class QuarterReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.QUARTER, Role.SEMESTER);
  private static final String RULE = "time.quarter";

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    Optional<TimeWord> quarter =
        passage.word(at, Role.QUARTER).or(() -> passage.word(at, Role.SEMESTER));
    return quarter
        .filter(TimeWord::definite)
        .flatMap(
            word ->
                Ordinal.read(passage, at + 1)
                    .or(() -> last(passage, at + 1, word))
                    .filter(n -> n.number() <= word.number())
                    .flatMap(n -> of(passage, n, word.role() == Role.QUARTER)));
  }

  /** الربع الأخير. */
  private static Optional<Ordinal> last(Passage passage, int at, TimeWord word) {
    return passage.is(at, Role.LATEST)
        ? Optional.of(new Ordinal(at + 1, word.number()))
        : Optional.empty();
  }

  private static Optional<Found> of(Passage passage, Ordinal part, boolean quarter) {
    int from = passage.skip(part.end(), Role.OF);
    Optional<Found> month =
        NamedMonth.read(passage, from, 0)
            .filter(m -> !quarter && from > part.end() && m.certain())
            .map(
                m ->
                    Found.date(
                        m.end(),
                        MonthDates.value(passage.anchor(), m, 0, 0, Direction.UNKNOWN),
                        RULE));
    Optional<Found> year =
        Year.read(passage, from)
            .filter(y -> !y.hijri())
            .map(y -> Found.date(y.end(), value(y.number(), part.number(), quarter), RULE));
    return month.or(() -> year).or(() -> relative(passage, from, part, quarter));
  }

  private static Optional<Found> relative(Passage passage, int at, Ordinal part, boolean quarter) {
    if (at == part.end()) {
      return Optional.empty();
    }
    return RelativePeriod.read(passage, at)
        .or(() -> RelativePeriod.current(passage, at))
        .filter(p -> p.unit() == Unit.YEAR || p.unit() == Unit.MONTH)
        .map(
            p ->
                p.unit() == Unit.YEAR
                    ? Found.date(
                        p.end(), value(p.year(passage.anchor()), part.number(), quarter), RULE)
                    : Found.date(p.end(), p.value(passage.anchor()), RULE));
  }

  private static String value(int year, int part, boolean quarter) {
    return new PartialDate(year, 0, 0).value() + (quarter ? "-Q" : "-H") + part;
  }
}
