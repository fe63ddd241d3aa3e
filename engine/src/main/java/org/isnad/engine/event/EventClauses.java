package org.isnad.engine.event;

import java.util.List;
import java.util.Set;
import org.isnad.engine.word.Analysis;

/**
 * Reads who does an event and to whom from the verbs beside its noun: the clause behind it (هجوم
 * شنه كذا), and the verb before it that says what it hits.
 */
final class EventClauses {
  /** Verbs that say of an event noun before them what it hits. */
  private static final Set<String> HITTING = Set.of("استهدف", "طال", "اصاب", "ضرب", "هز", "شمل");

  private final Scene scene;
  private final Clauses clauses;
  private final Actors actors;
  private final Governors governors;

  EventClauses(Scene scene, Clauses clauses, Actors actors, Governors governors) {
    this.scene = scene;
    this.clauses = clauses;
    this.actors = actors;
    this.governors = governors;
  }

  /** هجوم شنته كذا على كذا; غارة استهدفت كذا; اشتباكات وقعت بين كذا وكذا. */
  void behind(
      Trigger trigger, Arguments arguments, List<Participant> doers, List<Participant> targets) {
    int verb = arguments.end();
    if (scene.isComma(verb) && scene.isRelative(verb + 1)) {
      verb++;
    }
    boolean relative = scene.isRelative(verb);
    if (relative) {
      verb++;
    }
    if (!scene.isFinite(verb) || scene.hasAnd(verb) || verb - trigger.end() > 12) {
      return;
    }
    EventWord word = trigger.word();
    Arguments behind = clauses.argumentsOf(verb);
    String key = scene.key(verb);
    if (key.equals("جمع") && word.isMutual() && doers.isEmpty()) {
      gathered(behind, doers);
      return;
    }
    boolean light = governors.verb(key).filter(Governor::light).isPresent();
    boolean resumes =
        scene.analysis(verb).pronoun() != Analysis.Pronoun.NONE
            || Prepositions.at(scene, verb + 1).filter(Prepositions.Opening::pronoun).isPresent();
    if (light) {
      carried(word, behind, resumes, doers, targets);
    } else if (relative) {
      sidesOf(behind, word, doers, targets);
    }
    if (HITTING.contains(key)
        && targets.isEmpty()
        && word.type() == EventType.ASSAULT
        && !word.recipient().isEmpty()) {
      hitBehind(verb, behind, targets);
    }
  }

  /** هجوم شنته كذا على كذا: a light verb takes what the noun would take. */
  private void carried(
      EventWord word,
      Arguments behind,
      boolean resumes,
      List<Participant> doers,
      List<Participant> targets) {
    if (resumes && doers.isEmpty()) {
      Roles.addNew(doers, actors.of(behind.get(Slot.SUBJ)));
    }
    for (Slot slot : Roles.inOrder(word.actor())) {
      boolean preposition = slot != Slot.IDAFA && slot != Slot.NISBA;
      if (preposition && (doers.isEmpty() || word.isMutual())) {
        Roles.addNew(doers, actors.of(behind.get(slot)));
      }
    }
    for (Slot slot : Roles.inOrder(word.recipient())) {
      if (targets.isEmpty() && slot != Slot.IDAFA) {
        Roles.addNew(targets, actors.of(behind.get(slot)));
      }
    }
  }

  /** غارة استهدفت كذا: the object, or a subject behind the verb where it has none. */
  private void hitBehind(int verb, Arguments behind, List<Participant> targets) {
    Roles.addNew(targets, actors.of(behind.get(Slot.OBJ)));
    if (targets.isEmpty()
        && !behind.get(Slot.SUBJ).isEmpty()
        && behind.get(Slot.SUBJ).get(0).first() > verb) {
      Roles.addNew(targets, actors.of(behind.get(Slot.SUBJ)));
    }
  }

  /** استهدف القصف مستشفى: what the verb before says that the event hits. */
  void hitBefore(Trigger trigger, List<Participant> targets) {
    int verb = trigger.first() - 1;
    boolean hits =
        verb >= 0
            && trigger.type() == EventType.ASSAULT
            && !trigger.isCasualty()
            && targets.isEmpty()
            && !scene.hasPrepositionOn(trigger.first())
            && scene.isFinite(verb)
            && HITTING.contains(scene.key(verb));
    if (hits) {
      Roles.addNew(targets, actors.behind(clauses.argumentsOf(verb).get(Slot.OBJ)));
    }
  }

  /** لقاء جمع كذا وكذا, لقاء يجمع كذا بكذا: the sides are what the verb joins. */
  private void gathered(Arguments behind, List<Participant> doers) {
    for (Slot slot : List.of(Slot.OBJ, Slot.SUBJ, Slot.MAA, Slot.BI, Slot.BAYNA)) {
      Roles.addNew(doers, actors.of(behind.get(slot)));
    }
  }

  /** المحادثات التي تعثرت بين كذا وكذا، الغارات التي تتكرر ضد كذا. */
  private void sidesOf(
      Arguments behind, EventWord word, List<Participant> doers, List<Participant> targets) {
    if (word.isMutual() && doers.isEmpty()) {
      Roles.addNew(doers, actors.of(behind.get(Slot.BAYNA)));
    }
    if (word.recipient().contains(Slot.DIDD) && targets.isEmpty()) {
      Roles.addNew(targets, actors.of(behind.get(Slot.DIDD)));
    }
  }
}
