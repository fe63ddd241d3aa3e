package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/**
 * Reads who does an event and to whom from a noun: what hangs on it, the clause behind it, and the
 * word that governs it.
 */
final class NounRoles {
  /** Verbs that say of an event noun before them what it hits. */
  private static final Set<String> HITTING = Set.of("استهدف", "طال", "اصاب", "ضرب", "هز", "شمل");

  private static final Set<String> TELLING =
      Set.of(
          "اعلن", "اعلان", "كرر", "ابلغ", "جدد", "اكد", "تاكيد", "ذكر", "افاد", "قال", "اشار",
          "كشف", "اوضح", "نفي", "ندد", "ادان", "استنكر", "نقل", "اورد", "سجل", "شهد", "احصي",
          "وثق");

  /** Types whose nouns name their doer behind من (بطلب من كذا, بدعم من كذا). */
  private static final Set<EventType> ASKED =
      EnumSet.of(
          EventType.REQUEST, EventType.SUPPORT, EventType.AID, EventType.AGREE, EventType.CONSULT);

  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF");
  private static final Set<String> OCCASION = Set.of("خلال", "اثناء", "بعد", "عقب", "عبر", "اثر");

  /** Types whose object, as a genitive, is seldom meant for their subject. */
  private static final Set<EventType> ON_OBJECTS =
      EnumSet.of(EventType.ACCUSE, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);

  private final Scene scene;
  private final Clauses clauses;
  private final Actors actors;
  private final Governance governance;
  private final Governors governors;
  private final NounArguments nouns;

