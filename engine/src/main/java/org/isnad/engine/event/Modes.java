package org.isnad.engine.event;

import java.util.List;

/**
 * The mode of an event: its word's own, or that of a weapon or attack told in the same sentence.
 */
final class Modes {
  private final Scene scene;
  private final List<Trigger> triggers;

  Modes(Scene scene, List<Trigger> triggers) {
    this.scene = scene;
    this.triggers = triggers;
  }

  /** The mode of {@code trigger}; empty where nothing fixes it. */
  String of(Trigger trigger) {
    if (!trigger.word().mode().isEmpty() || trigger.type() != EventType.ASSAULT) {
      return trigger.word().mode();
    }
    String best = "";
    int distance = Integer.MAX_VALUE;
    for (Trigger other : triggers) {
      boolean tells =
          other.type() == EventType.ASSAULT
              && !other.word().mode().isEmpty()
              && scene.sentence(other.first()) == scene.sentence(trigger.first())
              && (other.word().gate() == Gate.INSTRUMENT || trigger.isCasualty());
      int away = Math.abs(other.first() - trigger.first());
      if (tells && away < distance) {
        best = other.word().mode();
        distance = away;
      }
    }
    return best;
  }
}
