package org.isnad.engine.time;

import java.util.Optional;

/** Reads periods counted from now: العام الماضي، هذا الأسبوع، الشهر المقبل. */
final class RelativePeriodReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.THIS, Role.THAT, Role.UNIT);
  private static final String RULE = "time.relative-period";

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    return RelativePeriod.read(passage, at)
        .map(period -> Found.date(period.end(), period.value(passage.anchor()), RULE));
  }
}
