package org.isnad.engine.time;

import java.util.Optional;

/**
 * Reads durations: an amount with the words that bound it (لمدة، نحو، أكثر من). A unit alone is one
 * only after منذ, خلال and the like; years that are an age are none.
 */
final class DurationReader implements Construct {
  private static final Roles STARTS =
      Roles.of(
          Role.SPAN,
          Role.EDGE,
          Role.DURING,
          Role.ABOUT,
          Role.CARDINAL,
          Role.FIGURE,
          Role.ARTICLE,
          Role.DUAL,
          Role.FEW,
          Role.FRACTION,
          Role.UNITS,
          Role.UNIT);
  private static final String RULE = "time.duration";

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    int bounded = bound(passage, at);
    int first = vague(passage, bounded);
    return AmountReader.read(passage, first)
        .filter(amount -> isTime(passage, at, first, amount))
        .filter(amount -> bounded == at || accepts(passage, at, amount))
        .filter(amount -> !Ages.isAge(passage, at, amount))
        .map(amount -> Found.duration(tail(passage, amount), amount.value(), RULE));
  }

  /** Skips لمدة, آخر, خلال. */
  private static int bound(Passage passage, int at) {
    if (passage.word(at, Role.SPAN).filter(w -> !w.definite()).isPresent()) {
      return at + 1;
    }
    boolean last = passage.word(at, Role.EDGE).filter(w -> w.value().equals("LAST")).isPresent();
    return last || passage.is(at, Role.DURING) && passage.folded(at).endsWith("خلال") ? at + 1 : at;
  }

  private static boolean accepts(Passage passage, int at, Amount amount) {
    return passage.is(at, Role.SPAN) || amount.form() != Amount.Form.BARE || isCount(amount);
  }

  /** Skips نحو, أكثر من; two of them where they stand together. */
  static int vague(Passage passage, int at) {
    return passage.skip(passage.skip(at, Role.ABOUT), Role.ABOUT);
  }

  private static boolean isTime(Passage passage, int at, int first, Amount amount) {
    boolean licensed =
        passage.is(at, Role.SPAN)
            || passage.is(at, Role.DURING)
            || passage.is(at - 1, Role.SINCE)
            || passage.is(at - 1, Role.DURING)
            || first > at
            || isTermed(passage, amount);
    if (amount.unit() == Unit.DECADE && amount.form() != Amount.Form.PLACED) {
      boolean many = amount.count().equals(Unit.UNKNOWN);
      return licensed || many && amount.governed() && passage.folded(first).charAt(0) == 'ل';
    }
    if (amount.form() != Amount.Form.BARE) {
      return !(amount.form() == Amount.Form.PLACED && isOfGame(passage, amount));
    }
    boolean plural = amount.count().equals(Unit.UNKNOWN);
    return isCount(amount)
        || (licensed || plural && amount.governed() && passage.folded(first).charAt(0) != 'ب')
            && !isNamed(passage, amount.end())
            && !isOfNoun(passage, amount.end());
  }

  /** الدقائق الأخيرة are those of a match. */
  private static boolean isOfGame(Passage passage, Amount amount) {
    return passage.is(amount.end() - 1, Role.LATEST)
        && amount.unit().compareTo(Unit.HOUR) < 0
        && amount.count().equals(Unit.UNKNOWN);
  }

  private static boolean isCount(Amount amount) {
    return !amount.count().equals(Unit.UNKNOWN) && !amount.count().equals("1");
  }

  /** من الزمن. */
  private static boolean isTermed(Passage passage, Amount amount) {
    return passage.is(amount.end(), Role.OF) && passage.folded(amount.end() + 1).startsWith("الزم");
  }

  /** Whether what follows a unit is its name or number: عام 2014, يوم الجمعة, شهر مايو. */
  static boolean isNamed(Passage passage, int at) {
    return Numeral.read(passage, at).isPresent()
        || passage.word(at, Role.WEEKDAY).filter(w -> !w.joined() && !w.governed()).isPresent()
        || passage.word(at, Role.MONTH).filter(w -> !w.joined() && !w.governed()).isPresent()
        || passage.word(at, Role.HIJRI_MONTH).filter(w -> !w.joined() && !w.governed()).isPresent()
        || passage
            .word(at, Role.RELATIVE_DAY)
            .filter(w -> w.length() == 1 && !w.joined())
            .isPresent();
  }

  /** Whether a definite noun behind a unit says whose time it is: ساعات النهار. */
  private static boolean isOfNoun(Passage passage, int at) {
    return passage.isWord(at) && passage.folded(at).startsWith("ال");
  }

  private static int tail(Passage passage, Amount amount) {
    int end = isTermed(passage, amount) ? amount.end() + 2 : amount.end();
    return passage.folded(end).equals("تقريبا") ? end + 1 : end;
  }
}
