package org.isnad.engine.time;

import java.util.Optional;

/**
 * A day of a month: 12 يوليو (تموز) 2005, الثالث والعشرين من مايو, 27 من الشهر المقبل; in a list (5
 * و6 مايو) the month behind the last day is that of all.
 *
 * @param end index after its last word
 * @param listEnd index after the last day of its list; {@code end} where it is the last
 * @param day day of the month
 * @param month the month by its name; absent where {@code relative} is known
 * @param relative the month counted from now
 */
record DayOfMonth(
    int end, int listEnd, int day, Optional<NamedMonth> month, Optional<RelativePeriod> relative) {
  private static final int MOST_IN_LIST = 6;

  static Optional<DayOfMonth> read(Passage passage, int at) {
    return read(passage, at, MOST_IN_LIST);
  }

  private static Optional<DayOfMonth> read(Passage passage, int at, int more) {
    Optional<Ordinal> ordinal = Ordinal.read(passage, at);
    Optional<Ordinal> number =
        ordinal.or(() -> Numeral.read(passage, at).map(n -> new Ordinal(n.end(), n.whole())));
    if (number.isEmpty() || number.get().number() < 1 || number.get().number() > 31) {
      return Optional.empty();
    }
    int end = number.get().end();
    int day = number.get().number();
    return ofMonth(passage, end, day, ordinal.isEmpty())
        .or(() -> more > 0 ? listed(passage, end, day, more - 1) : Optional.empty());
  }

  private static Optional<DayOfMonth> ofMonth(Passage passage, int at, int day, boolean cardinal) {
    int first = passage.skip(at, Role.OF);
    Optional<NamedMonth> named =
        cardinal || first > at ? NamedMonth.read(passage, first, day) : Optional.empty();
    if (named.isPresent()) {
      int end = named.get().end();
      return Optional.of(new DayOfMonth(end, end, day, named, Optional.empty()));
    }
    return relativeMonth(passage, first)
        .map(
            month ->
                new DayOfMonth(
                    month.end(), month.end(), day, Optional.empty(), Optional.of(month)));
  }

  /** من الشهر المقبل; من الجاري. */
  private static Optional<RelativePeriod> relativeMonth(Passage passage, int first) {
    Optional<RelativePeriod> period =
        RelativePeriod.read(passage, first).filter(p -> p.unit() == Unit.MONTH);
    return period.or(
        () ->
            passage
                .word(first, Role.PRESENT)
                .filter(w -> w.definite() && passage.folded(first).equals("الجاري"))
                .map(w -> new RelativePeriod(first + 1, Unit.MONTH, 0, false)));
  }

  private static Optional<DayOfMonth> listed(Passage passage, int end, int day, int more) {
    boolean dash = passage.isMark(end, '-') || passage.isMark(end, '/') || passage.isMark(end, '–');
    int next =
        dash || passage.is(end, Role.LINKING) || passage.skipComma(end) > end ? end + 1 : end;
    boolean joined = passage.word(next, Role.ORDINAL).filter(TimeWord::joined).isPresent();
    return next > end || joined
        ? read(passage, next, more)
            .filter(later -> dash || later.day() > day || later.listEnd() > later.end())
            .map(
                later -> new DayOfMonth(end, later.listEnd(), day, later.month(), later.relative()))
        : Optional.empty();
  }

  /** The TIMEX3 value; {@code weekday} is 0 where the text names none. */
  String value(Passage passage, int first, int weekday) {
    Anchor anchor = passage.anchor();
    if (day == 11 && !hasYear() && isAttack(passage, first)) {
      return "2001-09-11";
    }
    if (month.isPresent()) {
      Direction direction = TenseReader.marked(passage, first, listEnd);
      return MonthDates.value(anchor, month.get(), day, weekday, direction);
    }
    PartialDate known = relative.map(r -> r.month(anchor)).orElse(new PartialDate(0, 0, 0));
    return new PartialDate(known.year(), known.month(), day).value();
  }

  /** هجمات 11 سبتمبر are those of 2001. */
  private boolean isAttack(Passage passage, int first) {
    return passage.is(first - 1, Role.ATTACK_HEAD)
        && month.filter(m -> m.month() == 9 && !m.hijri()).isPresent();
  }

  /** Whether the text gives the year. */
  boolean hasYear() {
    return relative.isPresent() || month.filter(m -> m.year() > 0).isPresent();
  }
}
