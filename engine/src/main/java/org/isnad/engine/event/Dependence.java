package org.isnad.engine.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/** Reads from what an event word hangs on whether its deed is done. */
final class Dependence {
  private static final Set<String> HAPPENING =
      Set.of("بدا", "انطلق", "عقد", "انعقد", "جري", "تم", "اقيم", "استانف", "حدث", "حصل");
  private static final int JOINED = 14;
  private static final int CLAUSE = 8;

  private final Scene scene;
  private final Governance governance;
  private final VerbMood mood;
  private final NounMood nouns;

  Dependence(Scene scene, Governance governance, VerbMood mood, NounMood nouns) {
    this.scene = scene;
    this.governance = governance;
    this.mood = mood;
    this.nouns = nouns;
  }

  /** What the word that governs the trigger, or the deed that it is joined to, makes of it. */
  Event.Aux of(Trigger trigger) {
    Event.Aux governed = ofGoverned(trigger);
    if (governed != Event.Aux.NONE) {
      return governed;
    }
    Event.Aux joined = ofJoined(trigger);
    return joined != Event.Aux.NONE ? joined : ofPredicate(trigger);
  }

  /** What the word that governs the trigger makes of it. */
  Event.Aux ofGoverned(Trigger trigger) {
    Event.Aux aux = ofGoverned(trigger.first(), trigger.isFinite() && !isNounBehind(trigger));
    boolean stays =
        aux != Event.Aux.FUTURE && aux != Event.Aux.HISTORICAL && nouns.isKnown(trigger);
    // A charge that is denied has been made.
    boolean denied = aux == Event.Aux.NEGATION && trigger.type() == EventType.ACCUSE;
    return stays || denied && !trigger.isFinite() ? Event.Aux.NONE : aux;
  }

