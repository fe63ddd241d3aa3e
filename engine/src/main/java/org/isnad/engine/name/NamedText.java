package org.isnad.engine.name;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.word.ReadText;

/**
 * A text with its names found, and a reader for the noun phrases in it.
 *
 * @param text the text with its words read
 * @param mentions proper names in text order, none overlapping
 * @param phrases reads noun phrases where a stage needs one
 */
public record NamedText(ReadText text, List<Mention> mentions, PhraseReader phrases) {
  /** Copies the list. */
  public NamedText {
    mentions = List.copyOf(mentions);
  }

  /** The noun phrase that starts with the word at {@code index}, within its sentence. */
  public Optional<Phrase> phraseAt(int index) {
    return phrases.startingAt(index);
  }

  /** The noun phrases joined by و from the word at {@code index}; empty where none starts there. */
  public List<Phrase> coordinatedAt(int index) {
    return phrases.coordinatedAt(index);
  }
}
