package org.isnad.engine.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles the type where the word alone leaves it open: who protests, what is left, whether a
 * promise is refused.
 */
final class TypeChooser {
  private static final Set<String> WITHDRAWAL = Set.of("انسحاب", "انسحب", "خروج", "خرج");
  private static final Set<String> PROTEST = Set.of("احتج");
  private static final Set<String> KEEPING = Set.of("التزم", "تعهد", "امتثل");
  private static final Set<String> HOLDING = Set.of("احتجز", "احتجاز", "اسر");
  private static final Set<String> CONDEMNING = Set.of("ادان", "ادانة");
  private static final Set<String> APPROVING = Set.of("وافق", "موافقة");
  private static final Set<String> COURTS = Set.of("JUD");
  private static final Set<String> PARLIAMENTS = Set.of("LEG");
  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF");
  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "---", "MIL", "SPY");
  private static final Set<String> POLITICIANS = Set.of("GOV", "LEG", "PTY", "OPP");
  private static final Set<String> FORCES =
      Set.of("قوة", "جيش", "جندي", "عسكري", "مسلح", "مقاتل", "ميليشيا", "مليشيا", "وحدة");

  private final Scene scene;
  private final AuxReader auxReader;
  private boolean treatyLeft;

  TypeChooser(Scene scene, AuxReader auxReader) {
    this.scene = scene;
    this.auxReader = auxReader;
  }

  /** {@code draft}, typed by what it is about. Drafts come in text order. */
  Draft typed(Draft draft) {
    Trigger trigger = draft.trigger();
    String key = trigger.word().keys().get(0);
    if (WITHDRAWAL.contains(key)) {
      return withdrawal(draft);
    }
    if (PROTEST.contains(key)
        && trigger.word().length() == 1
        && isOfficial(draft.roles().actors())) {
      return draft.as(EventType.ACCUSE, "disapprove");
    }
    if (HOLDING.contains(key) && trigger.word().length() == 1) {
      return isHostage(draft) ? draft : draft.as(EventType.COERCE, "arrest");
    }
    if (key.equals("طرد") && trigger.word().length() == 1 && isArmed(draft.roles())) {
      return draft.as(EventType.COERCE, "seize");
    }
    if (key.equals("هاجم") && trigger.isFinite() && isWarOfWords(draft.roles())) {
      return draft.as(EventType.ACCUSE, "disapprove");
    }
    if (CONDEMNING.contains(key) && allOf(draft.roles().actors(), COURTS)) {
      return draft.as(EventType.SANCTION, "convict");
    }
    if (APPROVING.contains(key) && allOf(draft.roles().actors(), PARLIAMENTS)) {
      return draft.as(EventType.SUPPORT, "");
    }
    boolean refuses =
        isKeeping(trigger)
            && trigger.type() == EventType.AGREE
            && auxReader.isNegated(trigger.first());
    return refuses ? draft.as(EventType.REJECT, "") : draft;
  }

  /** Fighters are driven out of a place, where diplomats are expelled. */
  private static boolean isArmed(Roles roles) {
    return roles.actors().stream()
        .anyMatch(actor -> actor.code().length() >= 7 && ARMED.contains(actor.code().substring(4)));
  }

  /** هاجم زعيم المعارضة الحكومة: politicians attack each other in speech. */
  private static boolean isWarOfWords(Roles roles) {
    return !roles.actors().isEmpty()
        && Stream.concat(roles.actors().stream(), roles.recipients().stream())
            .allMatch(
                side ->
                    side.code().length() >= 7 && POLITICIANS.contains(side.code().substring(4)));
  }

  /** Held by gunmen or for a ransom, not by those who may arrest. */
  private boolean isHostage(Draft draft) {
    boolean gunmen =
        draft.roles().actors().stream()
            .anyMatch(actor -> actor.code().endsWith("REB") || actor.code().endsWith("UAF"));
    if (gunmen) {
      return true;
    }
    for (int i = scene.start(draft.trigger().first());
        i < scene.end(draft.trigger().first());
        i++) {
      if (scene.key(i).equals("رهينة")
          || scene.key(i).equals("مسلح") && !draft.trigger().isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** A treaty or union is left as long as no forces are spoken of. */
  private Draft withdrawal(Draft draft) {
    if (draft.trigger().type() == EventType.SANCTION) {
      treatyLeft = true;
      return draft;
    }
    boolean treaty =
        treatyLeft
            && draft.trigger().type() == EventType.RETREAT
            && draft.trigger().word().length() == 1
            && !speaksOfForces(draft.trigger());
    return treaty ? draft.as(EventType.SANCTION, "withdraw") : draft;
  }

  private boolean speaksOfForces(Trigger trigger) {
    for (int i = scene.start(trigger.first()); i < scene.end(trigger.first()); i++) {
      if (FORCES.contains(scene.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a verb of keeping a promise; refused it is of another type. */
  static boolean isKeeping(Trigger trigger) {
    return trigger.isFinite() && KEEPING.contains(trigger.word().keys().get(0));
  }

  private static boolean allOf(List<Participant> participants, Set<String> sectors) {
    return !participants.isEmpty()
        && participants.stream()
            .allMatch(one -> one.code().length() >= 7 && sectors.contains(one.code().substring(4)));
  }

  private static boolean isOfficial(List<Participant> actors) {
    return allOf(actors, OFFICIAL);
  }
}
