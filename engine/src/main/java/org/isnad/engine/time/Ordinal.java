package org.isnad.engine.time;

import java.util.Optional;

/**
 * A definite masculine ordinal: الثالث، الرابع عشر، الحادي والعشرين، العشرين.
 *
 * @param end index after its last word
 * @param number its number
 */
record Ordinal(int end, int number) {
  static Optional<Ordinal> read(Passage passage, int at) {
    Optional<TimeWord> one = passage.word(at, Role.ORDINAL).filter(TimeWord::definite);
    if (one.isEmpty()) {
      return passage
          .word(at, Role.CARDINAL)
          .filter(ten -> ten.definite() && isTens(ten.number()))
          .map(ten -> new Ordinal(at + 1, ten.number()));
    }
    int ones = one.get().number();
    Optional<TimeWord> tens = passage.word(at + 1, Role.CARDINAL);
    boolean teen = tens.filter(w -> w.number() == 10 && !w.joined() && !w.definite()).isPresent();
    if (teen) {
      return Optional.of(new Ordinal(at + 2, ones % 10 + 10));
    }
    return tens.filter(w -> w.joined() && w.definite() && isTens(w.number()))
        .map(w -> new Ordinal(at + 2, ones % 10 + w.number()))
        .or(() -> Optional.of(new Ordinal(at + 1, ones)));
  }

  private static boolean isTens(int number) {
    return number >= 20 && number < 100 && number % 10 == 0;
  }
}
