package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.statement.Statement;

/** Reads who does an event and to whom, from the frame of its word. One for one text. */
final class RoleReader {
  /** Verbs that say of an event noun before them what it hits. */
  private static final Set<String> HITTING =
      Set.of("استهدف", "طال", "اصاب", "ضرب", "هز", "استهدفت", "طالت", "شمل");

  /** Types whose object, as a genitive, is seldom meant for their subject. */
  private static final Set<EventType> ON_OBJECTS =
      EnumSet.of(EventType.ACCUSE, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);

  private final Scene scene;
  private final Clauses clauses;
  private final Actors actors;
  private final Governance governance;
  private final Governors governors;
  private final Nationalities nationalities;
  private final List<Statement> statements;

  RoleReader(
      Scene scene,
      Clauses clauses,
      Actors actors,
      Governance governance,
      Governors governors,
      Nationalities nationalities,
      List<Statement> statements) {
    this.scene = scene;
    this.clauses = clauses;
    this.actors = actors;
    this.governance = governance;
    this.governors = governors;
    this.nationalities = nationalities;
    this.statements = statements;
  }

  /** The roles of {@code trigger}. */
  Roles read(Trigger trigger) {
    return trigger.asVerb() ? ofVerb(trigger) : ofNoun(trigger);
  }

  // ------------------------------------------------------------------ verbs

  private Roles ofVerb(Trigger trigger) {
    EventWord word = trigger.word();
    Arguments arguments = clauses.argumentsOf(trigger.first(), trigger.end());
    List<Filler> subject =
        trigger.isParticiple()
            ? subjectOfParticiple(trigger.first())
            : clauses.subjectOf(trigger.first());
    if (isPassive(trigger, arguments)) {
      List<Filler> agents = firstOf(arguments, EnumSet.of(Slot.YAD, Slot.BIRASAS));
      return roles(word, actors.of(agents), actors.of(arguments.get(Slot.SUBJ)), "passive");
    }
    List<Participant> doers = new ArrayList<>();
    List<Participant> targets = new ArrayList<>();
    String frame = "verb";
    if (word.actor().contains(Slot.SUBJ)) {
      doers.addAll(actors.of(subject));
    }
    for (Slot slot : slots(word.actor())) {
      if (slot != Slot.SUBJ && (doers.isEmpty() || word.isMutual())) {
        addNew(doers, actors.of(arguments.get(slot)));
      }
    }
    if (doers.isEmpty()) {
      speakerOfCue(trigger).ifPresent(doers::add);
    }
    if (word.recipient().contains(Slot.SUBJ)) {
      targets.addAll(actors.of(subject));
    }
    for (Slot slot : slots(word.recipient())) {
      if (slot != Slot.SUBJ && targets.isEmpty()) {
        targets.addAll(actors.of(arguments.get(slot)));
      }
    }
    if (targets.isEmpty() && word.recipient().contains(Slot.OBJ) && arguments.has(Slot.OBJ)) {
      targets.addAll(actors.of(arguments.get(Slot.LI)));
    }
    if (targets.isEmpty() && !word.recipient().isEmpty()) {
      addresseeOfCue(trigger).ifPresent(targets::add);
    }
    return roles(word, doers, targets, frame);
  }

  private List<Filler> subjectOfParticiple(int participle) {
    int verb = clauses.verbBefore(participle);
    return verb < 0 ? List.of() : clauses.subjectOf(verb);
  }

  /**
   * Whether a verb without vowels is a passive: it has one bare phrase, behind it, and that is a
   * victim rather than a force.
   */
  private boolean isPassive(Trigger trigger, Arguments arguments) {
    if (!trigger.isFinite()) {
      return false;
    }
    EventWord word = trigger.word();
    boolean takesObject = word.recipient().contains(Slot.OBJ) && word.actor().contains(Slot.SUBJ);
    if (!takesObject || arguments.has(Slot.OBJ) || !arguments.has(Slot.SUBJ)) {
      return false;
    }
    return switch (trigger.analysis().voice()) {
      case PASSIVE -> true;
      case ACTIVE -> false;
      case UNMARKED -> {
        boolean physical = word.type() == EventType.ASSAULT || word.type() == EventType.COERCE;
        Filler first = arguments.get(Slot.SUBJ).get(0);
        yield physical
            && first.first() > trigger.first()
            && first.phrase().filter(RoleReader::isForce).isEmpty();
      }
    };
  }

