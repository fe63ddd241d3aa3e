package org.isnad.engine.word;

import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps what a stage finds of words by themselves, so that a word that occurs again, read alike, is
 * not looked into again. What is found must depend on the letters and readings of the word alone:
 * then nobody can tell whether it was kept. Thread-safe.
 *
 * <p>It is kept with the reading that {@link WordReader} chose, and for as long. Hot, measured by
 * {@code bench}'s {@code PipelineBenchmark}.
 *
 * @param <T> what is found of a word
 */
public final class WordCache<T> {
  private final Function<Word, T> finder;

  /** An empty cache; {@code finder} finds it, by the letters and readings of a word alone. */
  public WordCache(Function<Word, T> finder) {
    this.finder = finder;
  }

  /** What there is to know of {@code word}. */
  public T of(Word word) {
    Optional<T> known = word.choice().found(this);
    if (known.isPresent()) {
      return known.get();
    }
    T found = finder.apply(word);
    word.choice().keep(this, found);
    return found;
  }
}
