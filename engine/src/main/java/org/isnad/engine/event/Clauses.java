package org.isnad.engine.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.jspecify.annotations.Nullable;

/**
 * The subject and objects of the verbs of one text: behind the verb, before it, in the noun that a
 * relative clause hangs on, or, where the verb names none, those of the clause before.
 */
final class Clauses {
  private static final int REACH = 40;

  /** How many clauses an understood subject is followed back over. */
  private static final int DEPTH = 4;

  /** Behind these a verb has a thing for its subject. */
  private static final Set<String> WHICH = Set.of("ما", "مما", "فيما", "بما");

  private final Scene scene;
  private final SubjectBefore subjectBefore;
  private final Map<Integer, Statement> cues = new HashMap<>();
  private final Map<Integer, Trigger> triggers = new HashMap<>();
  private final Map<Integer, List<Filler>> subjects = new HashMap<>();
  private final Map<Integer, Arguments> walks = new HashMap<>();

  Clauses(Scene scene, List<Statement> statements, List<Trigger> found) {
    this.scene = scene;
    subjectBefore = new SubjectBefore(scene);
    statements.forEach(statement -> cues.put(statement.cueWord(), statement));
    found.forEach(trigger -> triggers.put(trigger.first(), trigger));
  }

  /** The arguments of the verb or participle at {@code verb}, its subject among them. */
  Arguments argumentsOf(int verb) {
    Arguments known = walks.get(verb);
    if (known == null) {
      known = walk(verb);
      walks.put(verb, known);
    }
    return known;
  }

  /** Whether an event is named by the noun at {@code i}. */
  boolean isEventNoun(int i) {
    Trigger trigger = triggers.get(i);
    return trigger != null && !trigger.asVerb();
  }

  /** Whether a statement is told by the word at {@code i}. */
  boolean isCue(int i) {
    return cues.containsKey(i);
  }

  /** Who does what the finite verb at {@code verb} says; empty where nobody is named. */
  List<Filler> subjectOf(int verb) {
    return subjectOf(verb, 0);
  }

  private List<Filler> subjectOf(int verb, int depth) {
    List<Filler> known = subjects.get(verb);
    if (known != null) {
      return known;
    }
    subjects.put(verb, List.of());
    if (scene.analysis(verb).person() == 1) {
      List<Filler> speaker = speakerAround(verb);
      subjects.put(verb, speaker);
      return speaker;
    }
    List<Filler> found = argumentsOf(verb).get(Slot.SUBJ);
    if (found.isEmpty()) {
      found = speakerOf(cues.get(verb));
    }
    if (found.isEmpty() && depth < DEPTH) {
      found = understood(verb, depth);
    }
    subjects.put(verb, found);
    return found;
  }

  /**
   * Who does what the verb at {@code verb} says, where the word at {@code object} is its object: a
   * phrase that holds that word is no subject.
   */
  List<Filler> subjectOver(int verb, int object) {
    List<Filler> subject = subjectOf(verb);
    boolean isObject =
        subject.stream().anyMatch(filler -> filler.first() <= object && object < filler.end());
    return isObject ? understoodSubjectOf(verb) : subject;
  }

  /** The subject that a verb would have if it named none. */
  List<Filler> understoodSubjectOf(int verb) {
    if (subjectBefore.hasRelative(verb)) {
      return List.of();
    }
    List<Filler> before = understood(verb, 0);
    return before.isEmpty() ? speakerOf(cues.get(verb)) : before;
  }

  private static List<Filler> speakerOf(@Nullable Statement statement) {
    return statement == null
        ? List.of()
        : Actors.speaker(statement.speaker())
            .map(participant -> List.of(Filler.of(statement.cueWord(), participant)))
            .orElse(List.of());
  }

  /** نحن: who speaks the words in which the verb stands. */
  private List<Filler> speakerAround(int verb) {
    Statement inner = null;
    for (Statement statement : cues.values()) {
      boolean holds = statement.firstWord() <= verb && verb < statement.endWord();
      if (holds && (inner == null || statement.firstWord() > inner.firstWord())) {
        inner = statement;
      }
    }
    return speakerOf(inner);
  }

  private List<Filler> understood(int verb, int depth) {
    Analysis analysis = scene.analysis(verb);
    if (analysis.person() == 1
        || analysis.person() == 2
        || WHICH.contains(scene.folded(verb - 1))) {
      return List.of();
    }
    if (scene.isThat(verb - 1)) {
      List<Filler> controlled = controlled(verb);
      if (!controlled.isEmpty()) {
        return controlled;
      }
    }
    if (analysis.number() == Analysis.Number.PLURAL) {
      List<Filler> people = peopleBefore(verb);
      if (!people.isEmpty()) {
        return people;
      }
    }
    for (int i = verb - 1; i >= scene.start(verb); i--) {
      if (scene.isFinite(i)
          && agrees(scene.analysis(i), analysis)
          && !subjectBefore.hasRelative(i)) {
        return subjectOf(i, depth + 1);
      }
    }
    int before = scene.start(verb) - 1;
    while (before >= 0 && scene.sentence(before) < 0) {
      before--;
    }
    boolean headline = before >= 0 && scene.paragraph(before) == 0;
    if (before < 0 || headline && scene.paragraph(verb) != 0) {
      return List.of();
    }
    for (int i = scene.start(before); i <= before; i++) {
      if (scene.isFinite(i) && agrees(scene.analysis(i), analysis)) {
        return subjectOf(i, depth + 1);
      }
    }
    return List.of();
  }

