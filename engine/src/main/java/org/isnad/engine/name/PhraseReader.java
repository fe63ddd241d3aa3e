package org.isnad.engine.name;

import java.util.List;
import java.util.Optional;

/** Reads noun phrases of one text. */
public interface PhraseReader {
  /** The noun phrase whose first word (with its clitics) is at {@code index}. */
  Optional<Phrase> startingAt(int index);

  /** The noun phrases joined by و from {@code index} on; one phrase is a list of one. */
  List<Phrase> coordinatedAt(int index);
}
