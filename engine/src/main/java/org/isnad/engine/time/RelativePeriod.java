package org.isnad.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day, week, month, year, decade or century counted from now or from the one last spoken of:
 * العام الماضي، هذا الأسبوع، في الشهر نفسه.
 *
 * @param end index after its last word
 * @param unit what it is
 * @param offset how many of it from there
 * @param fromLatest whether it counts from the time last spoken of
 */
record RelativePeriod(int end, Unit unit, int offset, boolean fromLatest) {
  static Optional<RelativePeriod> read(Passage passage, int at) {
    if (passage.is(at, Role.THIS) || passage.is(at, Role.THAT)) {
      boolean near = passage.is(at, Role.THIS);
      return unit(passage, at + 1)
          .map(u -> new RelativePeriod(presentAt(passage, at + 2), u, 0, !near));
    }
    return isTitle(passage, at)
        ? Optional.empty()
        : unit(passage, at).flatMap(u -> placed(passage, afterKind(passage, at + 1), u));
  }

  /** A period with the article alone, which its context puts in the present (نهاية العام). */
  static Optional<RelativePeriod> current(Passage passage, int at) {
    return isTitle(passage, at)
        ? Optional.empty()
        : unit(passage, at).map(u -> new RelativePeriod(at + 1, u, 0, false));
  }

  private static Optional<Unit> unit(Passage passage, int at) {
    return passage
        .word(at, Role.UNIT)
        .filter(w -> w.definite() && !passage.folded(at).contains("ليل"))
        .map(TimeWord::unit)
        .filter(u -> !u.isTime());
  }

  /** Skips الميلادي, الدراسي. */
  private static int afterKind(Passage passage, int at) {
    return passage.word(at, Role.YEAR_KIND).filter(TimeWord::definite).isPresent() ? at + 1 : at;
  }

  private static int presentAt(Passage passage, int at) {
    return passage.word(at, Role.PRESENT).filter(TimeWord::definite).isPresent() ? at + 1 : at;
  }

  private static Optional<RelativePeriod> placed(Passage passage, int at, Unit unit) {
    if (passage.is(at, Role.BEFORE) && isDefinite(passage, at + 1, Role.PAST)) {
      return Optional.of(new RelativePeriod(at + 2, unit, -2, false));
    }
    if (passage.is(at, Role.AFTER) && isDefinite(passage, at + 1, Role.NEXT)) {
      return Optional.of(new RelativePeriod(at + 2, unit, 2, false));
    }
    if (passage.is(at, Role.SAME)) {
      return Optional.of(new RelativePeriod(at + 1, unit, 0, true));
    }
    for (Role role : new Role[] {Role.PAST, Role.PRESENT, Role.NEXT}) {
      if (isDefinite(passage, at, role)) {
        int offset = passage.word(at, role).map(TimeWord::number).orElse(0);
        return Optional.of(new RelativePeriod(at + 1, unit, offset, false));
      }
    }
    boolean following = isDefinite(passage, at, Role.FOLLOWING);
    return following || isDefinite(passage, at, Role.PRECEDING)
        ? Optional.of(new RelativePeriod(at + 1, unit, following ? 1 : -1, true))
        : Optional.empty();
  }

  private static boolean isDefinite(Passage passage, int at, Role role) {
    return passage.word(at, role).filter(w -> w.definite() && !w.governed()).isPresent();
  }

  /** الأمين العام الحالي speaks of no year. */
  private static boolean isTitle(Passage passage, int at) {
    return passage.folded(at).endsWith("عام")
        && passage.word(at - 1, Role.TITLE).filter(TimeWord::definite).isPresent();
  }

  /** The TIMEX3 value. */
  String value(Anchor anchor) {
    Optional<LocalDate> base = fromLatest ? base(anchor) : Optional.empty();
    return base.map(day -> Anchor.period(day, unit, offset)).orElse(anchor.period(unit, offset));
  }

  /** The month that it is, as far as known; without a day. */
  PartialDate month(Anchor anchor) {
    return fromLatest && anchor.latestYear() > 0
        ? PartialDate.monthOf(value(anchor))
        : anchor.month(offset);
  }

  /** The year that it is; 0 where unknown. */
  int year(Anchor anchor) {
    return fromLatest && anchor.latestYear() > 0
        ? anchor.latestYear() + offset
        : anchor.year(offset);
  }

  /** A day of the period last spoken of, where that period is as fine as this one. */
  private Optional<LocalDate> base(Anchor anchor) {
    if (unit == Unit.DAY || unit == Unit.WEEK) {
      return anchor.latestDay();
    }
    PartialDate month = anchor.latestMonth();
    if (unit == Unit.MONTH) {
      return new PartialDate(month.year(), month.month(), 1).date();
    }
    return new PartialDate(anchor.latestYear(), 1, 1).date();
  }
}
