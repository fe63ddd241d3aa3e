package org.isnad.engine.time;

import java.util.Optional;

/**
 * Reads amounts: figure or number word with its unit, the dual, half a unit, a plural with or
 * without a number, with the adjectives behind it and a smaller amount joined by و.
 */
final class AmountReader {
  private AmountReader() {}

  /** The amount that starts with the word at {@code at}. */
  static Optional<Amount> read(Passage passage, int at) {
    return simple(passage, at).map(amount -> joined(passage, adjectives(passage, amount)));
  }

  private static Optional<Amount> simple(Passage passage, int at) {
    Optional<Amount> counted = counted(passage, at).or(() -> dual(passage, at));
    return counted.isPresent()
        ? counted
        : few(passage, at).or(() -> half(passage, at)).or(() -> bare(passage, at));
  }

  /** ثلاثة أيام، 24 ساعة، الثلاثة أشهر. */
  private static Optional<Amount> counted(Passage passage, int at) {
    return Numeral.read(passage, at)
        .flatMap(
            number ->
                unit(passage, number)
                    .filter(u -> !isDate(passage, number, u))
                    .map(
                        unit ->
                            new Amount(
                                number.end() + 1,
                                number.text(),
                                unit.unit(),
                                "",
                                Amount.Form.COUNTED,
                                number.governed())));
  }

  /** Whether a figure and a singular only happen to stand together: 437 عام 2011, 1 يوم 26 مايو. */
  private static boolean isDate(Passage passage, Numeral number, TimeWord unit) {
    return unit.role() == Role.UNIT
        && !passage.folded(number.end()).endsWith("ا")
        && Numeral.read(passage, number.end() + 1).isPresent();
  }

  private static Optional<TimeWord> unit(Passage passage, Numeral number) {
    boolean many = number.whole() > 10 || number.whole() < 0 || number.whole() == 1;
    Optional<TimeWord> plural = unprefixed(passage, number.end(), Role.UNITS);
    Optional<TimeWord> singular = unprefixed(passage, number.end(), Role.UNIT);
    return many && singular.isPresent() ? singular : plural.or(() -> singular);
  }

  private static Optional<TimeWord> unprefixed(Passage passage, int at, Role role) {
    return passage.word(at, role).filter(w -> !w.definite() && !w.joined() && !w.governed());
  }

  private static Optional<Amount> dual(Passage passage, int at) {
    return passage
        .word(at, Role.DUAL)
        .filter(dual -> !dual.definite() || Numeral.read(passage, at + 1).isEmpty())
        .map(
            dual -> new Amount(at + 1, "2", dual.unit(), "", Amount.Form.COUNTED, dual.governed()));
  }

  /** بضعة أيام. */
  private static Optional<Amount> few(Passage passage, int at) {
    return passage
        .word(at, Role.FEW)
        .filter(few -> !few.definite())
        .flatMap(
            few ->
                passage
                    .word(at + few.length(), Role.UNITS)
                    .filter(w -> !w.governed() && !w.joined())
                    .map(
                        unit ->
                            new Amount(
                                at + few.length() + 1,
                                Unit.UNKNOWN,
                                unit.unit(),
                                "",
                                Amount.Form.COUNTED,
                                few.governed())));
  }

  /** نصف ساعة، ربع قرن. */
  private static Optional<Amount> half(Passage passage, int at) {
    Optional<TimeWord> half = passage.word(at, Role.FRACTION).filter(w -> !w.definite());
    Optional<TimeWord> unit = unprefixed(passage, at + 1, Role.UNIT);
    if (half.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    String value = fraction(unit.get().unit(), half.get().number());
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Amount(
                at + 2,
                value.substring(0, value.length() - 1),
                unitOf(unit.get().unit()),
                "",
                Amount.Form.COUNTED,
                half.get().governed()));
  }

  /** The {@code minutes} sixtieths of {@code unit} in the next smaller unit ({@code 30M}). */
  private static String fraction(Unit unit, int minutes) {
    return switch (unit) {
      case SECOND -> "";
      case MINUTE -> minutes + "S";
      case HOUR -> minutes + "M";
      case DAY -> 24 * minutes / 60 + "H";
      case WEEK -> "";
      case MONTH -> 30 * minutes / 60 + "D";
      case YEAR -> 12 * minutes / 60 + "M";
      case DECADE -> "";
      case CENTURY -> 100 * minutes / 60 + "Y";
    };
  }

