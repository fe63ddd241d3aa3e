package org.isnad.engine.rule;

import java.util.List;
import org.isnad.engine.text.Span;

/**
 * Why a record was made.
 *
 * @param rule id of the rule, or {@code file:lemma} of the word, that made it
 * @param words the words that the rule matched
 * @param preferredTo the readings that were possible as well and lost, best first
 */
public record Reason(String rule, List<Span> words, List<String> preferredTo) {
  /** Copies the lists. */
  public Reason {
    words = List.copyOf(words);
    preferredTo = List.copyOf(preferredTo);
  }

  /** A reason without rivals. */
  public static Reason of(String rule, Span... words) {
    return new Reason(rule, List.of(words), List.of());
  }
}
