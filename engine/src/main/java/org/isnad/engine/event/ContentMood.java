package org.isnad.engine.event;

import org.isnad.engine.statement.Statement;

/** Reads from the statement that tells of an event whether it is done. */
final class ContentMood {
  private final Scene scene;
  private final NounMood nouns;

  ContentMood(Scene scene, NounMood nouns) {
    this.scene = scene;
    this.nouns = nouns;
  }

  /** The event that a request, order or hope is about is not yet one. */
  Event.Aux of(Trigger trigger, Statement statement) {
    boolean head =
        trigger.first() - statement.firstWord() <= 3
            && !isVerbAfter(statement.firstWord(), trigger.first());
    if (!head && !isListed(trigger, statement)) {
      return Event.Aux.NONE;
    }
    return switch (statement.act()) {
      case ORDER, PROMISE, EXPECT -> Event.Aux.FUTURE;
      case REQUEST, HOPE, FEAR, WARN, THREATEN -> Event.Aux.HYPOTHETICAL;
      case DENY ->
          trigger.type() == EventType.ACCUSE || nouns.isKnown(trigger)
              ? Event.Aux.NONE
              : Event.Aux.NEGATION;
      default -> Event.Aux.NONE;
    };
  }

  /** Whether a second verb begins between the head of a content and the trigger. */
  private boolean isVerbAfter(int first, int trigger) {
    for (int i = first + 1; i < trigger; i++) {
      if (scene.isFinite(i) && !scene.isThat(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** دعا إلى كذا وكذا: one of several deeds that are asked for, hoped or ordered together. */
  private boolean isListed(Trigger trigger, Statement statement) {
    int first = statement.firstWord();
    boolean joined = scene.hasAnd(trigger.first()) || scene.hasAnd(trigger.first() - 1);
    if (!joined || scene.isFinite(trigger.first()) != scene.isFinite(first)) {
      return false;
    }
    for (int i = first + 1; i < trigger.first(); i++) {
      if (scene.isStop(i) || scene.isRelative(i) || scene.isThat(i) && !scene.hasAnd(i)) {
        return false;
      }
      if (scene.isFinite(i) && !scene.isFinite(first)) {
        return false;
      }
    }
    return true;
  }
}
