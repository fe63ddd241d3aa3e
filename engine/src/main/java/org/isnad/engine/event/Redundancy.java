package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out triggers that name the happening of another trigger a second time: light verbs over an
 * event noun, general verbs whose subject is one, and weapons.
 */
final class Redundancy {
  private static final Set<String> GENERAL =
      Set.of("استهدف", "طال", "اصاب", "ضرب", "هز", "اودي", "اسقط", "انفجر", "وقع");
  private static final Set<String> BREACHES = Set.of("انتهاك", "خرق", "التزام", "احترام", "انتهك");
  private static final int REACH = 6;

  private final Scene scene;
  private final Governance governance;

  Redundancy(Scene scene, Governance governance) {
    this.scene = scene;
    this.governance = governance;
  }

  /** {@code triggers} without those that name nothing new. */
  List<Trigger> without(List<Trigger> triggers) {
    BitSet light = new BitSet();
    for (Trigger trigger : triggers) {
      Optional<Governance.Found> governor = governance.of(trigger.first(), trigger.isFinite());
      if (governor.isPresent() && governor.get().word().light()) {
        light.set(governor.get().at());
      }
    }
    List<Trigger> out = new ArrayList<>();
    for (int t = 0; t < triggers.size(); t++) {
      Trigger trigger = triggers.get(t);
      boolean single = trigger.word().length() == 1;
      if (trigger.word().gate() == Gate.INSTRUMENT
          || t > 0 && isLabel(triggers.get(t - 1), trigger)
          || single && light.get(trigger.first())
          || single && trigger.asVerb() && isGeneral(trigger, triggers, t)) {
        continue;
      }
      out.add(trigger);
    }
    return out;
  }

  /** انتهاك العقوبات, خرق الهدنة: what is broken or kept is only named. */
  private boolean isLabel(Trigger breach, Trigger named) {
    boolean breaks = BREACHES.contains(breach.word().keys().get(0)) && breach.word().length() == 1;
    return breaks
        && !named.asVerb()
        && named.first() - breach.end() <= 3
        && !scene.hasAnd(named.first())
        && !scene.hasPrepositionOn(named.first())
        && scene.sentence(breach.first()) == scene.sentence(named.first());
  }

  /** استهدفت غارة: the event noun right behind the verb is its subject. */
  private boolean isSubject(Trigger verb, Trigger noun) {
    return !noun.asVerb()
        && noun.word().gate() != Gate.INSTRUMENT
        && noun.type() == EventType.ASSAULT
        && noun.first() == verb.end()
        && !scene.hasPrepositionOn(noun.first());
  }

  private boolean isGeneral(Trigger verb, List<Trigger> triggers, int t) {
    if (!GENERAL.contains(scene.key(verb.first()))) {
      return false;
    }
    if (t + 1 < triggers.size() && isSubject(verb, triggers.get(t + 1))) {
      return true;
    }
    if (t == 0) {
      return false;
    }
    Trigger before = triggers.get(t - 1);
    if (before.asVerb()
        || before.word().gate() == Gate.INSTRUMENT
        || before.type() != EventType.ASSAULT
        || verb.first() - before.end() > REACH
        || scene.sentence(before.first()) != scene.sentence(verb.first())) {
      return false;
    }
    for (int i = before.end(); i < verb.first(); i++) {
      if (scene.isComma(i) || scene.isStop(i) || scene.hasAnd(i) || scene.isFinite(i)) {
        return false;
      }
    }
    return !scene.hasAnd(verb.first());
  }
}
