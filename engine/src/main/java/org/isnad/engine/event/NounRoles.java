package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/**
 * Reads who does an event and to whom from a noun: what hangs on it, the clause behind it, and the
 * word that governs it.
 */
final class NounRoles {
  /** Types whose nouns name their doer behind من (بطلب من كذا, بدعم من كذا). */
  private static final Set<EventType> ASKED =
      EnumSet.of(
          EventType.REQUEST, EventType.SUPPORT, EventType.AID, EventType.AGREE, EventType.CONSULT);

  /** Types whose object, as a genitive, is seldom meant for their subject. */
  private static final Set<EventType> ON_OBJECTS =
      EnumSet.of(EventType.ACCUSE, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);

  private final Scene scene;
  private final Actors actors;
  private final NounArguments nouns;
  private final EventClauses clauses;
  private final GovernedRoles governed;

  NounRoles(
      Scene scene,
      Clauses clauses,
      Actors actors,
      Governance governance,
      Governors governors,
      NounArguments nouns) {
    this.scene = scene;
    this.actors = actors;
    this.nouns = nouns;
    this.clauses = new EventClauses(scene, clauses, actors, governors);
    governed = new GovernedRoles(scene, clauses, actors, governance, governors, nouns);
  }

  /** The roles of {@code trigger}, a noun. */
  Roles of(Trigger trigger) {
    EventWord word = trigger.word();
    Arguments arguments = nouns.of(trigger);
    boolean host = isHost(word, arguments);
    boolean plural =
        scene.analysis(trigger.first()).number() == Analysis.Number.PLURAL
            && !scene.analysis(trigger.first()).isDefinite();
    boolean genitiveActs = !host && genitiveActs(word, arguments, plural);
    List<Participant> doers = doers(trigger, arguments, genitiveActs);
    List<Participant> targets = targets(word, arguments, genitiveActs);
    boolean hurts = word.mode().equals("abduct") || trigger.isCasualty();
    if (doers.isEmpty() && !hurts && word.type() == EventType.ASSAULT && arguments.has(Slot.LI)) {
      armedOwner(arguments, doers, targets);
    }
    if (host && targets.isEmpty()) {
      Roles.addNew(targets, actors.of(arguments.get(Slot.IDAFA)));
    }
    clauses.behind(trigger, arguments, doers, targets);
    clauses.hitBefore(trigger, targets);
    governed.lend(trigger, doers, targets);
    return new Roles(doers, targets, genitiveActs ? "noun, genitive acts" : "noun");
  }

  /** زيارة القاهرة: a place in the genitive is visited. */
  private static boolean isHost(EventWord word, Arguments arguments) {
    List<Filler> genitive = arguments.get(Slot.IDAFA);
    return word.mode().equals("visit")
        && genitive.size() == 1
        && genitive
            .get(0)
            .phrase()
            .filter(p -> p.kind() == EntityKind.PLACE || SubjectBefore.isCountry(p))
            .isPresent();
  }

  boolean hasThing(Trigger trigger) {
    List<Filler> genitive = nouns.of(trigger).get(Slot.IDAFA);
    return !genitive.isEmpty() && actors.of(genitive).isEmpty();
  }

  boolean isFilled(Trigger trigger) {
    return nouns.of(trigger).hasAny(trigger.word().recipient());
  }

  private List<Participant> doers(Trigger trigger, Arguments arguments, boolean genitiveActs) {
    EventWord word = trigger.word();
    List<Participant> doers = new ArrayList<>();
    for (Slot slot : Roles.inOrder(word.actor())) {
      boolean suffers = slot == Slot.IDAFA && !genitiveActs;
      if (!suffers && (doers.isEmpty() || word.isMutual())) {
        Roles.addNew(doers, actors.of(arguments.get(slot)));
      }
    }
    if (doers.isEmpty() && genitiveActs && !word.actor().contains(Slot.IDAFA)) {
      Roles.addNew(doers, actors.of(arguments.get(Slot.IDAFA)));
    }
    if (word.isMutual() && word.type() == EventType.CONSULT) {
      Roles.addNew(doers, actors.of(arguments.get(Slot.BI)));
    }
    boolean asked = ASKED.contains(trigger.type());
    if (doers.isEmpty() && asked && scene.analysis(trigger.first()).has(Proclitic.BI)) {
      Roles.addNew(doers, actors.of(arguments.get(Slot.MIN)));
    }
    if (doers.isEmpty() && mayBelong(trigger, arguments)) {
      Roles.addNew(doers, actors.of(arguments.get(Slot.LI)));
    }
    return doers;
  }

  /** غارات للتحالف: an armed body behind لـ has done it, unless somebody else is its target. */
  private void armedOwner(Arguments arguments, List<Participant> doers, List<Participant> targets) {
    List<Participant> owners = actors.of(arguments.get(Slot.LI));
    boolean armed = !owners.isEmpty() && owners.stream().allMatch(Participant::isArmed);
    if (armed) {
      Roles.addNew(doers, owners);
      targets.removeIf(owners::contains);
    }
  }

  /** هجوم لكذا: an indefinite noun belongs to whom its لـ names. */
  private boolean mayBelong(Trigger trigger, Arguments arguments) {
    Set<Slot> recipient = trigger.word().recipient();
    Analysis analysis = scene.analysis(trigger.first());
    return !recipient.contains(Slot.LI)
        && !recipient.contains(Slot.IDAFA)
        && !arguments.has(Slot.IDAFA)
        && !analysis.isDefinite()
        && analysis.pronoun() == Analysis.Pronoun.NONE;
  }

  private List<Participant> targets(EventWord word, Arguments arguments, boolean genitiveActs) {
    List<Participant> targets = new ArrayList<>();
    for (Slot slot : Roles.inOrder(word.recipient())) {
      boolean acts = slot == Slot.IDAFA && genitiveActs;
      if (!acts && targets.isEmpty()) {
        Roles.addNew(targets, actors.behind(arguments.get(slot)));
      }
    }
    if (targets.isEmpty() && word.recipient().contains(Slot.IDAFA)) {
      if (genitiveActs) {
        Roles.addNew(targets, actors.of(arguments.get(Slot.OBJ)));
      }
      if (targets.isEmpty() && arguments.has(Slot.IDAFA)) {
        Roles.addNew(targets, actors.of(arguments.get(Slot.LI)));
      }
    }
    return targets;
  }

  /** Whether the genitive of a noun is who does it rather than whom it is done to. */
  private static boolean genitiveActs(EventWord word, Arguments arguments, boolean plural) {
    boolean may = word.actor().contains(Slot.IDAFA);
    if (!word.recipient().contains(Slot.IDAFA)) {
      return may;
    }
    if (word.actor().contains(Slot.BIRASAS)) {
      return false;
    }
    if (hasObject(arguments)) {
      return true;
    }
    for (Slot slot : word.recipient()) {
      if (slot != Slot.IDAFA && arguments.has(slot)) {
        return true;
      }
    }
    if (word.type() == EventType.ACCUSE && may && plural && arguments.has(Slot.BI)) {
      return true;
    }
    return may
        ? !ON_OBJECTS.contains(word.type()) && !arguments.has(Slot.NISBA)
        : arguments.has(Slot.LI) && arguments.has(Slot.IDAFA);
  }

  private static boolean hasObject(Arguments arguments) {
    return !arguments.get(Slot.OBJ).isEmpty()
        && arguments
            .get(Slot.OBJ)
            .get(0)
            .phrase()
            .filter(phrase -> phrase.kind() != EntityKind.PLACE || phrase.named())
            .isPresent();
  }
}
