package org.isnad.engine.time;

/** Tells ages, which are no times, from other amounts of years and months. */
final class Ages {
  private static final int BEFORE = 7;
  private static final int OLDEST = 120;

  private Ages() {}

  /** Whether {@code amount}, said from {@code first} on, is how old somebody is. */
  static boolean isAge(Passage passage, int first, Amount amount) {
    if (amount.unit() != Unit.YEAR && amount.unit() != Unit.MONTH) {
      return false;
    }
    return hasAgeBehind(passage, amount.end())
        || hasAgeBefore(passage, first)
        || isAside(passage, first, amount);
  }

  /** من العمر، من عمره. */
  private static boolean hasAgeBehind(Passage passage, int end) {
    return passage.is(end, Role.OF) && passage.is(end + 1, Role.AGE);
  }

  private static boolean hasAgeBefore(Passage passage, int first) {
    for (int i = first - 1; i >= first - BEFORE && i >= 0; i--) {
      boolean adjacent = i == first - 1;
      if (passage.word(i, Role.AGE).filter(w -> adjacent || w.number() == 1).isPresent()) {
        return true;
      }
      if (!passage.isWord(i) && !passage.isNumber(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code (35 عاما)} or the same between commas, behind a name. */
  private static boolean isAside(Passage passage, int first, Amount amount) {
    boolean opened = passage.isMark(first - 1, '(') || passage.skipComma(first - 1) == first;
    boolean closed =
        passage.isMark(amount.end(), ')') || passage.skipComma(amount.end()) > amount.end();
    return opened
        && closed
        && amount.unit() == Unit.YEAR
        && amount.whole().filter(n -> n > 0 && n < OLDEST).isPresent();
  }
}
