package org.isnad.engine.time;

import java.util.Optional;

/**
 * A number in figures or words.
 *
 * @param end index after its last word
 * @param text its value as TIMEX3 writes it ({@code 3}, {@code 2.5})
 * @param whole its value; -1 for one with decimals
 * @param definite whether it has the article
 * @param governed whether ب or ل is written onto it
 */
record Numeral(int end, String text, int whole, boolean definite, boolean governed) {
  /** Reads a number of at most a million; figures may have the article before them. */
  static Optional<Numeral> read(Passage passage, int at) {
    if (passage.isNumber(at)) {
      return figures(passage, at, false, false);
    }
    Optional<TimeWord> article = passage.word(at, Role.ARTICLE);
    if (article.isPresent() && passage.isNumber(at + 1)) {
      return figures(passage, at + 1, true, article.get().governed());
    }
    return words(passage, at);
  }

  private static Optional<Numeral> figures(
      Passage passage, int at, boolean definite, boolean governed) {
    int whole = passage.number(at);
    if (whole >= 0) {
      boolean thousands =
          passage.word(at + 1, Role.CARDINAL).filter(Numeral::isThousand).isPresent();
      int value = thousands ? whole * 1000 : whole;
      int end = thousands ? at + 2 : at + 1;
      return Optional.of(new Numeral(end, Integer.toString(value), value, definite, governed));
    }
    String text = passage.plain(at).replace(',', '.').replace('\u066B', '.');
    int point = text.indexOf('.');
    boolean decimal =
        point > 0 && point == text.lastIndexOf('.') && text.length() < 9 && text.indexOf(':') < 0;
    return decimal && text.length() - point <= 3
        ? Optional.of(new Numeral(at + 1, text, -1, definite, governed))
        : Optional.empty();
  }

  private static boolean isThousand(TimeWord word) {
    return word.number() == 1000 && !word.joined() && !word.governed() && !word.definite();
  }

  /** Adds up number words: ones before ten, multiplied by thousand, joined by و. */
  private static Optional<Numeral> words(Passage passage, int at) {
    Optional<TimeWord> first = passage.word(at, Role.CARDINAL);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int sum = 0;
    int last = 0;
    int i = at;
    Optional<TimeWord> next = first;
    while (next.isPresent() && continues(i == at, last, next.get())) {
      int number = next.get().number();
      if (number == 1000 && last > 0 && last < 1000) {
        sum += last * 1000 - last;
        last = 1000;
      } else {
        sum += number;
        last = number;
      }
      i++;
      next = passage.word(i, Role.CARDINAL);
    }
    TimeWord start = first.get();
    return Optional.of(
        new Numeral(i, Integer.toString(sum), sum, start.definite(), start.governed()));
  }

  private static boolean continues(boolean first, int last, TimeWord next) {
    int number = next.number();
    if (first) {
      return true;
    }
    return next.joined()
        ? number < last || last < 10 && number >= 20 && number < 100
        : number == 10 && last < 10 || number == 1000 && last < 1000;
  }
}
