package org.isnad.engine.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What must be given around an event word before it makes an event. */
enum Gate {
  /** Nothing further. */
  OPEN,
  /** A political actor or recipient. */
  ACTOR,
  /** Words of conflict or security in the sentence or title. */
  CONFLICT,
  /** A political actor or recipient and a further hint. */
  RARE;

  /** The gate with this label in word files, {@code -} being {@link #OPEN}. */
  static Optional<Gate> byLabel(String label) {
    return Arrays.stream(values())
        .filter(gate -> (gate == OPEN ? "-" : gate.name().toLowerCase(Locale.ROOT)).equals(label))
        .findFirst();
  }
}
