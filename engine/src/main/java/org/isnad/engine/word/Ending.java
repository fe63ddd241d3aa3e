package org.isnad.engine.word;

/**
 * What stands behind a stem: an inflection and a pronoun.
 *
 * @param letters both together, as written
 * @param hosts the stem classes that take it, as bits
 * @param person of finite verbs; 0 elsewhere
 * @param gender unknown where the stem's stays
 * @param number unknown where the stem's stays
 * @param pronoun the pronoun
 * @param pronounLength its letters
 * @param bare whether it refuses the article before the stem, as tanwin, construct and pronouns do
 * @param sloppy whether it is ه written for ة
 */
record Ending(
    String letters,
    long hosts,
    int person,
    Analysis.Gender gender,
    Analysis.Number number,
    Analysis.Pronoun pronoun,
    int pronounLength,
    boolean bare,
    boolean sloppy) {

  /** Whether a stem of class {@code type} takes it. */
  boolean fits(StemClass type) {
    return (hosts & type.bit()) != 0;
  }

  /** The letters of the inflection, without the pronoun. */
  String inflection() {
    return letters.substring(0, letters.length() - pronounLength);
  }
}
