package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links people killed or hurt with the attack told in the same sentence: who attacked has killed,
 * and who was killed was attacked.
 */
final class Casualties {
  private static final Set<String> STATE = Set.of("MIL", "COP", "GOV");

  private final Scene scene;

  Casualties(Scene scene) {
    this.scene = scene;
  }

  /** {@code drafts} with the roles that they tell of each other. */
  List<Draft> linked(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    for (int i = 0; i < out.size(); i++) {
      Draft draft = out.get(i);
      if (hasVictims(draft)) {
        out.set(i, withOthers(out, i));
      }
    }
    for (int i = 0; i < out.size(); i++) {
      Draft draft = out.get(i);
      if (draft.trigger().isCasualty() && draft.roles().actors().isEmpty()) {
        Optional<Draft> attack = attackOf(out, i);
        if (attack.isPresent()) {
          List<Participant> actors = attackers(attack.get(), draft.roles().recipients());
          out.set(
              i, draft.with(new Roles(actors, draft.roles().recipients(), "casualty of attack")));
        }
      }
    }
    for (int i = 0; i < out.size(); i++) {
      if (isAttack(out.get(i))
          && isNew(out.get(i).trigger())
          && out.get(i).roles().recipients().isEmpty()) {
        out.set(i, withVictims(out, i));
      }
    }
    return out;
  }

  /** أربعة آخرين: of the same people as those named before. */
  private Draft withOthers(List<Draft> drafts, int i) {
    Draft draft = drafts.get(i);
    if (!draft.roles().recipients().isEmpty() || i == 0) {
      return draft;
    }
    int end = Math.min(scene.end(draft.trigger().first()), draft.trigger().end() + 5);
    for (int at = draft.trigger().end(); at < end; at++) {
      if (isOthers(scene.folded(at))) {
        for (int b = i - 1; b >= 0 && sameSentence(drafts.get(b), draft); b--) {
          Roles before = drafts.get(b).roles();
          if (hasVictims(drafts.get(b)) && !before.recipients().isEmpty()) {
            return draft.with(
                new Roles(draft.roles().actors(), before.recipients(), "others of them"));
          }
        }
      }
    }
    return draft;
  }

  private static boolean hasVictims(Draft draft) {
    return draft.trigger().isCasualty() || draft.trigger().word().mode().equals("arrest");
  }

  private static boolean isOthers(String folded) {
    return folded.startsWith("اخر") && folded.length() <= 6;
  }

  private boolean sameSentence(Draft a, Draft b) {
    return scene.sentence(a.trigger().first()) == scene.sentence(b.trigger().first());
  }

  /** Whether an attack is told for the first time: not with the article, and as no abduction. */
  private static boolean isNew(Trigger trigger) {
    return !trigger.analysis().isDefinite() && !trigger.word().mode().equals("abduct");
  }

  private static boolean isAttack(Draft draft) {
    return draft.trigger().type() == EventType.ASSAULT
        && !draft.trigger().isCasualty()
        && !draft.trigger().word().isMutual();
  }

  /** The nearest attack or clash in the sentence, those behind first. */
  private Optional<Draft> attackOf(List<Draft> drafts, int i) {
    for (int step = 1; step < 6; step++) {
      for (int j : new int[] {i + step, i - step}) {
        if (j >= 0
            && j < drafts.size()
            && sameSentence(drafts.get(j), drafts.get(i))
            && drafts.get(j).trigger().type() == EventType.ASSAULT
            && !drafts.get(j).trigger().isCasualty()
            && !drafts.get(j).roles().actors().isEmpty()) {
          return Optional.of(drafts.get(j));
        }
      }
    }
    return Optional.empty();
  }

  /** Of the sides of a clash, the one that the victims are not of. */
  private static List<Participant> attackers(Draft attack, List<Participant> victims) {
    List<Participant> actors = attack.roles().actors();
    if (actors.size() < 2 || !attack.trigger().word().isMutual() || victims.isEmpty()) {
      return actors.size() < 2 || !attack.trigger().word().isMutual() ? actors : List.of();
    }
    boolean state = STATE.contains(victims.get(0).code().substring(4));
    return actors.stream()
        .filter(actor -> STATE.contains(actor.code().substring(4)) != state)
        .toList();
  }

  private Draft withVictims(List<Draft> drafts, int i) {
    List<Participant> victims = new ArrayList<>();
    Draft attack = drafts.get(i);
    int first = i;
    while (first > 0 && sameSentence(drafts.get(first - 1), attack)) {
      first--;
    }
    for (int j = first; j < drafts.size() && sameSentence(drafts.get(j), attack); j++) {
      if (drafts.get(j).trigger().isCasualty()) {
        Roles.addNew(victims, drafts.get(j).roles().recipients());
      }
    }
    return victims.isEmpty()
        ? attack
        : attack.with(new Roles(attack.roles().actors(), victims, "victims in the sentence"));
  }
}