  private static boolean isForce(Phrase phrase) {
    return phrase.kind() == org.isnad.engine.name.EntityKind.OFFICE
        || Set.of("MIL", "COP", "GOV", "REB", "UAF", "SPY").contains(phrase.sector())
            && phrase.number() == org.isnad.engine.word.Analysis.Number.PLURAL;
  }

  private Optional<Participant> speakerOfCue(Trigger trigger) {
    return statementOf(trigger).flatMap(statement -> Actors.speaker(statement.speaker()));
  }

  private Optional<Participant> addresseeOfCue(Trigger trigger) {
    return statementOf(trigger)
        .flatMap(statement -> Optional.ofNullable(statement.addressee()))
        .flatMap(Actors::speaker);
  }

  private Optional<Statement> statementOf(Trigger trigger) {
    for (Statement statement : statements) {
      if (statement.cueWord() >= trigger.first() && statement.cueWord() < trigger.end()) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  // ------------------------------------------------------------------ nouns

  private Roles ofNoun(Trigger trigger) {
    EventWord word = trigger.word();
    Arguments arguments = clauses.argumentsOfNoun(trigger.first(), trigger.end(), nationalities);
    List<Participant> doers = new ArrayList<>();
    List<Participant> targets = new ArrayList<>();
    boolean genitiveActs = genitiveActs(word, arguments);
    for (Slot slot : slots(word.actor())) {
      if (slot == Slot.IDAFA && !genitiveActs) {
        continue;
      }
      if (doers.isEmpty() || word.isMutual()) {
        addNew(doers, actors.of(arguments.get(slot)));
      }
    }
    if (doers.isEmpty() && genitiveActs && !word.actor().contains(Slot.IDAFA)) {
      addNew(doers, actors.of(arguments.get(Slot.IDAFA)));
    }
    for (Slot slot : slots(word.recipient())) {
      if (slot == Slot.IDAFA && genitiveActs) {
        continue;
      }
      if (targets.isEmpty()) {
        addNew(targets, actors.of(arguments.get(slot)));
      }
    }
    if (targets.isEmpty() && word.recipient().contains(Slot.IDAFA)) {
      if (genitiveActs) {
        addNew(targets, actors.of(arguments.get(Slot.OBJ)));
      }
      if (targets.isEmpty() && arguments.has(Slot.IDAFA)) {
        addNew(targets, actors.of(arguments.get(Slot.LI)));
      }
    }
    clauseBehind(trigger, arguments, doers, targets);
    governed(trigger, doers, targets);
    return roles(word, doers, targets, genitiveActs ? "noun, genitive acts" : "noun");
  }

  /** Whether the genitive of a noun is who does it rather than whom it is done to. */
  private static boolean genitiveActs(EventWord word, Arguments arguments) {
    boolean may = word.actor().contains(Slot.IDAFA);
    boolean suffers = word.recipient().contains(Slot.IDAFA);
    if (!suffers) {
      return may;
    }
    if (word.actor().contains(Slot.BIRASAS)) {
      return false;
    }
    if (arguments.has(Slot.OBJ)) {
      return true;
    }
    for (Slot slot : word.recipient()) {
      if (slot != Slot.IDAFA && arguments.has(slot)) {
        return true;
      }
    }
    if (!may) {
      return arguments.has(Slot.LI);
    }
    return !ON_OBJECTS.contains(word.type()) && !arguments.has(Slot.NISBA);
  }

  /** هجوم شنته كذا على كذا; غارة استهدفت كذا. */
  private void clauseBehind(
      Trigger trigger, Arguments arguments, List<Participant> doers, List<Participant> targets) {
    int verb = arguments.end();
    if (scene.isRelative(verb)) {
      verb++;
    }
    if (!scene.isFinite(verb) || verb - trigger.end() > 12) {
      return;
    }
    Arguments behind = clauses.argumentsOf(verb, verb + 1);
    String key = scene.key(verb);
    boolean light = governors.verb(key).filter(Governor::light).isPresent();
    boolean resumes =
        scene.analysis(verb).pronoun() != org.isnad.engine.word.Analysis.Pronoun.NONE
            || Prepositions.at(scene, verb + 1).filter(Prepositions.Opening::pronoun).isPresent();
    if (light && resumes) {
      if (doers.isEmpty()) {
        addNew(doers, actors.of(behind.get(Slot.SUBJ)));
      }
      for (Slot slot : slots(trigger.word().recipient())) {
        if (targets.isEmpty()) {
          addNew(targets, actors.of(behind.get(slot)));
        }
      }
    } else if (HITTING.contains(key)
        && targets.isEmpty()
        && !trigger.word().recipient().isEmpty()) {
      addNew(targets, actors.of(behind.get(Slot.OBJ)));
      if (targets.isEmpty()) {
        addNew(targets, actors.of(behind.get(Slot.SUBJ)));
      }
    }
  }

  private void governed(Trigger trigger, List<Participant> doers, List<Participant> targets) {
    Optional<Governance.Found> found = governance.of(trigger.first(), trigger.isFinite());
    if (found.isEmpty()) {
      withMaa(trigger, doers);
      return;
    }
    Governor governor = found.get().word();
    int at = found.get().at();
    switch (governor.control()) {
      case SUBJECT -> {
        if (doers.isEmpty()) {
          addNew(doers, actors.of(subjectOfGovernor(found.get())));
        } else if (trigger.word().isMutual()) {
          withMaa(trigger, doers);
        }
      }
      case OBJECT -> {
        if (doers.isEmpty() && governor.verb()) {
          addNew(doers, actors.of(clauses.argumentsOf(at, at + 1).get(Slot.OBJ)));
        }
      }
      case PATIENT -> {
        if (targets.isEmpty() && !trigger.word().recipient().isEmpty()) {
          addNew(targets, actors.of(subjectOfGovernor(found.get())));
        }
      }
      case NONE -> {
        // tells nothing about who
      }
    }
  }

  private List<Filler> subjectOfGovernor(Governance.Found found) {
    if (scene.isFinite(found.at())) {
      return clauses.subjectOf(found.at());
    }
    if (found.word().verb()) {
      return subjectOfParticiple(found.at());
    }
    List<Filler> own =
        clauses.argumentsOfNoun(found.at(), found.at() + 1, nationalities).get(Slot.IDAFA);
    if (!own.isEmpty() && !actors.of(own).isEmpty()) {
      return own;
    }
    int verb = clauses.verbBefore(found.at());
    boolean controls =
        verb >= 0
            && governors
                .verb(scene.key(verb))
                .filter(g -> g.control() == Governor.Control.SUBJECT)
                .isPresent();
    return controls ? clauses.subjectOf(verb) : List.of();
  }

  /** لقاء مع كذا: the other side is the subject of the clause. */
  private void withMaa(Trigger trigger, List<Participant> doers) {
    if (!trigger.word().isMutual() || doers.size() != 1) {
      return;
    }
    int verb = clauses.verbBefore(trigger.first());
    if (verb >= 0) {
      List<Participant> all = new ArrayList<>(actors.of(clauses.subjectOf(verb)));
      if (all.size() == 1 && !all.get(0).name().equals(doers.get(0).name())) {
        addNew(doers, all);
      }
    }
  }

  // ------------------------------------------------------------------ shared

  private static List<Slot> slots(Set<Slot> wanted) {
    return wanted.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(wanted));
  }

  private static List<Filler> firstOf(Arguments arguments, Set<Slot> wanted) {
    for (Slot slot : wanted) {
      if (arguments.has(slot)) {
        return arguments.get(slot);
      }
    }
    return List.of();
  }

  private static void addNew(List<Participant> to, List<Participant> more) {
    for (Participant participant : more) {
      boolean known = to.stream().anyMatch(old -> old.name().equals(participant.name()));
      if (!known) {
        to.add(participant);
      }
    }
  }

  private static Roles roles(
      EventWord word, List<Participant> doers, List<Participant> targets, String frame) {
    boolean seized = word.mode().equals("seize");
    List<Participant> others =
        targets.stream()
            .filter(target -> !seized || !target.code().endsWith("---"))
            .filter(target -> doers.stream().noneMatch(doer -> doer.name().equals(target.name())))
            .toList();
    return new Roles(doers, others, frame);
  }
}
