package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.word.Analysis;
import org.jspecify.annotations.Nullable;

/** Reads who does an event and to whom from a verb, active or passive, or a participle for one. */
final class VerbRoles {
  private static final Set<Slot> AGENTS = EnumSet.of(Slot.YAD, Slot.BIRASAS);
  private static final Set<Slot> REASONS = EnumSet.of(Slot.LI, Slot.BI, Slot.ALA);
  private static final Set<String> PASSIVE_STEMS =
      Set.of("اصيب", "اصيبت", "اصيبوا", "اغتيل", "اغتيلت", "ادين", "ادينت");
  private static final Set<String> CONDITIONS = Set.of("اذا", "ان", "لو", "مالم", "ما");
  private static final Set<String> FORCES =
      Set.of("MIL", "COP", "GOV", "REB", "UAF", "SPY", "JUD", "LEG");

  private final Scene scene;
  private final Clauses clauses;
  private final Actors actors;
  private final Map<Integer, Statement> cues = new HashMap<>();

  VerbRoles(Scene scene, Clauses clauses, Actors actors, List<Statement> statements) {
    this.scene = scene;
    this.clauses = clauses;
    this.actors = actors;
    statements.forEach(statement -> cues.put(statement.cueWord(), statement));
  }

  /** The roles of {@code trigger}, a verb or participle. */
  Roles of(Trigger trigger) {
    Arguments arguments = clauses.argumentsOf(trigger.first());
    List<Filler> subject =
        trigger.isParticiple()
            ? subjectOfParticiple(trigger.first())
            : isIdiom(trigger)
                ? clauses.argumentsOf(trigger.first()).get(Slot.SUBJ)
                : clauses.subjectOf(trigger.first());
    if (isPassive(trigger, arguments)) {
      List<Filler> agents =
          AGENTS.stream()
              .map(arguments::get)
              .filter(a -> !a.isEmpty())
              .findFirst()
              .orElse(List.of());
      return new Roles(actors.of(agents), actors.of(arguments.get(Slot.SUBJ)), "passive");
    }
    if (lacksObject(trigger, arguments)) {
      return new Roles(
          actors.of(clauses.understoodSubjectOf(trigger.first())),
          actors.behind(arguments.get(Slot.SUBJ)),
          "verb without its subject");
    }
    if (takesThing(trigger, arguments)) {
      return new Roles(
          actors.of(clauses.understoodSubjectOf(trigger.first())),
          targets(trigger, arguments, List.of()),
          "verb without its subject");
    }
    return new Roles(
        doers(trigger, arguments, subject), targets(trigger, arguments, subject), "verb");
  }

  boolean isFilled(Trigger trigger) {
    return clauses.argumentsOf(trigger.first()).hasAny(trigger.word().recipient());
  }

  private List<Participant> doers(Trigger trigger, Arguments arguments, List<Filler> subject) {
    EventWord word = trigger.word();
    List<Participant> doers = new ArrayList<>();
    if (word.actor().contains(Slot.SUBJ)) {
      doers.addAll(actors.of(subject));
    }
    for (Slot slot : Roles.inOrder(word.actor())) {
      if (slot != Slot.SUBJ && (doers.isEmpty() || word.isMutual() || slot == Slot.OBJ)) {
        Roles.addNew(doers, actors.of(arguments.get(slot)));
      }
    }
    Statement statement = cues.get(trigger.first());
    if (doers.isEmpty() && statement != null) {
      Actors.speaker(statement.speaker()).ifPresent(doers::add);
    }
    return doers;
  }

  private List<Participant> targets(Trigger trigger, Arguments arguments, List<Filler> subject) {
    EventWord word = trigger.word();
    List<Participant> targets = new ArrayList<>();
    if (word.recipient().contains(Slot.SUBJ)) {
      targets.addAll(actors.of(subject));
    }
    boolean thing = false;
    for (Slot slot : Roles.inOrder(word.recipient())) {
      if (slot != Slot.SUBJ && targets.isEmpty()) {
        targets.addAll(actors.behind(arguments.get(slot)));
        thing |= targets.isEmpty() && arguments.has(slot);
      }
    }
    if (targets.isEmpty() && takesThing(trigger, arguments)) {
      targets.addAll(actors.behind(arguments.get(Slot.SUBJ)));
      thing |= targets.isEmpty();
    }
    if (targets.isEmpty() && trigger.type() == EventType.SUPPORT) {
      targets.addAll(actors.behind(arguments.get(Slot.BI)));
    }
    for (Slot slot : List.of(Slot.LI, Slot.MAA)) {
      if (targets.isEmpty() && thing) {
        targets.addAll(actors.of(arguments.get(slot)));
      }
    }
    if (targets.isEmpty() && !word.recipient().isEmpty()) {
      addressee(cues.get(trigger.first())).ifPresent(targets::add);
    }
    if (targets.isEmpty() && trigger.type() == EventType.THREATEN) {
      targets.addAll(actors.behind(arguments.get(Slot.MIN)));
      if (targets.isEmpty()) {
        targets.addAll(actors.of(condition(trigger)));
      }
    }
    return targets;
  }

