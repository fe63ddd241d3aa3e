package org.isnad.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/**
 * What the word that governs an event noun, or else the clause that it stands in, lends to its
 * roles: the subject of who decides on an attack attacks, that of who meets is a side of the talks.
 */
final class GovernedRoles {
  /** Words whose subject tells of the killed and abducted, and has not hurt them. */
  private static final Set<String> TELLING =
      Set.of(
          "اعلن", "اعلان", "كرر", "ابلغ", "جدد", "اكد", "تاكيد", "ذكر", "افاد", "قال", "اشار",
          "كشف", "اوضح", "نفي", "ندد", "ادان", "استنكر", "نقل", "اورد", "سجل", "شهد", "احصي",
          "وثق");

  /** Particles that name the occasion of what the clause says. */
  private static final Set<String> OCCASION = Set.of("خلال", "اثناء", "بعد", "عقب", "عبر", "اثر");

  private final Scene scene;
  private final Clauses clauses;
  private final Actors actors;
  private final Governance governance;
  private final Governors governors;
  private final NounArguments nouns;

  GovernedRoles(
      Scene scene,
      Clauses clauses,
      Actors actors,
      Governance governance,
      Governors governors,
      NounArguments nouns) {
    this.scene = scene;
    this.clauses = clauses;
    this.actors = actors;
    this.governance = governance;
    this.governors = governors;
    this.nouns = nouns;
  }

  /** Adds to {@code doers} and {@code targets} of {@code trigger} what its surroundings lend. */
  void lend(Trigger trigger, List<Participant> doers, List<Participant> targets) {
    Optional<Governance.Found> found = governance.outermostOf(trigger.first());
    if (found.isEmpty()) {
      otherSide(trigger, doers);
      purpose(trigger, doers);
      occasion(trigger, trigger.first(), doers);
      return;
    }
    Governor governor = found.get().word();
    if (trigger.type() == EventType.ACCUSE
        && targets.isEmpty()
        && governor.aux() == Event.Aux.NEGATION
        && scene.isFinite(found.get().at())) {
      Roles.addNew(targets, actors.of(clauses.subjectOver(found.get().at(), trigger.first())));
      return;
    }
    if (!governor.verb() && governor.light() && doers.isEmpty()) {
      occasion(trigger, found.get().at(), doers);
    }
    switch (governor.control()) {
      case SUBJECT -> {
        if (isTold(trigger, found.get())) {
          return;
        }
        if (doers.isEmpty()) {
          Roles.addNew(doers, actors.of(subjectOfGovernor(found.get(), trigger.first())));
        } else {
          otherSide(trigger, doers);
        }
      }
      case OBJECT -> {
        if (doers.isEmpty()) {
          Roles.addNew(doers, objectOf(found.get()));
        }
      }
      case PATIENT -> {
        if (targets.isEmpty() && !trigger.word().recipient().isEmpty()) {
          Roles.addNew(targets, actors.of(subjectOfGovernor(found.get(), trigger.first())));
        }
      }
      case NONE -> {
        // tells nothing about who
      }
    }
  }

  /** دعت كذا إلى كذا, طلبت من كذا: whom the governor moves to do it. */
  private List<Participant> objectOf(Governance.Found found) {
    if (!found.word().verb()) {
      return actors.of(objectOfNoun(found.at()));
    }
    Arguments arguments = clauses.argumentsOf(found.at());
    List<Participant> moved = actors.of(arguments.get(Slot.OBJ));
    return moved.isEmpty() && !arguments.has(Slot.OBJ) ? actors.of(arguments.get(Slot.MIN)) : moved;
  }

  /** إقناع كذا بكذا, دعوة كذا إلى كذا. */
  private List<Filler> objectOfNoun(int noun) {
    Arguments arguments = nouns.of(noun);
    for (Slot slot : List.of(Slot.OBJ, Slot.LI, Slot.IDAFA)) {
      if (arguments.has(slot)) {
        return arguments.get(slot);
      }
    }
    return List.of();
  }

  /** أعلن الجيش مقتل كذا: who tells of the killed has not killed them. */
  private boolean isTold(Trigger trigger, Governance.Found found) {
    boolean suffered = trigger.isCasualty() || trigger.word().mode().equals("abduct");
    return suffered && (TELLING.contains(scene.key(found.at())) || clauses.isCue(found.at()));
  }

