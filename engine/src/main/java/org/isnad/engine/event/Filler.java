package org.isnad.engine.event;

import java.util.Optional;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;

/**
 * What fills a slot: a phrase, a pronoun on a word, or an adjective of nationality.
 *
 * @param first index of its first word; the word that carries the pronoun
 * @param end index after its last word
 * @param phrase the phrase, where it is one
 * @param pronoun the pronoun, {@code NONE} where it is none
 * @param country country of an adjective of nationality; empty for others
 * @param participant the participant, where another stage has read it
 */
record Filler(
    int first,
    int end,
    Optional<Phrase> phrase,
    Analysis.Pronoun pronoun,
    String country,
    Optional<Participant> participant) {
  static Filler of(Phrase phrase) {
    return new Filler(
        phrase.first(),
        phrase.end(),
        Optional.of(phrase),
        Analysis.Pronoun.NONE,
        "",
        Optional.empty());
  }

  static Filler of(int at, Participant participant) {
    return new Filler(
        at, at + 1, Optional.empty(), Analysis.Pronoun.NONE, "", Optional.of(participant));
  }

  static Filler pronoun(int at, Analysis.Pronoun pronoun) {
    return new Filler(at, at + 1, Optional.empty(), pronoun, "", Optional.empty());
  }

  static Filler nationality(int at, String country) {
    return new Filler(
        at, at + 1, Optional.empty(), Analysis.Pronoun.NONE, country, Optional.empty());
  }

  /** Of its place alone: fillers of one text seldom share theirs. */
  @Override
  public int hashCode() {
    return 31 * first + end;
  }

  boolean isPronoun() {
    return pronoun != Analysis.Pronoun.NONE;
  }
}
