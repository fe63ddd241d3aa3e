package org.isnad.engine.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/** Decides whether a word that may name an event does so here, by what stands around it. */
final class ContextGate {
  private static final Set<String> POLITICAL =
      Set.of(
          "GOV", "MIL", "COP", "SPY", "LEG", "JUD", "PTY", "OPP", "REB", "UAF", "PRM", "SOC", "REL",
          "ELI", "REF");
  private static final Set<String> ARMED = Set.of("MIL", "COP", "REB", "UAF", "SPY");
  private static final Set<String> UNIONS = Set.of("UNO", "EUR", "IGO", "INT", "NGO", "IMG", "ISM");
  private static final Set<String> CONTENT_PREPOSITIONS = Set.of("علي", "بين", "مع", "ضد", "يقضي");
  private static final Set<String> THIS = Set.of("هذا", "هذه", "ذلك", "تلك");

  private final Scene scene;
  private final Governance governance;
  private final Lookalikes lookalikes;
  private final ContextWords words;
  private final Nationalities nationalities;
  private final BitSet violent = new BitSet();
  private final Set<String> states = new HashSet<>();
  private final int[] politicsOf;
  private final double conflictShare;
  private final double politicalShare;
  private final boolean sport;

  ContextGate(
      Scene scene,
      Governance governance,
      ContextWords words,
      Nationalities nationalities,
      List<Trigger> triggers) {
    this.scene = scene;
    lookalikes = new Lookalikes(scene);
    this.nationalities = nationalities;
    triggers.stream()
        .filter(ContextGate::isViolent)
        .forEach(trigger -> violent.set(trigger.first()));
    this.governance = governance;
    this.words = words;
    List<Sentence> sentences = scene.text().sentences();
    politicsOf = new int[sentences.size()];
    for (Mention mention : scene.named().mentions()) {
      int s = scene.sentence(mention.first());
      boolean state = mention.type() == Mention.Type.LOC && mention.code().endsWith("---");
      if (state) {
        states.add(mention.name());
      }
      if (s >= 0 && (state || hasSector(mention.code(), POLITICAL))) {
        politicsOf[s]++;
      }
    }
    sport = isSport();
    long political = Arrays.stream(politicsOf).filter(count -> count > 0).count();
    conflictShare = conflictShare();
    politicalShare = politicsOf.length == 0 ? 0 : (double) political / politicsOf.length;
  }

