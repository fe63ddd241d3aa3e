package org.isnad.engine.event;

import java.util.List;

/** The sixteen event types of PLOVER 2.0. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  CONCEDE,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /** The modes of this type; empty where it has none. */
  public List<String> modes() {
    return switch (this) {
      case AGREE, SUPPORT, COOPERATE, AID, CONCEDE -> List.of();
      case CONSULT -> List.of("visit", "third-party", "multilateral", "phone");
      case RETREAT -> List.of("withdraw", "release", "disarm", "ceasefire", "access", "resign");
      case REQUEST, REJECT -> List.of("assist", "change", "yield", "meet");
      case ACCUSE -> List.of("disapprove", "investigate", "allege");
      case THREATEN -> List.of("restrict", "arrest", "relations", "expel", "territory", "violence");
      case PROTEST ->
          List.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize");
      case SANCTION -> List.of("convict", "expel", "withdraw", "discontinue");
      case MOBILIZE -> List.of("troops", "weapons", "police", "militia");
      case COERCE ->
          List.of(
              "seize",
              "restrict",
              "censor",
              "curfew",
              "martial-law",
              "arrest",
              "deport",
              "withhold",
              "misinformation",
              "cyber");
      case ASSAULT ->
          List.of(
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
    };
  }
}
