package org.isnad.engine.time;

import java.util.Optional;

/**
 * Reads days: counted from today (أول من أمس), by weekday (الثلاثاء المقبل), by date (12 يوليو
 * 2005), and these after each other (غدا الثلاثاء 13 يوليو), of which the last and most exact one
 * gives the value.
 */
final class DayReader implements Construct {
  private static final String RELATIVE = "time.relative-day";
  private static final String WEEKDAY = "time.weekday";
  private static final String DATE = "time.date";

  @Override
  public Optional<Found> read(Passage passage, int at) {
    int labelled = label(passage, at);
    if (labelled > at) {
      Optional<Found> found = named(passage, labelled, true);
      if (found.isPresent()) {
        return found;
      }
    }
    return named(passage, at, false);
  }

  /** Skips يوم, نهار. */
  private static int label(Passage passage, int at) {
    boolean day =
        passage.word(at, Role.UNIT).or(() -> passage.word(at, Role.PAIRED)).stream()
            .anyMatch(w -> w.unit() == Unit.DAY && !w.definite());
    return day || passage.folded(at).equals("نهار") ? at + 1 : at;
  }

  private static Optional<Found> named(Passage passage, int at, boolean labelled) {
    return relative(passage, at, labelled)
        .or(() -> weekday(passage, at, labelled))
        .or(() -> date(passage, at, 0));
  }

  private static Optional<Found> relative(Passage passage, int at, boolean labelled) {
    return RelativeDay.read(passage, at, labelled)
        .map(
            day -> {
              int behind = label(passage, passage.skipComma(day.end()));
              Optional<Weekday> named =
                  Weekday.read(passage, behind, true).filter(w -> w.offset().isEmpty());
              return named
                  .map(
                      w ->
                          dated(passage, w.end(), w.number())
                              .orElseGet(
                                  () ->
                                      Found.date(
                                          w.end(),
                                          passage.anchor().weekdayNear(w.number(), day.offset()),
                                          RELATIVE)))
                  .or(() -> dated(passage, day.end(), 0))
                  .orElseGet(
                      () -> Found.date(day.end(), passage.anchor().day(day.offset()), RELATIVE));
            });
  }

  private static Optional<Found> weekday(Passage passage, int at, boolean labelled) {
    return Weekday.read(passage, at, labelled)
        .filter(day -> labelled || !passage.isNamed(at))
        .map(
            day ->
                dated(passage, day.end(), day.number())
                    .orElseGet(() -> Found.date(day.end(), day.value(passage, at), WEEKDAY)));
  }

  /** A date behind a weekday, after a comma or in brackets. */
  private static Optional<Found> dated(Passage passage, int end, int weekday) {
    boolean bracket = passage.isMark(end, '(');
    int first = bracket ? end + 1 : passage.skipComma(end);
    return date(passage, first, weekday)
        .filter(found -> !bracket || passage.isMark(found.end(), ')'))
        .map(found -> bracket ? Found.date(found.end() + 1, found.value(), found.rule()) : found);
  }

  private static Optional<Found> date(Passage passage, int at, int weekday) {
    Optional<NumericDate> numeric = NumericDate.read(passage, at);
    if (numeric.isPresent()) {
      return numeric.map(n -> Found.date(n.end(), n.date().value(), DATE));
    }
    return DayOfMonth.read(passage, at)
        .filter(day -> day.hasYear() || weekday > 0 || !passage.isNamed(at))
        .map(day -> Found.date(day.end(), day.value(passage, at, weekday), DATE));
  }
}