  /** أوقفت الشرطة خمسة أشخاص بعد أن اقتحموا: the people named last before a plural verb. */
  private List<Filler> peopleBefore(int verb) {
    List<Filler> best = List.of();
    for (int i = scene.start(verb); i < verb; i++) {
      Optional<Phrase> phrase = scene.isFinite(i) ? Optional.empty() : scene.phraseAt(i);
      if (phrase.isPresent() && phrase.get().end() <= verb) {
        boolean people =
            phrase.get().number() == Analysis.Number.PLURAL
                && phrase.get().gender() != Analysis.Gender.FEMININE
                && phrase.get().kind() != EntityKind.UNKNOWN
                && phrase.get().kind() != EntityKind.PLACE
                && phrase.get().kind() != EntityKind.DOCUMENT;
        if (people) {
          best = List.of(Filler.of(phrase.get()));
          i = phrase.get().end() - 1;
        }
      }
    }
    return best;
  }

  /** ينبغي لكذا أن يفعل, على كذا أن يفعل: the phrase before أن is the subject. */
  private List<Filler> controlled(int verb) {
    int that = verb - 1;
    for (int i = that - 1; i >= Math.max(scene.start(verb), that - 8); i--) {
      Optional<Prepositions.Opening> opening = Prepositions.at(scene, i);
      boolean ends =
          opening.isPresent()
              && (opening.get().slot() == Slot.LI || opening.get().slot() == Slot.ALA);
      if (ends) {
        List<Phrase> phrases = scene.phrasesAt(opening.get().phrase());
        return !phrases.isEmpty() && phrases.get(phrases.size() - 1).end() == that
            ? phrases.stream().map(Filler::of).toList()
            : List.of();
      }
    }
    return List.of();
  }

  private static boolean agrees(Analysis a, Analysis b) {
    boolean gender =
        a.gender() == b.gender()
            || a.gender() == Analysis.Gender.UNKNOWN
            || b.gender() == Analysis.Gender.UNKNOWN;
    return gender && (a.person() == b.person() || a.person() == 0 || b.person() == 0);
  }

  /** Index of the finite verb of the clause around {@code i}, to its left; -1 where none stands. */
  int verbBefore(int i) {
    for (int at = i - 1; at >= scene.start(i); at--) {
      if (scene.isFinite(at)) {
        return at;
      }
      if (scene.isStop(at)) {
        return -1;
      }
    }
    return -1;
  }

  // ---------------------------------------------------------------- to the right

  private Arguments walk(int verb) {
    Arguments arguments = new Arguments(verb + 1);
    Analysis analysis = scene.analysis(verb);
    boolean subjectOpen = scene.isFinite(verb) && analysis.person() != 1 && analysis.person() != 2;
    boolean objectOnVerb = analysis.pronoun() != Analysis.Pronoun.NONE;
    List<Filler> far = List.of();
    boolean objectDone = false;
    Trigger trigger = triggers.get(verb);
    boolean casualty = trigger != null && trigger.isCasualty();
    if (subjectOpen && !casualty && followsPronoun(verb)) {
      arguments.add(Slot.SUBJ, Filler.pronoun(verb - 1, scene.analysis(verb - 1).pronoun()));
      subjectOpen = false;
    } else if (subjectOpen) {
      SubjectBefore.Found before =
          objectOnVerb && isDescribing(verb) ? SubjectBefore.Found.NOTHING : subjectBefore.of(verb);
      if (subjectBefore.hasRelative(verb) && (objectOnVerb || resumes(verb + 1))) {
        arguments.addAll(Slot.OBJ, objectOnVerb ? before.fillers() : List.of());
        objectDone = true;
      } else if (before.adjacent()) {
        arguments.addAll(Slot.SUBJ, before.fillers());
        subjectOpen = before.fillers().isEmpty();
      } else {
        far = before.fillers();
      }
      subjectOpen &=
          analysis.number() != Analysis.Number.PLURAL && analysis.number() != Analysis.Number.DUAL;
    }
    if (objectOnVerb && !objectDone) {
      arguments.add(Slot.OBJ, Filler.pronoun(verb, analysis.pronoun()));
    }
    new Walk(scene, arguments, trigger == null ? List.of() : trigger.objects())
        .ofVerb(subjectOpen ? analysis.gender() : null, verb + 1, limit(verb));
    if (!arguments.has(Slot.SUBJ)) {
      arguments.addAll(Slot.SUBJ, far);
    }
    if (casualty && !arguments.has(Slot.SUBJ) && isPair(verb)) {
      arguments.addAll(Slot.SUBJ, argumentsOf(verb + 1).get(Slot.SUBJ)); // قتل وأصيب كذا
    }
    return arguments;
  }

  /** هجوم شنه كذا: the noun before the verb is what its pronoun stands for. */
  private boolean isDescribing(int verb) {
    int before = verb - 1;
    while (before > scene.start(verb) && scene.analysis(before).pos() == Pos.ADJ) {
      before--;
    }
    return before >= scene.start(verb)
        && triggers.containsKey(before)
        && !triggers.get(before).asVerb()
        && !scene.hasAnd(verb);
  }

  private boolean isPair(int verb) {
    return scene.isFinite(verb + 1) && scene.hasAnd(verb + 1);
  }

  /** أنها تدعم: the pronoun on أن is the subject. */
  private boolean followsPronoun(int verb) {
    return scene.isThat(verb - 1)
        && scene.analysis(verb - 1).pronoun() != Analysis.Pronoun.NONE
        && scene.sentence(verb - 1) == scene.sentence(verb);
  }

  private int limit(int verb) {
    return Math.min(scene.end(verb), verb + 1 + REACH);
  }

  /**
   * Whether the first words of a relative clause hold the pronoun of its noun (التي توصلت إليه).
   */
  private boolean resumes(int end) {
    return Prepositions.at(scene, end).filter(Prepositions.Opening::pronoun).isPresent();
  }
}
