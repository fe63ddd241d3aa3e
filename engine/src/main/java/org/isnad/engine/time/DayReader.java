package org.isnad.engine.time;

import java.util.Optional;

/**
 * Reads days: counted from today (أول من أمس), by weekday (الثلاثاء المقبل), by date (12 يوليو
 * 2005), and these after each other (غدا الثلاثاء 13 يوليو), of which the last and most exact one
 * gives the value.
 */
final class DayReader implements Construct {
  private static final Roles STARTS =
      Roles.of(
          Role.UNIT,
          Role.PAIRED,
          Role.RELATIVE_DAY,
          Role.WEEKDAY,
          Role.FIGURE,
          Role.ARTICLE,
          Role.ORDINAL,
          Role.CARDINAL,
          Role.THIS,
          Role.THAT);
  private static final String RELATIVE = "time.relative-day";
  private static final String WEEKDAY = "time.weekday";
  private static final String DATE = "time.date";

  @Override
  public Roles starts() {
    return STARTS;
  }

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
    return day ? at + 1 : at;
  }

  private static Optional<Found> named(Passage passage, int at, boolean labelled) {
    return relative(passage, at, labelled)
        .or(() -> weekday(passage, at, labelled))
        .or(() -> date(passage, at, 0))
        .or(() -> sameDay(passage, at));
  }

  /** اليوم التالي, ذلك اليوم. */
  private static Optional<Found> sameDay(Passage passage, int at) {
    return RelativePeriod.read(passage, at)
        .filter(period -> period.unit() == Unit.DAY)
        .map(period -> Found.date(period.end(), period.value(passage.anchor()), RELATIVE));
  }

  private static Optional<Found> relative(Passage passage, int at, boolean labelled) {
    return RelativeDay.read(passage, at, labelled)
        .map(
            day ->
                named(passage, day)
                    .or(() -> dated(passage, day.end(), 0))
                    .orElseGet(
                        () -> Found.date(day.end(), passage.anchor().day(day.offset()), RELATIVE)));
  }

  /** The weekday, and the date, that a day counted from today has behind it. */
  private static Optional<Found> named(Passage passage, RelativeDay day) {
    boolean bracket = passage.isMark(day.end(), '(');
    int apart = bracket ? day.end() + 1 : passage.skipComma(day.end());
    int first = label(passage, apart);
    return Weekday.read(passage, first, first > apart)
        .filter(weekday -> weekday.offset().isEmpty() && !weekday.joined())
        .filter(weekday -> !bracket || passage.isMark(weekday.end(), ')'))
        .map(
            weekday -> {
              String value = passage.anchor().weekdayNear(weekday.number(), day.offset());
              return bracket
                  ? Found.date(weekday.end() + 1, value, RELATIVE)
                  : dated(passage, weekday.end(), weekday.number())
                      .orElseGet(() -> Found.date(weekday.end(), value, RELATIVE));
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
