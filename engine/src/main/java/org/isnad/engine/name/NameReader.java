package org.isnad.engine.name;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.word.ReadText;

/** Finds names and reads noun phrases. Thread-safe. */
public final class NameReader {
  private NameReader() {}

  /** A reader with the gazetteers of {@code resources}. */
  public static NameReader create(Resources resources) {
    return new NameReader();
  }

  /** Finds the names of {@code text}. */
  public NamedText read(ReadText text) {
    return new NamedText(
        text,
        List.of(),
        new PhraseReader() {
          @Override
          public Optional<Phrase> startingAt(int index) {
            return Optional.empty();
          }

          @Override
          public List<Phrase> coordinatedAt(int index) {
            return List.of();
          }
        });
  }
}
