package org.isnad.engine.time;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads centuries and their decades: القرن العشرين، القرن الـ19، ثمانينات القرن الماضي، التسعينات.
 */
final class CenturyReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.DECADE, Role.UNIT);
  private static final String RULE = "time.century";
  private static final int SAME_CENTURY_UP_TO = 2;
  private static final int LAST_CENTURY = 25;

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    return decade(passage, at).or(() -> numbered(passage, at)).or(() -> century(passage, at));
  }

  private static Optional<Found> decade(Passage passage, int at) {
    boolean labelled =
        passage
            .word(at, Role.UNIT)
            .filter(w -> w.unit() == Unit.DECADE && !w.definite())
            .isPresent();
    int first = labelled ? at + 1 : at;
    return passage
        .word(first, Role.DECADE)
        .filter(w -> !isAge(passage, first))
        .flatMap(
            word -> {
              int from = passage.skip(first + 1, Role.OF);
              Optional<Found> of = century(passage, from);
              boolean alone = word.definite() && word.number() > SAME_CENTURY_UP_TO;
              return of.isEmpty() && !alone
                  ? Optional.empty()
                  : Optional.of(
                      Found.date(
                          of.map(Found::end).orElse(first + 1),
                          of.map(Found::value).orElse("19") + word.number(),
                          RULE));
            });
  }

  /** العقد الأول من القرن الحالي. */
  private static Optional<Found> numbered(Passage passage, int at) {
    return passage
        .word(at, Role.UNIT)
        .filter(w -> w.unit() == Unit.DECADE && w.definite())
        .flatMap(w -> Ordinal.read(passage, at + 1))
        .filter(n -> n.number() <= 10 && passage.is(n.end(), Role.OF))
        .flatMap(
            n ->
                century(passage, n.end() + 1)
                    .map(c -> Found.date(c.end(), c.value() + (n.number() - 1), RULE)));
  }

  /** في الأربعينات والخمسينات من عمره. */
  private static boolean isAge(Passage passage, int at) {
    int end = at + 1;
    while (passage.word(end, Role.DECADE).filter(TimeWord::joined).isPresent()) {
      end++;
    }
    return passage.is(end, Role.OF) && passage.is(end + 1, Role.AGE);
  }

  /** The century at {@code at}, also one counted from now. */
  private static Optional<Found> century(Passage passage, int at) {
    boolean century =
        passage
            .word(at, Role.UNIT)
            .filter(w -> w.unit() == Unit.CENTURY && w.definite())
            .isPresent();
    if (!century) {
      return Optional.empty();
    }
    Optional<Ordinal> number =
        Ordinal.read(passage, at + 1)
            .or(() -> Numeral.read(passage, at + 1).map(n -> new Ordinal(n.end(), n.whole())));
    return number
        .filter(n -> n.number() > 0 && n.number() <= LAST_CENTURY)
        .map(n -> Found.date(afterEra(passage, n.end()), value(passage, n), RULE))
        .or(() -> relative(passage, at));
  }

  private static String value(Passage passage, Ordinal number) {
    String before = isBeforeChrist(passage, number.end()) ? "BC" : "";
    return before + String.format(Locale.ROOT, "%02d", number.number() - 1);
  }

  private static boolean isBeforeChrist(Passage passage, int at) {
    return passage.is(at, Role.BEFORE) && passage.folded(at + 1).equals("الميلاد");
  }

  /** Skips قبل الميلاد, الميلادي. */
  private static int afterEra(Passage passage, int at) {
    return isBeforeChrist(passage, at) ? at + 2 : passage.skip(at, Role.YEAR_KIND);
  }

  /** القرن الماضي is the twentieth where no date of writing says otherwise. */
  private static Optional<Found> relative(Passage passage, int at) {
    return RelativePeriod.read(passage, at)
        .filter(p -> !p.fromLatest())
        .map(p -> Found.date(p.end(), value(passage.anchor(), p), RULE));
  }

  private static String value(Anchor anchor, RelativePeriod period) {
    int year = anchor.day().isPresent() ? anchor.year(0) : 2000;
    return Integer.toString(year / 100 + period.offset());
  }
}
