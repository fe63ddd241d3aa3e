package org.isnad.engine.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the day that an article counts from. Agencies' items are often dated the day after they
 * were written: where the article itself says which weekday today, yesterday or tomorrow is ({@code
 * أمس الخميس}) and its date of publication is a day or two off, the day of writing is moved.
 */
final class WritingDay {
  private static final int FURTHEST = 2;

  private WritingDay() {}

  /** The passage, counting from the day on which it was written. */
  static Passage settle(Passage passage) {
    Optional<LocalDate> published = passage.anchor().day();
    if (published.isEmpty()) {
      return passage;
    }
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i < passage.size(); i++) {
      int at = i;
      if (passage.is(at, Role.RELATIVE_DAY)) {
        shift(passage, at, published.get()).ifPresent(s -> votes.merge(s, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(shift -> !votes.containsKey(0) && Math.abs(shift) <= FURTHEST)
        .map(shift -> passage.anchored(new Anchor(published.get().plusDays(shift), "")))
        .orElse(passage);
  }

  /** How many days the weekday named with a relative day lies off what publication makes it. */
  private static Optional<Integer> shift(Passage passage, int at, LocalDate published) {
    return RelativeDay.read(passage, at, false)
        .flatMap(
            day ->
                Weekday.read(passage, passage.skipComma(day.end()), false)
                    .filter(weekday -> weekday.offset().isEmpty() && !weekday.joined())
                    .map(
                        weekday -> {
                          int said = published.plusDays(day.offset()).getDayOfWeek().getValue();
                          int off = (weekday.number() - said + 10) % 7 - 3;
                          return off;
                        }));
  }
}
