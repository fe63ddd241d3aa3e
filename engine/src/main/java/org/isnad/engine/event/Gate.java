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
  RARE,
  /** A political actor or recipient, or a sentence of politics. */
  POLITICS,
  /** Somebody armed among actors and recipients. */
  FORCE,
  /** Agreed on, ordered or promised. */
  AGREED,
  /** A phrase where its recipient would stand, and a political actor or recipient. */
  OBJECT,
  /** A noun that is a deed rather than a label: introduced as new, or with its sides or content. */
  DEED,
  /** A political actor and, behind a preposition, what the stand is for or against. */
  STANCE,
  /** Somebody political who goes from one country to another. */
  VISIT,
  /** Never an event of its own: a weapon, which tells the mode of the attack beside it. */
  INSTRUMENT;

  /** The gate with this label in word files, {@code -} being {@link #OPEN}. */
  static Optional<Gate> byLabel(String label) {
    return Arrays.stream(values())
        .filter(gate -> (gate == OPEN ? "-" : gate.name().toLowerCase(Locale.ROOT)).equals(label))
        .findFirst();
  }
}
