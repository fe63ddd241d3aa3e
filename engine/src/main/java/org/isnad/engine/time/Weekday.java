package org.isnad.engine.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A weekday, with the adjective that says which.
 *
 * @param end index after its last word
 * @param number ISO number, Monday 1
 * @param offset -1 the last, 0 this week's, 1 the next; empty where only the tense tells
 * @param inWeek whether {@code offset} counts weeks (الجمعة من الأسبوع المقبل)
 * @param joined whether و is written onto it
 */
record Weekday(int end, int number, OptionalInt offset, boolean inWeek, boolean joined) {
  /**
   * The weekday at {@code at}.
   *
   * @param labelled whether يوم stands before it, after which it needs no article
   */
  static Optional<Weekday> read(Passage passage, int at, boolean labelled) {
    return passage
        .word(at, Role.WEEKDAY)
        .filter(word -> word.definite() || labelled && !word.joined())
        .map(word -> placed(passage, at + 1, word));
  }

  private static Weekday placed(Passage passage, int at, TimeWord word) {
    for (Role role : new Role[] {Role.PAST, Role.PRESENT, Role.NEXT}) {
      Optional<TimeWord> place =
          passage.word(at, role).filter(w -> w.definite() && !w.governed() && !w.joined());
      if (place.isPresent()) {
        int offset = place.get().number();
        return new Weekday(at + 1, word.number(), OptionalInt.of(offset), false, word.joined());
      }
    }
    Optional<RelativePeriod> week =
        passage.is(at, Role.OF)
            ? RelativePeriod.read(passage, at + 1).filter(p -> p.unit() == Unit.WEEK)
            : Optional.empty();
    return week.map(
            w ->
                new Weekday(
                    w.end(), word.number(), OptionalInt.of(w.offset()), true, word.joined()))
        .orElse(new Weekday(at, word.number(), OptionalInt.empty(), false, word.joined()));
  }

  /** The TIMEX3 value of the weekday whose expression starts at {@code first}. */
  String value(Passage passage, int first) {
    Anchor anchor = passage.anchor();
    if (offset.isPresent()) {
      return inWeek
          ? anchor.weekdayOfWeek(number, offset.getAsInt())
          : anchor.weekday(number, offset.getAsInt());
    }
    Optional<LocalDate> before = continues(passage, first) ? anchor.latestDay() : Optional.empty();
    return before
        .map(day -> day.with(TemporalAdjusters.next(java.time.DayOfWeek.of(number))).toString())
        .orElseGet(() -> anchor.weekday(number, TenseReader.direction(passage, first, end)));
  }

  /** Whether a day stands right before it in a list: السبت والأحد, من السبت إلى الاثنين. */
  private boolean continues(Passage passage, int first) {
    return joined && passage.lastEnd() == first
        || passage.lastEnd() == first - 1
            && (passage.is(first - 1, Role.LINKING)
                || passage.isMark(first - 1, '-')
                || passage.isMark(first - 1, '/'));
  }
}
