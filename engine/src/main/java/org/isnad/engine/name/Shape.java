package org.isnad.engine.name;

import java.util.List;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.jspecify.annotations.Nullable;

/**
 * What a word is to the reading of names.
 *
 * @param type coarse part of speech
 * @param bare folded letters without proclitics, article kept ({@code للأمم} is {@code الامم})
 * @param stem {@code bare} without article and pronoun
 * @param key the whole word as {@link Gazetteer} looks it up
 * @param conjunction whether و or ف stands on it
 * @param preposition {@code ب}, {@code ل} or {@code ك} where one stands on it, else a blank
 * @param definite whether it carries the article
 * @param pronoun whether a pronoun is written onto its end
 * @param first whether it is a first name
 * @param head the noun, where it is one that can head a phrase
 * @param nisba the adjective, where it is one of a country
 * @param entries the gazetteer names that start with {@code bare}, the longest first
 * @param gender of the word
 * @param number of the word
 * @param family whether it is the family name of a known person, with its clitics or without
 * @param opens whether it may be a demonstrative, quantifier, counter or number by its letters
 */
record Shape(
    Type type,
    String bare,
    String stem,
    String key,
    boolean conjunction,
    char preposition,
    boolean definite,
    boolean pronoun,
    boolean first,
    @Nullable HeadForm head,
    @Nullable Nisba nisba,
    List<Entry> entries,
    Gender gender,
    Number number,
    boolean family,
    boolean opens) {

  /** Pronouns behind a noun, by folded letters. */
  static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن", "نا");

  /** Coarse part of speech. */
  enum Type {
    MARK,
    QUOTE,
    NUMBER,
    STOP,
    VERB,
    /** A clitic that stands alone, before a mark. */
    CLITIC,
    ADJECTIVE,
    /** Noun or adjective by form. */
    PARTICIPLE,
    /** Verbal noun. */
    ACTION,
    /** Noun of the lexicon. */
    NOUN,
    /** A word of no lexicon that looks like a noun or adjective. */
    GUESS,
    /** A word of no lexicon that looks like a name, most often a foreign one. */
    UNKNOWN
  }

  /** This word as the first of an adjective of two words (الكوري الشمالي). */
  Shape with(Nisba both) {
    return new Shape(
        type,
        bare,
        stem,
        key,
        conjunction,
        preposition,
        definite,
        pronoun,
        first,
        head,
        both,
        entries,
        gender,
        number,
        family,
        opens);
  }

  /** Whether it can be a member of a noun phrase. */
  boolean isNominal() {
    return switch (type) {
      case MARK, QUOTE, NUMBER, STOP, VERB, CLITIC -> false;
      case ADJECTIVE, PARTICIPLE, ACTION, NOUN, GUESS, UNKNOWN -> true;
    };
  }

  /** Whether no lexicon has it, so that it may be a name. */
  boolean isStrange() {
    return type == Type.UNKNOWN || type == Type.GUESS;
  }

  /** Whether nothing stands before its stem or article. */
  boolean isFree() {
    return !conjunction && preposition == ' ';
  }

  boolean isHead(HeadForm.Type wanted) {
    return head != null && head.type() == wanted;
  }
}
