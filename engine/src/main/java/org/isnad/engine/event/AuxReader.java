package org.isnad.engine.event;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.word.Analysis;
import org.jspecify.annotations.Nullable;

/** Reads whether an event happens, is to come, is only thought of, denied, or long past. */
final class AuxReader {
  private static final int BEFORE = 8;

  private final Scene scene;
  private final VerbMood mood;
  private final NounMood nouns;
  private final Dependence dependence;
  private final ContentMood contents;
  private final Dates dates;

  AuxReader(Scene scene, Governance governance, Dates dates) {
    this.scene = scene;
    mood = new VerbMood(scene);
    nouns = new NounMood(scene);
    dependence = new Dependence(scene, governance, mood, nouns);
    contents = new ContentMood(scene, nouns);
    this.dates = dates;
  }

  /** The status of the event at {@code trigger}, told in {@code statement}. */
  Event.Aux read(Trigger trigger, @Nullable Statement statement) {
    Event.Aux aux = status(trigger, statement);
    boolean threat =
        trigger.type() == EventType.THREATEN
            && (aux == Event.Aux.FUTURE || aux == Event.Aux.HYPOTHETICAL);
    return threat ? Event.Aux.NONE : aux;
  }

  private Event.Aux status(Trigger trigger, @Nullable Statement statement) {
    if (mood.isBefore(trigger.first(), trigger.end())) {
      return Event.Aux.HISTORICAL;
    }
    Event.Aux own = trigger.isFinite() ? ofVerb(trigger) : nouns.of(trigger);
    boolean planned =
        own == Event.Aux.HYPOTHETICAL
            && !trigger.isFinite()
            && dependence.ofGoverned(trigger) == Event.Aux.FUTURE;
    if (planned) {
      return Event.Aux.FUTURE;
    }
    if (own == Event.Aux.NEGATION && TypeChooser.isKeeping(trigger)) {
      return trigger.type() == EventType.REJECT ? Event.Aux.NONE : own;
    }
    if (own != Event.Aux.NONE) {
      return own;
    }
    Event.Aux dated = byDate(trigger);
    if (dated == Event.Aux.HISTORICAL && trigger.isFinite()) {
      return dated;
    }
    Event.Aux governed = dependence.of(trigger);
    if (governed != Event.Aux.NONE) {
      return governed;
    }
    Event.Aux said = statement == null ? Event.Aux.NONE : contents.of(trigger, statement);
    if (said != Event.Aux.NONE) {
      return said;
    }
    Event.Aux clause = dependence.ofClause(trigger);
    return clause != Event.Aux.NONE ? clause : dated;
  }

  /** Whether the finite verb at {@code verb} is negated. */
  boolean isNegated(int verb) {
    return mood.of(verb) == Event.Aux.NEGATION;
  }

  private Event.Aux ofVerb(Trigger trigger) {
    int at = trigger.first();
    Event.Aux own = mood.of(at);
    if (own != Event.Aux.NONE || !scene.isThat(at - 1)) {
      return own;
    }
    Event.Aux outlook = mood.outlook(at - 2);
    if (outlook != Event.Aux.NONE) {
      return outlook;
    }
    for (int i = at - 2; i >= Math.max(scene.start(at), at - BEFORE); i--) {
      if (scene.isFinite(i)) {
        return mood.of(i) == Event.Aux.NEGATION ? Event.Aux.NEGATION : Event.Aux.NONE;
      }
    }
    return Event.Aux.NONE;
  }

  private Event.Aux byDate(Trigger trigger) {
    Optional<LocalDate> published = scene.text().article().published();
    Optional<Period> period = dates.of(trigger);
    boolean present =
        trigger.isFinite() && scene.analysis(trigger.first()).tense() == Analysis.Tense.PRESENT;
    if (period.isEmpty()) {
      return !present && dates.isAllLongPast(trigger) ? Event.Aux.HISTORICAL : Event.Aux.NONE;
    }
    if (period.get().isAfter(published)) {
      boolean there = trigger.type() == EventType.ASSAULT && nouns.isKnown(trigger);
      return there ? Event.Aux.NONE : Event.Aux.FUTURE;
    }
    return period.get().isLongBefore(published) && !present ? Event.Aux.HISTORICAL : Event.Aux.NONE;
  }
}
