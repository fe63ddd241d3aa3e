package org.isnad.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads beginnings, middles and ends of periods: مطلع العام المقبل، منتصف يوليو، نهاية الشهر. Their
 * value is that of the period; a week's end has its own.
 */
final class EdgeReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.WEEKEND, Role.EDGE);
  private static final String RULE = "time.edge";

  private final List<Construct> periods;

  EdgeReader(List<Construct> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    Optional<Found> weekend = weekend(passage, at);
    if (weekend.isPresent()) {
      return weekend;
    }
    return passage
        .word(at, Role.EDGE)
        .filter(edge -> !edge.definite())
        .flatMap(edge -> of(passage, passage.skip(at + 1, Role.OF)));
  }

  private Optional<Found> of(Passage passage, int at) {
    Optional<Found> longest = Optional.empty();
    for (Construct period : periods) {
      Optional<Found> found = period.read(passage, at);
      if (found.isPresent() && found.get().end() > longest.map(Found::end).orElse(at)) {
        longest = found;
      }
    }
    return longest
        .or(
            () ->
                RelativePeriod.current(passage, at)
                    .map(p -> Found.date(p.end(), p.value(passage.anchor()), RULE)))
        .map(found -> Found.date(found.end(), found.value(), RULE));
  }

  private static Optional<Found> weekend(Passage passage, int at) {
    return passage
        .word(at, Role.WEEKEND)
        .map(
            word -> {
              int end = at + word.length();
              for (Role role : new Role[] {Role.PAST, Role.PRESENT, Role.NEXT}) {
                Optional<TimeWord> place = passage.word(end, role).filter(TimeWord::definite);
                if (place.isPresent()) {
                  return weekend(passage.anchor(), end + 1, place.get().number());
                }
              }
              return weekend(passage.anchor(), end, 0);
            });
  }

  private static Found weekend(Anchor anchor, int end, int offset) {
    Optional<LocalDate> day = anchor.day();
    String week = anchor.period(Unit.WEEK, offset);
    return Found.date(end, day.isPresent() ? week + "-WE" : week, RULE);
  }
}
