package org.isnad.engine.time;

import java.util.Optional;

/**
 * A year with its number.
 *
 * @param end index after its last word
 * @param number the number
 * @param hijri whether it counts from the Hijra
 */
record Year(int end, int number, boolean hijri) {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2999;
  private static final int HIJRI_FROM = 1370;
  private static final int HIJRI_TO = 1470;

  /** The year at {@code at}, with عام before it or without. */
  static Optional<Year> read(Passage passage, int at) {
    return labelled(passage, at).or(() -> figures(passage, at));
  }

  /** عام 2014, سنة ألف وتسعمئة وتسعين, العام 1436 هـ. */
  static Optional<Year> labelled(Passage passage, int at) {
    boolean label =
        passage
            .word(at, Role.UNIT)
            .or(() -> passage.word(at, Role.PAIRED))
            .or(() -> passage.word(at, Role.DUAL).filter(TimeWord::definite))
            .or(() -> passage.word(at, Role.UNITS))
            .stream()
            .anyMatch(w -> w.unit() == Unit.YEAR);
    return label ? Numeral.read(passage, at + 1).flatMap(n -> of(passage, n)) : Optional.empty();
  }

  /** A year in four figures. */
  static Optional<Year> figures(Passage passage, int at) {
    return passage.plain(at).length() == 4
        ? Numeral.read(passage, at).flatMap(n -> of(passage, n))
        : Optional.empty();
  }

  private static Optional<Year> of(Passage passage, Numeral numeral) {
    int number = numeral.whole();
    if (number < EARLIEST || number > LATEST) {
      return Optional.empty();
    }
    Optional<TimeWord> era = passage.word(numeral.end(), Role.ERA);
    int end = numeral.end() + (era.isPresent() ? 1 : 0);
    boolean hijri =
        era.map(e -> e.value().equals("AH")).orElse(number >= HIJRI_FROM && number <= HIJRI_TO);
    return Optional.of(new Year(end, number, hijri));
  }

  /** The TIMEX3 value: the year, or for a Hijri year its first and its last day. */
  String value() {
    return hijri ? HijriDates.year(number).orElse("XXXX") : new PartialDate(number, 0, 0).value();
  }
}
