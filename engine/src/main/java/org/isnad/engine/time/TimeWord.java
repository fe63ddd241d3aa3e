package org.isnad.engine.time;

/**
 * A word or set phrase of time as it stands in a text.
 *
 * @param role what it does
 * @param value what it gives, after its role
 * @param number {@code value} as a number; 0 where it is none
 * @param length how many words it has
 * @param definite whether it has the article
 * @param joined whether و or ف is written onto it
 * @param governed whether ب or ل is written onto it
 */
record TimeWord(
    Role role,
    String value,
    int number,
    int length,
    boolean definite,
    boolean joined,
    boolean governed) {
  /** The unit that {@code value} names. */
  Unit unit() {
    return Unit.valueOf(value);
  }
}
