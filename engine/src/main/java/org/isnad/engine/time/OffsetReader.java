package org.isnad.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads amounts counted from somewhere: قبل ثلاثة أيام from the day of writing gives a date; قبل
 * يومين من الاقتراع and بعد شهر, counted from what else the text tells, give their length.
 */
final class OffsetReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.BEYOND, Role.BEFORE, Role.AFTER);
  private static final String RULE = "time.offset";
  private static final int LONGEST = 6000;

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    Optional<TimeWord> beyond = passage.word(at, Role.BEYOND);
    if (beyond.isPresent()) {
      int first = at + beyond.get().length();
      return amount(passage, first)
          .filter(Amount::governed)
          .map(amount -> Found.duration(amount.end(), amount.value(), RULE));
    }
    boolean before = passage.is(at, Role.BEFORE);
    if (!before && !passage.is(at, Role.AFTER)) {
      return Optional.empty();
    }
    int first = DurationReader.vague(passage, at + 1);
    return amount(passage, first)
        .filter(amount -> !amount.governed())
        .filter(amount -> !Ages.isAge(passage, first, amount))
        .filter(amount -> amount.form() != Amount.Form.PLACED)
        .map(amount -> found(passage, at, before, amount));
  }

  private static Optional<Amount> amount(Passage passage, int at) {
    return AmountReader.read(passage, at)
        .filter(a -> a.form() != Amount.Form.BARE || !DurationReader.isNamed(passage, a.end()));
  }

  private static Found found(Passage passage, int at, boolean before, Amount amount) {
    boolean relative =
        !isAnchored(passage, amount.end(), before)
            && (before || TenseReader.marked(passage, at, amount.end()) == Direction.FUTURE);
    int end = passage.folded(amount.end()).equals("تقريبا") ? amount.end() + 1 : amount.end();
    return relative
        ? Found.date(end, value(passage.anchor(), before ? -1 : 1, amount), RULE)
        : Found.duration(end, amount.value(), RULE);
  }

  /** Whether the text says what is counted from: من, after بعد also على; but not من الآن. */
  private static boolean isAnchored(Passage passage, int at, boolean before) {
    boolean from = passage.is(at, Role.OF) || !before && passage.folded(at).equals("علي");
    return from && !passage.is(at + 1, Role.REFERENCE);
  }

  private static String value(Anchor anchor, int sign, Amount amount) {
    Optional<Integer> count = amount.months().filter(n -> n <= LONGEST);
    if (count.isPresent() && anchor.day().isPresent()) {
      return anchor.period(Unit.MONTH, sign * count.get());
    }
    count = amount.whole().filter(n -> n <= LONGEST);
    Optional<LocalDate> day = anchor.day();
    boolean countable = count.isPresent() && day.isPresent();
    if (!countable || amount.unit() == Unit.SECOND || amount.unit() == Unit.MINUTE) {
      return Anchor.reference(sign);
    }
    int offset = sign * count.get();
    if (amount.unit() == Unit.HOUR) {
      return offset % 24 == 0
          ? Anchor.period(day.get(), Unit.DAY, offset / 24)
          : Anchor.reference(sign);
    }
    int years = amount.unit() == Unit.DECADE ? 10 : amount.unit() == Unit.CENTURY ? 100 : 1;
    boolean inEra = years * (long) offset > -1900;
    if (!inEra) {
      return Anchor.reference(sign);
    }
    return years > 1
        ? Anchor.period(day.get(), Unit.YEAR, years * offset)
        : Anchor.period(day.get(), amount.unit(), offset);
  }
}
