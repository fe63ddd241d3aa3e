package org.isnad.engine.time;

import java.util.Optional;

/**
 * An hour and minute as said.
 *
 * @param end index after its last word
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param exact whether it is written as only the clock is (06:44)
 */
record Clock(int end, int hour, int minute, boolean exact) {
  /**
   * The time at {@code at}.
   *
   * @param labelled whether الساعة stands before it
   */
  static Optional<Clock> read(Passage passage, int at, boolean labelled) {
    return passage.isNumber(at)
        ? figures(passage, at, labelled)
        : article(passage, at).or(() -> words(passage, at, labelled));
  }

  /** الـ10. */
  private static Optional<Clock> article(Passage passage, int at) {
    return passage.is(at, Role.ARTICLE) && passage.isNumber(at + 1)
        ? figures(passage, at + 1, true)
        : Optional.empty();
  }

  private static Optional<Clock> figures(Passage passage, int at, boolean labelled) {
    String plain = passage.plain(at);
    int mark = plain.length() - 3;
    boolean minutes =
        mark > 0 && mark < 3 && ":.,".indexOf(plain.charAt(mark)) >= 0 && isDigits(plain, mark);
    if (minutes && (labelled || plain.charAt(mark) == ':' || isZone(passage, at + 1))) {
      int hour = Integer.parseInt(plain.substring(0, mark));
      int minute = Integer.parseInt(plain.substring(mark + 1));
      boolean exact = plain.charAt(mark) == ':' && mark == 2;
      return of(at + 1, hour, minute, exact);
    }
    int number = passage.number(at);
    if (number < 0) {
      return Optional.empty();
    }
    boolean military =
        plain.length() == 4 && (labelled || isZone(passage, at + 1)) && number / 100 < 25;
    return military
        ? of(at + 1, number / 100, number % 100, false)
        : of(at + 1, number, 0, false).map(clock -> clock.plusMinutes(passage));
  }

  private static boolean isZone(Passage passage, int at) {
    return passage.is(at, Role.ZONE);
  }

  private static boolean isDigits(String plain, int mark) {
    for (int i = 0; i < plain.length(); i++) {
      if (i != mark && !Character.isDigit(plain.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Clock> words(Passage passage, int at, boolean labelled) {
    return passage
        .word(at, Role.HOUR)
        .filter(word -> word.definite() && (labelled || !isAdjective(passage, at)))
        .flatMap(word -> of(at + word.length(), word.number(), 0, false))
        .map(clock -> clock.plusMinutes(passage));
  }

  /** Whether an ordinal describes the noun before it: المرحلة الثانية. */
  private static boolean isAdjective(Passage passage, int at) {
    String before = passage.folded(at - 1);
    return before.endsWith("ة") || passage.isWord(at - 1) && before.startsWith("ال");
  }

  /** Adds والنصف, إلا ربعا, وعشر دقائق, و20 دقيقة. */
  private Clock plusMinutes(Passage passage) {
    Optional<TimeWord> fraction =
        passage.word(end, Role.FRACTION).filter(w -> w.joined() && w.definite());
    if (fraction.isPresent()) {
      return new Clock(end + 1, hour, fraction.get().number(), false);
    }
    if (passage.is(end, Role.LESS)) {
      return passage
          .word(end + 1, Role.FRACTION)
          .map(w -> new Clock(end + 2, hour == 1 ? 12 : hour - 1, 60 - w.number(), false))
          .orElse(this);
    }
    boolean and = passage.plain(end).equals("و") && passage.isGlued(end + 1);
    boolean word = passage.word(end, Role.CARDINAL).filter(TimeWord::joined).isPresent();
    if (!and && !word) {
      return this;
    }
    return Numeral.read(passage, and ? end + 1 : end)
        .filter(n -> n.whole() >= 0 && n.whole() < 60 && isMinute(passage, n.end()))
        .map(n -> new Clock(n.end() + 1, hour, n.whole(), false))
        .orElse(this);
  }

  private static boolean isMinute(Passage passage, int at) {
    return passage.word(at, Role.UNIT).or(() -> passage.word(at, Role.UNITS)).stream()
        .anyMatch(w -> w.unit() == Unit.MINUTE);
  }

  private static Optional<Clock> of(int end, int hour, int minute, boolean exact) {
    return hour >= 0 && hour <= 24 && minute < 60
        ? Optional.of(new Clock(end, hour, minute, exact))
        : Optional.empty();
  }
}
