package org.isnad.engine.word;

/**
 * What stands before a stem: proclitics, the article and the prefix of the present.
 *
 * @param letters all together, as written
 * @param hosts the stem classes that take it, as bits
 * @param proclitics bits of {@link Proclitic}
 * @param procliticLength the letters that are not the present's prefix
 * @param present the present's prefix; a space where there is none
 * @param beforeLam whether the stem must begin with ل, which hides the article's: للجنة
 */
record Beginning(
    String letters,
    long hosts,
    int proclitics,
    int procliticLength,
    char present,
    boolean beforeLam) {

  /** Whether a stem of class {@code type} takes it. */
  boolean fits(StemClass type) {
    return (hosts & type.bit()) != 0;
  }

  /** Whether {@code proclitic} is part of it. */
  boolean has(Proclitic proclitic) {
    return (proclitics & proclitic.bit()) != 0;
  }
}
