package org.isnad.engine.name;

import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;

/**
 * A form of a noun that can head a phrase.
 *
 * @param lemma the noun, singular indefinite
 * @param type what it heads
 * @param sector PLOVER sector of what it heads, {@code ---} where it has none of its own
 * @param gender of the form
 * @param number of the form
 * @param initial its first letter, hamza told apart: أحياء is no إحياء
 * @param pronoun whether a pronoun is written onto its end
 */
record HeadForm(
    String lemma,
    Type type,
    String sector,
    Gender gender,
    Number number,
    boolean pronoun,
    char initial) {
  /** What a noun heads. */
  enum Type {
    /** An office that a person holds; a name may follow. */
    TITLE,
    /** A form of address before a title or a name. */
    HONORIFIC,
    /** A source that is not named. */
    SOURCE,
    /** People by what they do or suffer. */
    PEOPLE,
    /** A body that acts as one. */
    BODY,
    /** An outlet. */
    MEDIA,
    /** Something written. */
    DOCUMENT,
    /** A place. */
    PLACE
  }

  /** This form with a pronoun behind it. */
  HeadForm withPronoun() {
    return new HeadForm(lemma, type, sector, gender, number, true, initial);
  }

  /** The form that is written so. */
  HeadForm written(String letters) {
    char c = letters.charAt(0);
    return c == initial ? this : new HeadForm(lemma, type, sector, gender, number, pronoun, c);
  }

  /** Whether a word with this first letter may be it: one hamza is not the other. */
  boolean mayStartWith(char letter) {
    boolean both = isHamza(letter) && isHamza(initial);
    return !both || letter == initial;
  }

  private static boolean isHamza(char c) {
    return c == Letters.ALEF_HAMZA_ABOVE || c == Letters.ALEF_HAMZA_BELOW;
  }

  /** The form for women. */
  HeadForm feminine() {
    return new HeadForm(lemma, type, sector, Gender.FEMININE, number, pronoun, initial);
  }

  /** The form of another number. */
  HeadForm with(Number other) {
    return new HeadForm(lemma, type, sector, gender, other, pronoun, initial);
  }

  /** Whether it stands for a person or people. */
  boolean isPersonal() {
    return type == Type.TITLE
        || type == Type.HONORIFIC
        || type == Type.SOURCE
        || type == Type.PEOPLE;
  }
}
