package org.isnad.engine.time;

import java.util.Optional;

/** Reads times that come again: يوميا، كل أسبوع، كل يوم جمعة، كل ثلاثة أيام، الجمعة من كل أسبوع. */
final class RepeatReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.REPEAT, Role.EVERY, Role.WEEKDAY, Role.UNIT);
  private static final String RULE = "time.repeat";

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    Optional<TimeWord> word = passage.word(at, Role.REPEAT);
    if (word.isPresent()) {
      return word.map(w -> Found.set(at + w.length(), w.value(), RULE));
    }
    return passage.is(at, Role.EVERY) ? every(passage, at + 1) : ofEvery(passage, at);
  }

  private static Optional<Found> every(Passage passage, int at) {
    return weekday(passage, at).or(() -> part(passage, at)).or(() -> amount(passage, at));
  }

  private static Optional<Found> weekday(Passage passage, int at) {
    boolean labelled =
        passage.word(at, Role.UNIT).filter(w -> w.unit() == Unit.DAY && !w.definite()).isPresent();
    return Weekday.read(passage, labelled ? at + 1 : at, true)
        .filter(day -> day.offset().isEmpty())
        .map(day -> Found.set(day.end(), "XXXX-WXX-" + day.number(), RULE));
  }

  private static Optional<Found> amount(Passage passage, int at) {
    return AmountReader.read(passage, at)
        .filter(
            amount -> amount.form() != Amount.Form.PLACED && !amount.count().equals(Unit.UNKNOWN))
        .filter(amount -> !DurationReader.isNamed(passage, amount.end()))
        .map(amount -> Found.set(amount.end(), amount.value(), RULE));
  }

  private static Optional<Found> part(Passage passage, int at) {
    return passage
        .word(at, Role.DAY_PART)
        .filter(w -> !w.definite() && w.length() == 1)
        .map(w -> Found.set(at + 1, DayPart.valueOf(w.value()).of(""), RULE));
  }

  /** الجمعة من كل أسبوع. */
  private static Optional<Found> ofEvery(Passage passage, int at) {
    boolean labelled = passage.is(at, Role.UNIT);
    return Weekday.read(passage, labelled ? at + 1 : at, labelled)
        .filter(day -> passage.is(day.end(), Role.OF) && passage.is(day.end() + 1, Role.EVERY))
        .filter(day -> passage.is(day.end() + 2, Role.UNIT))
        .map(day -> Found.set(day.end() + 3, "XXXX-WXX-" + day.number(), RULE));
  }
}
