package org.isnad.engine.event;

import java.util.List;
import java.util.Set;

/**
 * A word or fixed phrase that names an event.
 *
 * @param rule file and entry, for reasons
 * @param lemmas its words as the file has them
 * @param keys the same folded for look-up
 * @param kind part of speech of its first word
 * @param type PLOVER type
 * @param mode PLOVER mode; empty where the word does not fix it
 * @param actor where actors may stand
 * @param recipient where recipients may stand
 * @param gate what must be given besides
 */
record EventWord(
    String rule,
    List<String> lemmas,
    List<String> keys,
    Kind kind,
    EventType type,
    String mode,
    Set<Slot> actor,
    Set<Slot> recipient,
    Gate gate) {
  /** Parts of speech of event words. */
  enum Kind {
    VERB,
    NOUN,
    ADJ
  }

  EventWord {
    lemmas = List.copyOf(lemmas);
    keys = List.copyOf(keys);
    actor = Set.copyOf(actor);
    recipient = Set.copyOf(recipient);
  }

  /** The same with another type and mode. */
  EventWord as(EventType other, String otherMode) {
    return new EventWord(rule, lemmas, keys, kind, other, otherMode, actor, recipient, gate);
  }

  int length() {
    return keys.size();
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }

  /** Whether all sides of it are actors. */
  boolean isMutual() {
    return actor.contains(Slot.MAA) || actor.contains(Slot.BAYNA);
  }
}
