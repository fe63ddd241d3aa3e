package org.isnad.engine.word;

import org.isnad.engine.word.Analysis.Gender;

/**
 * What the neighbours of a word see of a reading.
 *
 * @param kind its kind
 * @param opening what is written onto its front
 * @param closing what its end shows
 * @param gender its gender
 */
record Shape(Kind kind, Opening opening, Closing closing, Gender gender) {

  /** Before and after the text. */
  static final Shape EDGE = new Shape(Kind.STOP, Opening.NONE, Closing.BARE, Gender.UNKNOWN);

  /** What stands on the front of a word. */
  enum Opening {
    NONE,
    AND,
    PREPOSITION,
    FUTURE
  }

  /** What the end of a word shows: the article counts here, since nothing can follow it in. */
  enum Closing {
    BARE,
    ARTICLE,
    PRONOUN
  }

  /** The shape of a reading. */
  static Shape of(Analysis analysis) {
    return new Shape(Kind.of(analysis), opening(analysis), closing(analysis), analysis.gender());
  }

  private static Opening opening(Analysis a) {
    if (a.has(Proclitic.BI) || a.has(Proclitic.LI) || a.has(Proclitic.KA)) {
      return Opening.PREPOSITION;
    }
    if (a.has(Proclitic.SA)) {
      return Opening.FUTURE;
    }
    return a.has(Proclitic.WA) || a.has(Proclitic.FA) ? Opening.AND : Opening.NONE;
  }

  private static Closing closing(Analysis a) {
    if (a.suffixLength() > 0) {
      return Closing.PRONOUN;
    }
    return a.isDefinite() ? Closing.ARTICLE : Closing.BARE;
  }

  /** Kind and closing as a number, what the next word sees. */
  @SuppressWarnings("EnumOrdinal") // numbers of one run; files have the names
  int left() {
    return kind.ordinal() * 3 + closing.ordinal();
  }

  /** Kind, closing and opening as a number. */
  @SuppressWarnings("EnumOrdinal") // numbers of one run; files have the names
  int full() {
    return left() * 4 + opening.ordinal();
  }

  /** Kind and gender as a number. */
  @SuppressWarnings("EnumOrdinal") // numbers of one run; files have the names
  int gendered() {
    return kind.ordinal() * 3 + gender.ordinal();
  }

  /** The number on {@code axis}, which is one that readings have. */
  int number(Axis axis) {
    return switch (axis) {
      case KIND -> kindNumber();
      case LEFT -> left();
      case FULL -> full();
      case GENDER -> gendered();
      case TWO_KINDS, CLAUSE, WORD -> throw new IllegalArgumentException(axis.name());
    };
  }

  /** The kind as a number. */
  @SuppressWarnings("EnumOrdinal") // numbers of one run; files have the names
  int kindNumber() {
    return kind.ordinal();
  }
}
