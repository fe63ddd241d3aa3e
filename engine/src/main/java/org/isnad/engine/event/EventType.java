package org.isnad.engine.event;

import java.util.List;

/** The sixteen event types of PLOVER 2.0, each with its modes. */
public enum EventType {
  AGREE,
  CONSULT("visit", "third-party", "multilateral", "phone"),
  SUPPORT,
  COOPERATE,
  AID,
  CONCEDE,
  RETREAT("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST("assist", "change", "yield", "meet"),
  ACCUSE("disapprove", "investigate", "allege"),
  REJECT("assist", "change", "yield", "meet"),
  THREATEN("restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
  SANCTION("convict", "expel", "withdraw", "discontinue"),
  MOBILIZE("troops", "weapons", "police", "militia"),
  COERCE(
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional");

  private final List<String> modes;

  EventType(String... modes) {
    this.modes = List.of(modes);
  }

  /** The modes of this type. */
  public List<String> modes() {
    return modes;
  }
}