  NounRoles(
      Scene scene,
      Clauses clauses,
      Actors actors,
      Governance governance,
      Governors governors,
      NounArguments nouns) {
    this.scene = scene;
    this.clauses = clauses;
    this.actors = actors;
    this.governance = governance;
    this.governors = governors;
    this.nouns = nouns;
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
    clauseBehind(trigger, arguments, doers, targets);
    hitBefore(trigger, targets);
    governed(trigger, doers, targets);
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
    boolean armed =
        !owners.isEmpty()
            && owners.stream()
                .allMatch(
                    owner ->
                        owner.code().length() >= 7 && ARMED.contains(owner.code().substring(4)));
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

  /** هجوم شنته كذا على كذا; غارة استهدفت كذا; اشتباكات وقعت بين كذا وكذا. */
  private void clauseBehind(
      Trigger trigger, Arguments arguments, List<Participant> doers, List<Participant> targets) {
    int verb = arguments.end();
    if (scene.isComma(verb) && scene.isRelative(verb + 1)) {
      verb++;
    }
    boolean relative = scene.isRelative(verb);
    if (relative) {
      verb++;
    }
    if (!scene.isFinite(verb) || scene.hasAnd(verb) || verb - trigger.end() > 12) {
      return;
    }
    EventWord word = trigger.word();
    Arguments behind = clauses.argumentsOf(verb);
    String key = scene.key(verb);
    if (key.equals("جمع") && word.isMutual() && doers.isEmpty()) {
      gathered(behind, doers);
      return;
    }
    boolean light = governors.verb(key).filter(Governor::light).isPresent();
    boolean resumes =
        scene.analysis(verb).pronoun() != Analysis.Pronoun.NONE
            || Prepositions.at(scene, verb + 1).filter(Prepositions.Opening::pronoun).isPresent();
    if (light) {
      if (resumes && doers.isEmpty()) {
        Roles.addNew(doers, actors.of(behind.get(Slot.SUBJ)));
      }
      for (Slot slot : Roles.inOrder(word.actor())) {
        boolean preposition = slot != Slot.IDAFA && slot != Slot.NISBA;
        if (preposition && (doers.isEmpty() || word.isMutual())) {
          Roles.addNew(doers, actors.of(behind.get(slot)));
        }
      }
      for (Slot slot : Roles.inOrder(word.recipient())) {
        if (targets.isEmpty() && slot != Slot.IDAFA) {
          Roles.addNew(targets, actors.of(behind.get(slot)));
        }
      }
    } else if (relative) {
      sidesOf(behind, word, doers, targets);
    }
    if (HITTING.contains(key)
        && targets.isEmpty()
        && word.type() == EventType.ASSAULT
        && !word.recipient().isEmpty()) {
      Roles.addNew(targets, actors.of(behind.get(Slot.OBJ)));
      if (targets.isEmpty()
          && !behind.get(Slot.SUBJ).isEmpty()
          && behind.get(Slot.SUBJ).get(0).first() > verb) {
        Roles.addNew(targets, actors.of(behind.get(Slot.SUBJ)));
      }
    }
  }

  /** استهدف القصف مستشفى: what the verb before says that the event hits. */
  private void hitBefore(Trigger trigger, List<Participant> targets) {
    int verb = trigger.first() - 1;
    boolean hits =
        verb >= 0
            && trigger.type() == EventType.ASSAULT
            && !trigger.isCasualty()
            && targets.isEmpty()
            && !scene.hasPrepositionOn(trigger.first())
            && scene.isFinite(verb)
            && HITTING.contains(scene.key(verb));
    if (hits) {
      Roles.addNew(targets, actors.behind(clauses.argumentsOf(verb).get(Slot.OBJ)));
    }
  }

  /** لقاء جمع كذا وكذا, لقاء يجمع كذا بكذا: the sides are what the verb joins. */
  private void gathered(Arguments behind, List<Participant> doers) {
    for (Slot slot : List.of(Slot.OBJ, Slot.SUBJ, Slot.MAA, Slot.BI, Slot.BAYNA)) {
      Roles.addNew(doers, actors.of(behind.get(slot)));
    }
  }

  /** القمة التي كانت مقررة بين كذا وكذا، الاعتداءات التي لا تتوقف ضد كذا. */
  private void sidesOf(
      Arguments behind, EventWord word, List<Participant> doers, List<Participant> targets) {
    if (word.isMutual() && doers.isEmpty()) {
      Roles.addNew(doers, actors.of(behind.get(Slot.BAYNA)));
    }
    if (word.recipient().contains(Slot.DIDD) && targets.isEmpty()) {
      Roles.addNew(targets, actors.of(behind.get(Slot.DIDD)));
    }
  }

  // ------------------------------------------------------------------ governors

  private void governed(Trigger trigger, List<Participant> doers, List<Participant> targets) {
    Optional<Governance.Found> found = governance.outermostOf(trigger.first());
    if (found.isEmpty()) {
      otherSide(trigger, doers);
      purpose(trigger, doers);
      occasion(trigger, trigger.first(), doers);
      return;
    }
    Governor governor = found.get().word();
    if (trigger.type() == EventType.ACCUSE
        && targets.isEmpty()
        && governor.aux() == Event.Aux.NEGATION
        && scene.isFinite(found.get().at())) {
      Roles.addNew(targets, actors.of(clauses.subjectOver(found.get().at(), trigger.first())));
      return;
    }
    if (!governor.verb() && governor.light() && doers.isEmpty()) {
      occasion(trigger, found.get().at(), doers);
    }
    switch (governor.control()) {
      case SUBJECT -> {
        if (isTold(trigger, found.get())) {
          return;
        }
        if (doers.isEmpty()) {
          Roles.addNew(doers, actors.of(subjectOfGovernor(found.get(), trigger.first())));
        } else {
          otherSide(trigger, doers);
        }
      }
      case OBJECT -> {
        if (doers.isEmpty() && !governor.verb()) {
          Roles.addNew(doers, actors.of(objectOfNoun(found.get().at())));
        } else if (doers.isEmpty()) {
          Arguments arguments = clauses.argumentsOf(found.get().at());
          Roles.addNew(doers, actors.of(arguments.get(Slot.OBJ)));
          if (doers.isEmpty() && !arguments.has(Slot.OBJ)) {
            Roles.addNew(doers, actors.of(arguments.get(Slot.MIN)));
          }
        }
      }
      case PATIENT -> {
        if (targets.isEmpty() && !trigger.word().recipient().isEmpty()) {
          Roles.addNew(targets, actors.of(subjectOfGovernor(found.get(), trigger.first())));
        }
      }
      case NONE -> {
        // tells nothing about who
      }
    }
  }

  /** إقناع كذا بكذا, دعوة كذا إلى كذا. */
  private List<Filler> objectOfNoun(int noun) {
    Arguments arguments = nouns.of(noun);
    for (Slot slot : List.of(Slot.OBJ, Slot.LI, Slot.IDAFA)) {
      if (arguments.has(slot)) {
        return arguments.get(slot);
      }
    }
    return List.of();
  }

  /** أعلن الجيش مقتل كذا: who tells of the killed has not killed them. */
  private boolean isTold(Trigger trigger, Governance.Found found) {
    boolean suffered = trigger.isCasualty() || trigger.word().mode().equals("abduct");
    return suffered && (TELLING.contains(scene.key(found.at())) || clauses.isCue(found.at()));
  }

  private List<Filler> subjectOfGovernor(Governance.Found found, int trigger) {
    if (scene.isFinite(found.at())) {
      return clauses.subjectOver(found.at(), trigger);
    }
    if (found.word().verb()) {
      int verb = clauses.verbBefore(found.at());
      return verb < 0 ? List.of() : clauses.subjectOver(verb, trigger);
    }
    List<Filler> own = nouns.of(found.at()).get(Slot.IDAFA);
    if (!own.isEmpty() && !actors.of(own).isEmpty()) {
      return own;
    }
    int verb = clauses.verbBefore(found.at());
    Optional<Governor> above = verb < 0 ? Optional.empty() : governors.verb(scene.key(verb));
    if (above.isEmpty()) {
      return List.of();
    }
    return switch (above.get().control()) {
      case SUBJECT -> clauses.subjectOver(verb, trigger);
      case OBJECT -> clauses.argumentsOf(verb).get(Slot.OBJ);
      case PATIENT, NONE -> List.of();
    };
  }

  /** لقاء مع كذا: the other side is the subject of the clause. */
  private void otherSide(Trigger trigger, List<Participant> doers) {
    int verb = clauses.verbBefore(trigger.first());
    boolean oneSided =
        trigger.word().isMutual()
            && !doers.isEmpty()
            && nouns.of(trigger).has(Slot.MAA)
            && actors.of(nouns.of(trigger).get(Slot.IDAFA)).isEmpty();
    if (verb >= 0 && oneSided) {
      Roles.addNew(doers, actors.of(clauses.subjectOver(verb, trigger.first())));
    }
  }

  /** اتفقا في اتصال هاتفي: who does what the clause says meets on the occasion. */
  private void occasion(Trigger trigger, int noun, List<Participant> doers) {
    String before = scene.folded(noun - 1);
    boolean definite = scene.analysis(noun).isDefinite();
    boolean occasion = before.equals("في") || OCCASION.contains(before) && !definite;
    int verb = clauses.verbBefore(trigger.first());
    if (!doers.isEmpty() || verb < 0) {
      return;
    }
    if (isClash(trigger) && OCCASION.contains(before)) {
      Arguments fallen = clauses.argumentsOf(verb);
      List<Participant> armed = actors.of(fallen.get(Slot.SUBJ));
      if (isArmed(armed)) {
        Roles.addNew(doers, armed);
      }
    } else if (occasion && trigger.type() == EventType.CONSULT || isAccusative(trigger)) {
      Roles.addNew(doers, actors.of(clauses.subjectOver(verb, trigger.first())));
    } else if (isOperation(trigger, noun)) {
      List<Participant> subject = actors.of(clauses.subjectOver(verb, trigger.first()));
      if (isArmed(subject) && !clauses.isCue(verb)) {
        Roles.addNew(doers, subject);
      }
    }
  }

  private static boolean isClash(Trigger trigger) {
    return trigger.type() == EventType.ASSAULT && trigger.word().isMutual();
  }

  /** احتجاجا على كذا, اعتراضا: why the subject of the clause does what it does. */
  private boolean isAccusative(Trigger trigger) {
    Analysis analysis = scene.analysis(trigger.first());
    String folded = scene.folded(trigger.first());
    return folded.endsWith("\u0627")
        && !scene.key(trigger.first()).endsWith("\u0627")
        && !analysis.isDefinite()
        && analysis.pronoun() == Analysis.Pronoun.NONE
        && (trigger.type() == EventType.PROTEST
            || trigger.type() == EventType.ACCUSE
            || trigger.type() == EventType.SUPPORT
            || trigger.type() == EventType.REJECT);
  }

  /** اعتقلت القوات كذا خلال عمليات اقتحام: the operation is theirs. */
  private boolean isOperation(Trigger trigger, int noun) {
    boolean deed =
        !trigger.isCasualty()
            && (trigger.type() == EventType.ASSAULT || trigger.type() == EventType.COERCE);
    int before = noun - 1;
    return deed
        && (OCCASION.contains(scene.folded(before)) || OCCASION.contains(scene.folded(before - 1)));
  }

  private static boolean isArmed(List<Participant> participants) {
    return !participants.isEmpty()
        && participants.stream()
            .allMatch(
                owner ->
                    owner.code().length() >= 7
                        && (ARMED.contains(owner.code().substring(4))
                            || owner.code().endsWith("COP")));
  }

  /** سافر لدعم كذا: a purpose has the subject of its clause. */
  private void purpose(Trigger trigger, List<Participant> doers) {
    boolean purpose =
        scene.analysis(trigger.first()).has(Proclitic.LI)
            && !trigger.isCasualty()
            && !scene.analysis(trigger.first()).isDefinite();
    int verb = clauses.verbBefore(trigger.first());
    if (doers.isEmpty() && purpose && verb >= 0 && trigger.first() - verb <= 12) {
      Roles.addNew(doers, actors.of(clauses.subjectOver(verb, trigger.first())));
    }
  }
}
