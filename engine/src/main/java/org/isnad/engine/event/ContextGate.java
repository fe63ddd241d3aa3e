package org.isnad.engine.event;

import java.util.List;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.word.Proclitic;

/** Decides whether a word that may name an event does so here, by what stands around it. */
final class ContextGate {
  private static final Set<String> POLITICAL =
      Set.of(
          "GOV", "MIL", "COP", "SPY", "LEG", "JUD", "PTY", "OPP", "REB", "UAF", "PRM", "SOC", "REL",
          "ELI", "REF");
  private static final Set<String> CONTENT_PREPOSITIONS = Set.of("علي", "بين", "مع", "ضد", "يقضي");
  private static final Set<String> THIS = Set.of("هذا", "هذه", "ذلك", "تلك");

  private final Scene scene;
  private final int[] conflictOf;
  private final int[] politicsOf;
  private final boolean sport;

  ContextGate(Scene scene, ContextWords words) {
    this.scene = scene;
    List<Sentence> sentences = scene.text().sentences();
    conflictOf = new int[sentences.size()];
    politicsOf = new int[sentences.size()];
    for (Mention mention : scene.named().mentions()) {
      int s = scene.sentence(mention.first());
      if (s >= 0 && isPolitical(mention.code())) {
        politicsOf[s]++;
      }
    }
    int sportWords = 0;
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s).first(); i < sentences.get(s).end(); i++) {
        if (words.tells(ContextWords.Topic.CONFLICT, scene.key(i))) {
          conflictOf[s]++;
        }
        if (words.tells(ContextWords.Topic.SPORT, scene.key(i))) {
          sportWords++;
        }
      }
    }
    sport = sportWords >= 3 && sportWords * 60 > scene.size();
  }

  /** Whether {@code draft} is to be kept. */
  boolean keeps(Draft draft) {
    Trigger trigger = draft.trigger();
    Roles roles = draft.roles();
    boolean actor = isPolitical(roles.actors());
    boolean recipient = isPolitical(roles.recipients());
    if (sport && !(actor && recipient)) {
      return false;
    }
    return switch (trigger.word().gate()) {
      case OPEN -> true;
      case ACTOR -> actor || recipient || isUnnamed(roles) && stands(trigger) && political(trigger);
      case OBJECT -> draft.filled() && (actor || recipient);
      case CONFLICT -> conflict(trigger);
      case RARE -> actor && recipient;
      case DEED -> (actor || recipient || isNew(trigger)) && isDeed(trigger);
      case VISIT -> actor && recipient && abroad(roles);
      case INSTRUMENT -> false;
    };
  }

  private static boolean isUnnamed(Roles roles) {
    return roles.actors().isEmpty() && roles.recipients().isEmpty();
  }

  /** Words that tell of politics even where they name nobody. */
  private static boolean stands(Trigger trigger) {
    return switch (trigger.type()) {
      case CONSULT, AGREE, ACCUSE, REQUEST, REJECT, THREATEN -> true;
      case SUPPORT,
          COOPERATE,
          AID,
          CONCEDE,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  private boolean political(Trigger trigger) {
    int s = scene.sentence(trigger.first());
    return s >= 0 && politicsOf[s] > 0 && politicsOf[0] > 0;
  }

  private boolean conflict(Trigger trigger) {
    int s = scene.sentence(trigger.first());
    if (s < 0) {
      return false;
    }
    int own = 0;
    return conflictOf[s] > own || conflictOf[0] > 0;
  }

  private boolean isNew(Trigger trigger) {
    return !scene.analysis(trigger.first()).isDefinite();
  }

  private boolean isDeed(Trigger trigger) {
    if (THIS.contains(scene.folded(trigger.first() - 1))) {
      return true;
    }
    int end = Math.min(scene.end(trigger.first()), trigger.end() + 4);
    for (int i = trigger.end(); i < end && !scene.isStop(i) && !scene.isFinite(i); i++) {
      if (CONTENT_PREPOSITIONS.contains(scene.folded(i))
          || scene.analysis(i).has(Proclitic.LI) && scene.isNominal(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean abroad(Roles roles) {
    String from = roles.actors().get(0).code().substring(0, 3);
    return roles.recipients().stream().noneMatch(to -> to.code().startsWith(from));
  }

  private static boolean isPolitical(List<Participant> participants) {
    return participants.stream().anyMatch(ContextGate::isPolitical);
  }

  private static boolean isPolitical(Participant participant) {
    return isPolitical(participant.code());
  }

  private static boolean isPolitical(String code) {
    return code.length() >= 7
        && (!code.startsWith("---") && !code.endsWith("BUS")
            || POLITICAL.contains(code.substring(4)));
  }
}
