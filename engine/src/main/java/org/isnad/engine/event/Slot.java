package org.isnad.engine.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A place in the clause of an event word where a participant may stand. */
enum Slot {
  /** Subject of the verb. */
  SUBJ,
  /** Direct object. */
  OBJ,
  /** The genitive or pronoun behind a noun. */
  IDAFA,
  /** An adjective of nationality or affiliation. */
  NISBA,
  /** Behind بين, all sides. */
  BAYNA,
  /** Behind مع. */
  MAA,
  /** Behind على يد, من قبل, من جانب. */
  YAD,
  /** Behind برصاص, بنيران and the like. */
  BIRASAS,
  ALA,
  DIDD,
  LI,
  ILA,
  FI,
  BI,
  MIN,
  AN;

  /** The name in word files. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Slot> byLabel(String label) {
    return Arrays.stream(values()).filter(slot -> slot.label().equals(label)).findFirst();
  }

  static String labels() {
    return Arrays.stream(values()).map(Slot::label).collect(Collectors.joining(" "));
  }
}
