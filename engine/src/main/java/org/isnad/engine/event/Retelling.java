package org.isnad.engine.event;

import java.util.HashMap;
import java.util.Map;
import org.isnad.engine.word.Analysis;

/**
 * Carries the status of a happening to its later mentions: a withdrawal that was ordered is still
 * to come where it is named again with the article (الانسحاب، الزيارة).
 */
final class Retelling {
  private final Map<String, Event.Aux> known = new HashMap<>();

  /** The status of {@code trigger}, read as {@code own} from its own clause. */
  Event.Aux of(Trigger trigger, Event.Aux own) {
    String family = trigger.type() + " " + family(trigger);
    boolean repeat =
        !trigger.asVerb()
            && trigger.analysis().isDefinite()
            && (own == Event.Aux.NONE || own == Event.Aux.HYPOTHETICAL);
    Event.Aux before = known.getOrDefault(family, Event.Aux.NONE);
    boolean holds =
        before == Event.Aux.FUTURE && !isStanding(trigger)
            || before == Event.Aux.HISTORICAL && own == Event.Aux.NONE;
    Event.Aux aux = repeat && holds ? before : own;
    known.put(family, aux);
    return aux;
  }

  /** العقوبات: there, whatever others are to come. */
  private static boolean isStanding(Trigger trigger) {
    return trigger.type() == EventType.SANCTION
        && trigger.analysis().number() == Analysis.Number.PLURAL;
  }

  /** Its mode; else the verb that it comes from, where that is known; else its lemma. */
  private static String family(Trigger trigger) {
    if (!trigger.word().mode().isEmpty()) {
      return trigger.word().mode();
    }
    String verb = trigger.analysis().verb();
    return LemmaKey.of(verb.isEmpty() ? trigger.word().lemmas().get(0) : verb);
  }
}