  private List<Filler> subjectOfGovernor(Governance.Found found, int trigger) {
    if (scene.isFinite(found.at())) {
      return clauses.subjectOver(found.at(), trigger);
    }
    if (found.word().verb()) {
      int verb = clauses.verbBefore(found.at());
      return verb < 0 ? List.of() : clauses.subjectOver(verb, trigger);
    }
    List<Filler> own = nouns.of(found.at()).get(Slot.IDAFA);
    if (!own.isEmpty() && !actors.of(own).isEmpty()) {
      return own;
    }
    int verb = clauses.verbBefore(found.at());
    Optional<Governor> above = verb < 0 ? Optional.empty() : governors.verb(scene.key(verb));
    if (above.isEmpty()) {
      return List.of();
    }
    return switch (above.get().control()) {
      case SUBJECT -> clauses.subjectOver(verb, trigger);
      case OBJECT -> clauses.argumentsOf(verb).get(Slot.OBJ);
      case PATIENT, NONE -> List.of();
    };
  }

  /** لقاء مع كذا: the other side is the subject of the clause. */
  private void otherSide(Trigger trigger, List<Participant> doers) {
    int verb = clauses.verbBefore(trigger.first());
    boolean oneSided =
        trigger.word().isMutual()
            && !doers.isEmpty()
            && nouns.of(trigger).has(Slot.MAA)
            && actors.of(nouns.of(trigger).get(Slot.IDAFA)).isEmpty();
    if (verb >= 0 && oneSided) {
      Roles.addNew(doers, actors.of(clauses.subjectOver(verb, trigger.first())));
    }
  }

  /** اتفقا في اتصال هاتفي: who does what the clause says meets on the occasion. */
  private void occasion(Trigger trigger, int noun, List<Participant> doers) {
    String before = scene.folded(noun - 1);
    boolean definite = scene.analysis(noun).isDefinite();
    boolean occasion = before.equals("في") || OCCASION.contains(before) && !definite;
    int verb = clauses.verbBefore(trigger.first());
    if (!doers.isEmpty() || verb < 0) {
      return;
    }
    if (isClash(trigger) && OCCASION.contains(before)) {
      Arguments fallen = clauses.argumentsOf(verb);
      List<Participant> armed = actors.of(fallen.get(Slot.SUBJ));
      if (isArmed(armed)) {
        Roles.addNew(doers, armed);
      }
    } else if (occasion && trigger.type() == EventType.CONSULT || isAccusative(trigger)) {
      Roles.addNew(doers, actors.of(clauses.subjectOver(verb, trigger.first())));
    } else if (isOperation(trigger, noun)) {
      List<Participant> subject = actors.of(clauses.subjectOver(verb, trigger.first()));
      if (isArmed(subject) && !clauses.isCue(verb)) {
        Roles.addNew(doers, subject);
      }
    }
  }

  private static boolean isClash(Trigger trigger) {
    return trigger.type() == EventType.ASSAULT && trigger.word().isMutual();
  }

  /** احتجاجا على كذا, اعتراضا: why the subject of the clause does what it does. */
  private boolean isAccusative(Trigger trigger) {
    Analysis analysis = scene.analysis(trigger.first());
    String folded = scene.folded(trigger.first());
    return folded.endsWith("\u0627")
        && !scene.key(trigger.first()).endsWith("\u0627")
        && !analysis.isDefinite()
        && analysis.pronoun() == Analysis.Pronoun.NONE
        && (trigger.type() == EventType.PROTEST
            || trigger.type() == EventType.ACCUSE
            || trigger.type() == EventType.SUPPORT
            || trigger.type() == EventType.REJECT);
  }

  /** اعتقلت القوات كذا خلال عمليات اقتحام: the operation is theirs. */
  private boolean isOperation(Trigger trigger, int noun) {
    boolean deed =
        !trigger.isCasualty()
            && (trigger.type() == EventType.ASSAULT || trigger.type() == EventType.COERCE);
    int before = noun - 1;
    return deed
        && (OCCASION.contains(scene.folded(before)) || OCCASION.contains(scene.folded(before - 1)));
  }

  private static boolean isArmed(List<Participant> participants) {
    return !participants.isEmpty()
        && participants.stream().allMatch(doer -> doer.isArmed() || doer.isPolice());
  }

  /** سافر لدعم كذا: a purpose has the subject of its clause. */
  private void purpose(Trigger trigger, List<Participant> doers) {
    boolean purpose =
        scene.analysis(trigger.first()).has(Proclitic.LI)
            && !trigger.isCasualty()
            && !scene.analysis(trigger.first()).isDefinite();
    int verb = clauses.verbBefore(trigger.first());
    if (doers.isEmpty() && purpose && verb >= 0 && trigger.first() - verb <= 12) {
      Roles.addNew(doers, actors.of(clauses.subjectOver(verb, trigger.first())));
    }
  }
}