  /** قررت واشنطن نشر قوات: behind another verb with nothing between, what looks past is a noun. */
  private boolean isNounBehind(Trigger trigger) {
    int at = trigger.first();
    if (scene.analysis(at).tense() != Analysis.Tense.PAST || scene.hasAnd(at)) {
      return false;
    }
    if (mood.outlook(at - 1) != Event.Aux.NONE) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(scene.start(at), at - CLAUSE); i--) {
      if (scene.isStop(i) || scene.isThat(i) || scene.isRelative(i) || scene.isComma(i)) {
        return false;
      }
      if (scene.isFinite(i) || scene.isPreposition(i) && i == at - 1) {
        return true;
      }
    }
    return false;
  }

  private Event.Aux ofGoverned(int at, boolean finite) {
    Optional<Governance.Found> governor = governance.of(at, finite);
    if (governor.isEmpty()) {
      return finite ? Event.Aux.NONE : mood.outlookOver(at);
    }
    Event.Aux aux = governor.get().word().aux();
    int verb = governor.get().at();
    if (scene.isFinite(verb) && mood.of(verb) == Event.Aux.NEGATION) {
      if (aux != Event.Aux.NEGATION) {
        return Event.Aux.NEGATION;
      }
      return scene.folded(verb - 1).equals("لن") ? Event.Aux.FUTURE : Event.Aux.HYPOTHETICAL;
    }
    return aux != Event.Aux.NONE ? aux : aboveLight(governor.get());
  }

  /** تسحب قواتها وتفرج عن المعتقلين: what is joined to a deed not yet done shares its lot. */
  private Event.Aux ofJoined(Trigger trigger) {
    int at = trigger.first();
    if (trigger.isFinite() && scene.folded(at - 1).equals("وان")) {
      return underSameThat(at - 1);
    }
    if (!scene.analysis(at).has(Proclitic.WA)) {
      return Event.Aux.NONE;
    }
    boolean finite = trigger.isFinite();
    if (finite && scene.analysis(at).tense() != Analysis.Tense.PRESENT
        || !finite && scene.analysis(at).form() != Analysis.Form.VERBAL_NOUN) {
      return Event.Aux.NONE;
    }
    for (int i = at - 1; i >= Math.max(scene.start(at), at - JOINED); i--) {
      if (scene.isStop(i)) {
        return Event.Aux.NONE;
      }
      if (finite && scene.isFinite(i)) {
        return scene.analysis(i).tense() == Analysis.Tense.PRESENT ? ofDeed(i) : Event.Aux.NONE;
      }
      if (!finite && (scene.isFinite(i) || scene.isThat(i) || scene.isRelative(i))) {
        return Event.Aux.NONE;
      }
      if (!finite
          && scene.analysis(i).form() == Analysis.Form.VERBAL_NOUN
          && scene.mentionAt(i).isEmpty()
          && scene.analysis(i).isDefinite() == scene.analysis(at).isDefinite()) {
        Event.Aux aux = ofGoverned(i, false);
        if (aux != Event.Aux.NONE) {
          return aux;
        }
      }
    }
    return Event.Aux.NONE;
  }

  /** طالب بأن تنسحب ... وأن تفرج: governed like the first clause. */
  private Event.Aux underSameThat(int that) {
    for (int i = that - 1; i >= scene.start(that) && !scene.isStop(i); i--) {
      if (scene.isThat(i) && !scene.hasAnd(i) && !scene.folded(i).startsWith("و")) {
        return scene.isFinite(i + 1) ? ofGoverned(i + 1, true) : Event.Aux.NONE;
      }
    }
    return Event.Aux.NONE;
  }

  /** ستشهد المدينة مظاهرات: what stands under a verb of what may come. */
  Event.Aux ofClause(Trigger trigger) {
    int at = trigger.first();
    if (trigger.isFinite() || scene.analysis(at).isDefinite()) {
      return Event.Aux.NONE;
    }
    for (int i = at - 1; i >= Math.max(scene.start(at), at - CLAUSE); i--) {
      if (scene.isStop(i)
          || scene.isThat(i)
          || scene.isRelative(i)
          || scene.isComma(i)
          || governance.isAdjunct(i)) {
        return Event.Aux.NONE;
      }
      if (scene.isFinite(i)) {
        Event.Aux aux = mood.of(i);
        return aux == Event.Aux.NEGATION ? Event.Aux.NONE : aux;
      }
    }
    return Event.Aux.NONE;
  }

  /** معركة تحرير المدينة ستبدأ: the verb behind the noun says when or whether it takes place. */
  private Event.Aux ofPredicate(Trigger trigger) {
    if (trigger.isFinite()) {
      return Event.Aux.NONE;
    }
    for (int i = trigger.end();
        i < Math.min(scene.end(trigger.first()), trigger.end() + CLAUSE);
        i++) {
      if (scene.isStop(i) || scene.isComma(i) || scene.isThat(i) || scene.isRelative(i)) {
        return Event.Aux.NONE;
      }
      if (scene.isFinite(i)) {
        return HAPPENING.contains(scene.key(i)) && !scene.hasAnd(i) ? mood.of(i) : Event.Aux.NONE;
      }
    }
    return Event.Aux.NONE;
  }

  private Event.Aux ofDeed(int verb) {
    Event.Aux own = mood.of(verb);
    return own != Event.Aux.NONE ? own : ofGoverned(verb, true);
  }

  /** A light governor passes on what governs or negates itself. */
  private Event.Aux aboveLight(Governance.Found found) {
    boolean finite = scene.isFinite(found.at());
    if (finite) {
      Event.Aux own = mood.of(found.at());
      if (own == Event.Aux.NONE && scene.isThat(found.at() - 1)) {
        own = mood.outlook(found.at() - 2);
      }
      if (own != Event.Aux.NONE) {
        return own;
      }
    }
    return governance
        .of(found.at(), finite)
        .map(above -> above.word().aux())
        .orElse(Event.Aux.NONE);
  }
}
