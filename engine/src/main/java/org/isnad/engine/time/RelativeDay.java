package org.isnad.engine.time;

import java.util.Optional;

/**
 * A day counted from today.
 *
 * @param end index after its last word
 * @param offset days from today
 */
record RelativeDay(int end, int offset) {
  /**
   * The day at {@code at}.
   *
   * @param labelled whether يوم stands before it
   */
  static Optional<RelativeDay> read(Passage passage, int at, boolean labelled) {
    return passage
        .word(at, Role.RELATIVE_DAY)
        .filter(word -> isMeant(passage, at, word, labelled))
        .map(word -> new RelativeDay(at + word.length(), word.number()));
  }

  private static boolean isMeant(Passage passage, int at, TimeWord word, boolean labelled) {
    int end = at + word.length();
    String folded = passage.folded(at);
    if (word.number() == 0) {
      return word.definite() && !isLabel(passage, end);
    }
    if (word.length() == 1 && folded.endsWith("غد")) {
      return labelled || Weekday.read(passage, passage.skipComma(end), false).isPresent();
    }
    return !folded.endsWith("بارحة") || word.definite() || word.length() > 1;
  }

  /** Whether اليوم is a noun that the word at {@code at} describes: اليوم الأول, اليوم العالمي. */
  private static boolean isLabel(Passage passage, int at) {
    boolean described =
        passage.word(at, Role.DAY_LABEL).filter(w -> !w.joined() && w.definite()).isPresent();
    boolean counted =
        passage.word(at, Role.ORDINAL).filter(w -> w.definite() && !w.joined()).isPresent();
    return described
        || counted
        || passage.is(at, Role.SAME)
        || passage.word(at, Role.FOLLOWING).filter(TimeWord::definite).isPresent()
        || passage.word(at, Role.PRECEDING).filter(TimeWord::definite).isPresent()
        || passage.is(at, Role.ARTICLE);
  }
}
