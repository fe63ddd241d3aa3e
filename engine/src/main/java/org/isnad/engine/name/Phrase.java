package org.isnad.engine.name;

import org.isnad.engine.text.Span;
import org.isnad.engine.word.Analysis;

/**
 * A noun phrase: head, construct chain, adjectives, titles, the name in apposition.
 *
 * @param span its place in the article's text
 * @param first index of its first word
 * @param end index after its last word
 * @param head index of its head noun or of the first word of its name
 * @param kind what it names
 * @param name resolved name: the proper name where it has one (سيرجي لافروف), else the phrase
 *     without clitics
 * @param code PLOVER country and sector ({@code RUS GOV}, {@code --- ---} where unknown)
 * @param named whether it holds a proper name of its own referent (not just of a country)
 * @param definite whether it is definite: article, name, or construct with a definite noun or
 *     pronoun
 * @param gender of the head
 * @param number of the head
 * @param rule what decided kind and code
 */
public record Phrase(
    Span span,
    int first,
    int end,
    int head,
    EntityKind kind,
    String name,
    String code,
    boolean named,
    boolean definite,
    Analysis.Gender gender,
    Analysis.Number number,
    String rule) {
  /** The same of another gender and number. */
  Phrase with(Analysis.Gender otherGender, Analysis.Number otherNumber) {
    return new Phrase(
        span, first, end, head, kind, name, code, named, definite, otherGender, otherNumber, rule);
  }

  /** Of its place alone: phrases of one text seldom share theirs, and others are not compared. */
  @Override
  public int hashCode() {
    return 31 * first + end;
  }

  /** The country part of the code, {@code ---} where unknown. */
  public String country() {
    return code.substring(0, 3);
  }

  /** The sector part of the code, {@code ---} where unknown. */
  public String sector() {
    return code.substring(4);
  }
}