  /** The share of sentences with words of conflict, in texts of a few sentences at least. */
  private double conflictShare() {
    List<Sentence> sentences = scene.text().sentences();
    int found = 0;
    for (Sentence sentence : sentences) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (words.tells(ContextWords.Topic.CONFLICT, scene.key(i))) {
          found++;
          break;
        }
      }
    }
    return sentences.size() < 4 ? 0 : (double) found / sentences.size();
  }

  private static boolean isViolent(Trigger trigger) {
    return trigger.word().gate() == Gate.OPEN
        && (trigger.type() == EventType.ASSAULT || trigger.type() == EventType.PROTEST);
  }

  private boolean isSport() {
    int found = 0;
    boolean title = false;
    for (int i = 0; i < scene.size(); i++) {
      if (words.tells(ContextWords.Topic.SPORT, scene.key(i))) {
        found++;
        title |= scene.paragraph(i) == 0;
      }
    }
    return found >= 3 && (title || found * 50 > scene.size());
  }

  /** Whether {@code draft} is to be kept. */
  boolean keeps(Draft draft) {
    Roles roles = draft.roles();
    boolean actor = isPolitical(roles.actors());
    boolean recipient = isPolitical(roles.recipients());
    if (sport && !(actor && recipient)
        || isPrivate(draft, actor, recipient) && !isPublic(draft)
        || lookalikes.has(draft, () -> conflict(draft.trigger()))) {
      return false;
    }
    return passes(draft, actor, recipient);
  }

  private boolean passes(Draft draft, boolean actor, boolean recipient) {
    Trigger trigger = draft.trigger();
    Roles roles = draft.roles();
    return switch (trigger.word().gate()) {
      case OPEN ->
          actor
              || recipient
              || trigger.type() != EventType.ASSAULT
              || trigger.word().length() > 1
              || trigger.word().mode().equals("abduct") && !roles.recipients().isEmpty()
              || conflict(trigger);
      case ACTOR -> actor || recipient || trigger.type() != EventType.CONSULT && isPublic(draft);
      case POLITICS ->
          actor
              || recipient
              || (trigger.type() == EventType.CONSULT || isUnknown(roles.actors()))
                  && political(trigger);
      case OBJECT -> draft.filled() && (actor || recipient);
      case CONFLICT -> conflict(trigger) || isArrest(draft) && (actor || recipient);
      case FORCE -> isArmed(roles.actors()) || isArmed(roles.recipients());
      case AGREED -> (actor || recipient) && isAgreed(trigger);
      case RARE -> actor && recipient;
      case DEED ->
          trigger.type() == EventType.ASSAULT
              ? isBattle(draft)
              : (actor || recipient || isNew(trigger) || isDone(trigger)) && isDeed(trigger);
      case STANCE -> actor && (recipient || isDeed(trigger));
      case VISIT -> actor && recipient && isPower(roles.actors()) && abroad(roles);
      case INSTRUMENT -> false;
    };
  }

  /** Somebody taken by a state, or of a group that politics is about. */
  private static boolean isArrest(Draft draft) {
    return draft.trigger().word().mode().equals("arrest") && draft.filled();
  }

  /** Speech and dealings of people without office, with people without office. */
  private boolean isPrivate(Draft draft, boolean actor, boolean recipient) {
    if (draft.roles().actors().isEmpty() || actor) {
      return false;
    }
    if (draft.trigger().word().gate() == Gate.POLITICS
        && isUnknown(draft.roles().actors())
        && political(draft.trigger())) {
      return false;
    }
    return switch (draft.trigger().type()) {
      case ASSAULT, PROTEST -> false;
      case ACCUSE, REQUEST, REJECT, THREATEN -> !recipient;
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT, SANCTION, MOBILIZE, COERCE ->
          true;
    };
  }

  /** Talks and demands where politics is spoken of, deeds of authority or of war. */
  private boolean isPublic(Draft draft) {
    Trigger trigger = draft.trigger();
    return switch (trigger.type()) {
      case CONSULT -> !trigger.isFinite() && political(trigger);
      case COERCE, RETREAT, MOBILIZE -> isOfAuthority(trigger.word());
      case ACCUSE, REQUEST, REJECT, THREATEN, AGREE ->
          political(trigger) && draft.roles().actors().stream().anyMatch(ContextGate::isOfCountry);
      default -> false;
    };
  }

  /** Arrest, surrender: whoever stands beside it, the deed is one of authority or of war. */
  private static boolean isOfAuthority(EventWord word) {
    return (word.gate() == Gate.OPEN || word.gate() == Gate.CONFLICT)
        && !word.mode().equals("resign");
  }

  /** Somebody of a country known, though of no office: a leader, a coalition, protesters. */
  private static boolean isOfCountry(Participant actor) {
    return !actor.code().startsWith("---");
  }

  // ------------------------------------------------------------------ evidence

  private boolean conflict(Trigger trigger) {
    int s = scene.sentence(trigger.first());
    if (s < 0) {
      return false;
    }
    Sentence own = scene.text().sentences().get(s);
    Sentence title = scene.text().sentences().get(0);
    return conflict(own, trigger) || conflict(title, trigger) || conflictShare >= 0.4;
  }

  private boolean conflict(Sentence sentence, Trigger trigger) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      boolean other = i < trigger.first() || i >= trigger.end();
      if (other && (violent.get(i) || words.tells(ContextWords.Topic.CONFLICT, scene.key(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean political(Trigger trigger) {
    int s = scene.sentence(trigger.first());
    return s >= 0 && (politicsOf[s] > 0 || politicsOf[0] > 0) && politicalShare >= 0.4;
  }

  private boolean isAgreed(Trigger trigger) {
    Optional<Governance.Found> governor = governance.of(trigger.first(), false);
    return governor.isPresent() && governor.get().word().aux() == Event.Aux.FUTURE;
  }

  /** مواجهات, العملية: several clashes, or one known, or one with its sides. */
  private boolean isBattle(Draft draft) {
    Analysis analysis = scene.analysis(draft.trigger().first());
    boolean told =
        analysis.number() == Analysis.Number.PLURAL
            || analysis.isDefinite()
            || isDeed(draft.trigger());
    return told && !draft.thing() && conflict(draft.trigger());
  }

  /** تم الاتفاق على: what a light verb says has come about. */
  private boolean isDone(Trigger trigger) {
    Optional<Governance.Found> governor = governance.of(trigger.first(), false);
    return governor.isPresent() && governor.get().word().light() && political(trigger);
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

  // ------------------------------------------------------------------ people

  private boolean isPolitical(List<Participant> participants) {
    return participants.stream().anyMatch(this::isPolitical);
  }

  /** A state by its name, a union of states, or a sector of power. */
  private boolean isPolitical(Participant participant) {
    String code = participant.code();
    return hasSector(code, POLITICAL)
        || code.length() >= 7 && UNIONS.contains(code.substring(0, 3))
        || code.endsWith("---") && !code.startsWith("---") && isState(participant);
  }

  private boolean isState(Participant participant) {
    return states.contains(participant.name())
        || nationalities.isCountry(participant.name())
        || participant.name().equals(participant.code().substring(0, 3));
  }

  /** Nobody, or bodies of no known sector. */
  private static boolean isUnknown(List<Participant> participants) {
    return participants.stream().allMatch(participant -> participant.code().endsWith("---"));
  }

  private static boolean isPower(List<Participant> participants) {
    return participants.stream().anyMatch(participant -> hasSector(participant.code(), POLITICAL));
  }

  private static boolean isArmed(List<Participant> participants) {
    return participants.stream().anyMatch(participant -> hasSector(participant.code(), ARMED));
  }

  private static boolean hasSector(String code, Set<String> sectors) {
    return code.length() >= 7 && sectors.contains(code.substring(4, 7));
  }
}