  /** سنتخذ إجراءات إذا انسحبت كذا: a threat is meant for whom its condition names. */
  private List<Filler> condition(Trigger trigger) {
    int end = scene.end(trigger.first());
    for (int i = trigger.end(); i + 1 < end; i++) {
      if (CONDITIONS.contains(scene.folded(i))) {
        int verb = i + 1;
        while (verb < end && verb < i + 3 && !scene.isFinite(verb)) {
          verb++;
        }
        return verb < end && scene.isFinite(verb)
            ? clauses.argumentsOf(verb).get(Slot.SUBJ)
            : List.of();
      }
    }
    return List.of();
  }

  /** وتدعم العلاقات: a thing behind the verb is no subject of it but its object. */
  private boolean takesThing(Trigger trigger, Arguments arguments) {
    List<Filler> subject = arguments.get(Slot.SUBJ);
    return trigger.isFinite()
        && trigger.word().actor().contains(Slot.SUBJ)
        && trigger.word().recipient().contains(Slot.OBJ)
        && !arguments.has(Slot.OBJ)
        && subject.size() == 1
        && subject.get(0).first() > trigger.first()
        && (subject.get(0).phrase().filter(p -> p.kind() == EntityKind.UNKNOWN).isPresent()
            || goesOn(trigger, subject.get(0)));
  }

  private static Optional<Participant> addressee(@Nullable Statement statement) {
    return statement == null
        ? Optional.empty()
        : Optional.ofNullable(statement.addressee()).flatMap(Actors::speaker);
  }

  /** ألقي القبض, أطلق سراح: an idiom that names nobody is a passive. */
  private static boolean isIdiom(Trigger trigger) {
    return trigger.isFinite()
        && !trigger.objects().isEmpty()
        && (trigger.type() == EventType.COERCE
            || trigger.type() == EventType.RETREAT
            || trigger.type() == EventType.ASSAULT);
  }

  private List<Filler> subjectOfParticiple(int participle) {
    Statement statement = cues.get(participle);
    if (statement != null) {
      Optional<Participant> speaker = Actors.speaker(statement.speaker());
      if (speaker.isPresent()) {
        return List.of(Filler.of(participle, speaker.get()));
      }
    }
    int verb = clauses.verbBefore(participle);
    return verb < 0 ? List.of() : clauses.subjectOf(verb);
  }

  /**
   * Whether a verb without vowels is a passive: it has one bare phrase, behind it, and that is a
   * victim rather than a force.
   */
  private boolean isPassive(Trigger trigger, Arguments arguments) {
    EventWord word = trigger.word();
    boolean takesObject = word.recipient().contains(Slot.OBJ) && word.actor().contains(Slot.SUBJ);
    if (!trigger.isFinite()
        || !takesObject
        || arguments.has(Slot.OBJ)
        || !arguments.has(Slot.SUBJ)) {
      return false;
    }
    if (PASSIVE_STEMS.contains(scene.word(trigger.first()).stem())) {
      return true;
    }
    if (trigger.isCasualty()) {
      return arguments.get(Slot.SUBJ).get(0).phrase().filter(VerbRoles::isBody).isEmpty();
    }
    return switch (trigger.analysis().voice()) {
      case PASSIVE -> true;
      case ACTIVE -> false;
      case UNMARKED -> {
        boolean physical = word.type() == EventType.ASSAULT || word.type() == EventType.COERCE;
        Filler first = arguments.get(Slot.SUBJ).get(0);
        yield physical
            && (first.first() > trigger.first() || arguments.hasAny(AGENTS))
            && !goesOn(trigger, first)
            && first.phrase().filter(VerbRoles::isForce).isEmpty()
            && (trigger.analysis().gender() != Analysis.Gender.FEMININE
                || first.phrase().filter(SubjectBefore::isCountry).isEmpty());
      }
    };
  }

  /** سيواصل الجيش القتال وسيقصف المواقع: a place behind a joined verb is what it hits. */
  private boolean goesOn(Trigger trigger, Filler first) {
    return scene.hasAnd(trigger.first())
        && first.phrase().filter(VerbRoles::isNobody).isPresent()
        && !clauses.understoodSubjectOf(trigger.first()).isEmpty();
  }

  private static boolean isNobody(Phrase phrase) {
    return phrase.kind() == EntityKind.UNKNOWN || phrase.kind() == EntityKind.PLACE;
  }

  private static boolean isBody(Phrase phrase) {
    return phrase.kind() == EntityKind.OFFICE;
  }

  private static boolean isForce(Phrase phrase) {
    return phrase.kind() == EntityKind.OFFICE && !phrase.sector().equals("---")
        || FORCES.contains(phrase.sector()) && phrase.number() == Analysis.Number.PLURAL;
  }

  /**
   * واتهم حماس بكذا: a joined verb of accusing with a single phrase behind it goes on with the
   * subject of the verb before.
   */
  private boolean lacksObject(Trigger trigger, Arguments arguments) {
    EventWord word = trigger.word();
    boolean needsObject =
        trigger.isFinite()
            && (word.type() == EventType.ACCUSE
                || word.type() == EventType.SUPPORT && scene.hasAnd(trigger.first()))
            && word.recipient().contains(Slot.OBJ)
            && word.recipient().stream().allMatch(slot -> slot == Slot.OBJ || slot == Slot.LI);
    return needsObject
        && !arguments.has(Slot.OBJ)
        && arguments.has(Slot.SUBJ)
        && arguments.get(Slot.SUBJ).get(0).first() > trigger.first()
        && arguments.get(Slot.SUBJ).size() == 1
        && !scene.isThat(arguments.end())
        && (!scene.isStop(arguments.end()) || arguments.hasAny(REASONS));
  }
}