  private static Unit unitOf(Unit whole) {
    return switch (whole) {
      case SECOND, MINUTE -> Unit.SECOND;
      case HOUR -> Unit.MINUTE;
      case DAY -> Unit.HOUR;
      case WEEK, MONTH -> Unit.DAY;
      case YEAR -> Unit.MONTH;
      case DECADE, CENTURY -> Unit.YEAR;
    };
  }

  /** أيام, يوم واحد, الأيام العشرة; what stands round it decides whether it is a time. */
  private static Optional<Amount> bare(Passage passage, int at) {
    Optional<TimeWord> plural = passage.word(at, Role.UNITS);
    if (plural.isPresent()) {
      TimeWord word = plural.get();
      Amount amount =
          new Amount(at + 1, Unit.UNKNOWN, word.unit(), "", Amount.Form.BARE, word.governed());
      return Optional.of(word.definite() ? numbered(passage, amount) : amount);
    }
    return passage
        .word(at, Role.UNIT)
        .filter(word -> !word.definite())
        .map(word -> new Amount(at + 1, "1", word.unit(), "", Amount.Form.BARE, word.governed()));
  }

  /** الأيام الثلاثة: the number behind its noun. */
  private static Amount numbered(Passage passage, Amount amount) {
    return Numeral.read(passage, amount.end())
        .filter(number -> number.definite() && !number.governed())
        .map(number -> amount.counted(number.text(), number.end()))
        .map(counted -> counted.with(Amount.Form.BARE, counted.end()))
        .orElse(amount);
  }

  private static Amount adjectives(Passage passage, Amount amount) {
    Amount out = amount;
    if (amount.count().equals("1")
        && amount.form() == Amount.Form.BARE
        && isOne(passage, amount.end())) {
      out = amount.with(Amount.Form.COUNTED, amount.end() + 1);
    }
    while (passage.is(out.end(), Role.MANY)) {
      out =
          out.with(
              out.form() == Amount.Form.BARE ? Amount.Form.COUNTED : out.form(), out.end() + 1);
    }
    boolean placed =
        passage.is(out.end(), Role.PAST)
            || passage.is(out.end(), Role.NEXT)
            || passage.is(out.end(), Role.LATEST)
            || passage.is(out.end(), Role.FOLLOWING)
            || passage.is(out.end(), Role.PRECEDING);
    boolean single = amount.count().equals("1") && out.form() == Amount.Form.BARE;
    return placed && !single ? out.with(Amount.Form.PLACED, out.end() + 1) : out;
  }

  private static boolean isOne(Passage passage, int at) {
    return passage.word(at, Role.CARDINAL).filter(w -> w.number() == 1 && !w.joined()).isPresent();
  }

  /** عام ونصف, ساعتين و30 دقيقة. */
  private static Amount joined(Passage passage, Amount amount) {
    int at = amount.end();
    Optional<TimeWord> fraction = passage.word(at, Role.FRACTION).filter(TimeWord::joined);
    if (fraction.isPresent() && !amount.count().equals(Unit.UNKNOWN)) {
      String more = fraction(amount.unit(), fraction.get().number());
      boolean repeated =
          passage.word(at + 1, Role.UNIT).map(u -> u.unit() == amount.unit()).orElse(false);
      return more.isEmpty()
          ? amount
          : amount.counted(amount.count(), amount.end()).plus(more, repeated ? at + 2 : at + 1);
    }
    boolean and = passage.plain(at).equals("و") && passage.isGlued(at + 1);
    boolean word = passage.isJoined(at);
    if (at >= passage.size() || !and && !word || amount.form() == Amount.Form.PLACED) {
      return amount;
    }
    return simple(passage, and ? at + 1 : at)
        .filter(
            more -> more.form() == Amount.Form.COUNTED && more.unit().compareTo(amount.unit()) < 0)
        .filter(more -> more.unit().isTime() == amount.unit().isTime())
        .filter(more -> more.whole().isPresent() && amount.whole().isPresent())
        .map(
            more ->
                amount
                    .with(Amount.Form.COUNTED, more.end())
                    .plus(more.unit().part(more.count()), more.end()))
        .orElse(amount);
  }
}
