package org.isnad.engine.time;

import java.util.Optional;

/** A way to express time. */
interface Construct {
  /** The roles of words with which an expression of this kind may start. */
  Roles starts();

  /** The longest expression of this kind that starts with the word at {@code at}. */
  Optional<Found> read(Passage passage, int at);
}
