package org.isnad.engine.event;

import java.util.ArrayList;
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
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/**
 * The subject and objects of the verbs of one text: behind the verb, before it, in the noun that a
 * relative clause hangs on, or, where the verb names none, those of the clause before.
 */
final class Clauses {
  /** How far a walk goes to the right or left. */
  private static final int REACH = 40;

  /** How many clauses an understood subject is followed back over. */
  private static final int DEPTH = 4;

  private static final Set<String> BEFORE_VERB =
      Set.of(
          "قد", "وقد", "لقد", "فقد", "لم", "ولم", "لن", "ولن", "لا", "ولا", "ما", "سوف", "وسوف",
          "هل", "كان", "كانت", "وكان", "وكانت", "كانوا", "يكون", "تكون", "ايضا");
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "بينما", "فيما", "حيث", "لكن", "ولكن", "عندما", "بعدما", "قبلما", "اذ", "كما", "لكنه",
          "لكنها", "اذا", "لو", "حين", "حينما", "وبينما", "وفيما", "وحيث", "حسبما", "وكما", "مثلما",
          "لان", "كي", "حتي", "وبعدما", "وعندما", "منذ");

  private final Scene scene;
  private final Map<Integer, Statement> cues = new HashMap<>();
  private final Map<Integer, List<Filler>> subjects = new HashMap<>();
  private final Map<Integer, Arguments> walks = new HashMap<>();

  Clauses(Scene scene, List<Statement> statements) {
    this.scene = scene;
    statements.forEach(statement -> cues.put(statement.cueWord(), statement));
  }

  /** The arguments behind the verb or participle at {@code verb}, its subject among them. */
  Arguments argumentsOf(int verb, int end) {
    Arguments known = walks.get(verb);
    if (known == null) {
      known = walk(verb, end);
      walks.put(verb, known);
    }
    return known;
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
    List<Filler> found = argumentsOf(verb, verb + 1).get(Slot.SUBJ);
    if (found.isEmpty()) {
      found = speakerOf(cues.get(verb));
    }
    if (found.isEmpty() && depth < DEPTH) {
      found = understood(verb, depth);
    }
    subjects.put(verb, found);
    return found;
  }

  private static List<Filler> speakerOf(@Nullable Statement statement) {
    return statement == null
        ? List.of()
        : Actors.speaker(statement.speaker())
            .map(participant -> List.of(Filler.of(statement.cueWord(), participant)))
            .orElse(List.of());
  }

  private List<Filler> understood(int verb, int depth) {
    Analysis analysis = scene.analysis(verb);
    if (analysis.person() == 1 || analysis.person() == 2) {
      return List.of();
    }
    for (int i = verb - 1; i >= scene.start(verb); i--) {
      if (scene.isFinite(i) && agrees(scene.analysis(i), analysis)) {
        return subjectOf(i, depth + 1);
      }
    }
    int before = scene.start(verb) - 1;
    while (before >= 0 && scene.sentence(before) < 0) {
      before--;
    }
    if (before < 0 || scene.paragraph(before) == 0) {
      return List.of();
    }
    for (int i = scene.start(before); i <= before; i++) {
      if (scene.isFinite(i) && agrees(scene.analysis(i), analysis)) {
        return subjectOf(i, depth + 1);
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

  // ---------------------------------------------------------------- to the left

  private record Before(List<Filler> fillers, boolean adjacent) {
    static final Before NOTHING = new Before(List.of(), false);
  }

  private Before before(int verb) {
    int last = verb - 1;
    while (last >= scene.start(verb)
        && (BEFORE_VERB.contains(scene.folded(last)) || scene.timeAt(last).isPresent())) {
      last--;
    }
    if (last < scene.start(verb) || scene.isDash(last) && last == verb - 1) {
      return Before.NOTHING;
    }
    if (scene.isRelative(last)) {
      return new Before(antecedent(last), true);
    }
    int start = clauseStart(last, verb);
    int comma = lastComma(start, last);
    if (comma >= 0) {
      Before near = subjectFrom(comma + 1, last, verb);
      if (!near.fillers().isEmpty()) {
        return near;
      }
    }
    return start > last ? Before.NOTHING : subjectFrom(start, last, verb);
  }

  /** A comma before a joined noun, where a new clause may start; -1 where there is none. */
  private int lastComma(int start, int last) {
    for (int i = last; i >= start; i--) {
      if (scene.isComma(i) && i + 1 <= last && scene.isNominal(i + 1) && scene.hasAnd(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** The noun phrase that ends before the relative at {@code relative}. */
  List<Filler> antecedent(int relative) {
    int end = relative;
    while (end > scene.start(relative)
        && (scene.isComma(end - 1) || scene.isQuote(end - 1) || scene.isMark(end - 1, ')'))) {
      end--;
    }
    List<Filler> best = List.of();
    int i = Math.max(scene.start(relative), end - 16);
    while (i < end) {
      Optional<Phrase> phrase =
          scene.isFinite(i) || scene.isPreposition(i) ? Optional.empty() : scene.phraseAt(i);
      if (phrase.isPresent() && phrase.get().end() <= end + 1) {
        if (phrase.get().end() >= end - 1) {
          best = List.of(Filler.of(phrase.get()));
        }
        i = Math.max(i + 1, phrase.get().end());
      } else {
        i++;
      }
    }
    return best;
  }

  private int clauseStart(int last, int verb) {
    int i = last;
    int low = Math.max(scene.start(verb), last - REACH);
    while (i >= low) {
      if (scene.isStop(i)
          || scene.isThat(i)
          || scene.isFinite(i)
          || scene.isRelative(i)
          || CLAUSE_WORDS.contains(scene.folded(i))
          || scene.isQuote(i) && i > low && scene.isStop(i - 1)) {
        return i + 1;
      }
      i--;
    }
    return i + 1;
  }

  private Before subjectFrom(int start, int last, int verb) {
    int i = start;
    while (i <= last
        && (scene.isQuote(i)
            || scene.isComma(i)
            || scene.isDash(i)
            || scene.timeAt(i).isPresent())) {
      i++;
    }
    if (i > last
        || scene.hasPrepositionOn(i)
        || scene.isPreposition(i)
        || scene.analysis(i).pos() == Pos.ADV) {
      return Before.NOTHING;
    }
    List<Phrase> phrases = scene.phrasesAt(i);
    if (phrases.isEmpty()) {
      return Before.NOTHING;
    }
    Phrase end = phrases.get(phrases.size() - 1);
    if (end.end() > verb || !mayGoWith(phrases.get(0), phrases.size(), verb)) {
      return Before.NOTHING;
    }
    int after = scene.skipQuotes(end.end());
    boolean adjacent = after > last || scene.isMark(after, '(') && scene.isMark(last, ')');
    return new Before(phrases.stream().map(Filler::of).toList(), adjacent);
  }

  /** Whether a phrase before a verb can be its subject: the verb agrees with it in full. */
  private boolean mayGoWith(Phrase phrase, int count, int verb) {
    Analysis analysis = scene.analysis(verb);
    Analysis.Gender gender = analysis.gender();
    boolean plural =
        analysis.number() == Analysis.Number.PLURAL || analysis.number() == Analysis.Number.DUAL;
    return count > 1
        || plural
        || isCountry(phrase)
        || gender == Analysis.Gender.UNKNOWN
        || phrase.gender() == Analysis.Gender.UNKNOWN
        || phrase.gender() == gender
        || phrase.number() == Analysis.Number.PLURAL && gender == Analysis.Gender.FEMININE;
  }

  /** Names of states and cities take either gender. */
  static boolean isCountry(Phrase phrase) {
    return phrase.named()
        && !phrase.country().equals("---")
        && (phrase.kind() == EntityKind.PLACE
            || phrase.sector().equals("---")
            || phrase.end() - phrase.head() == 1 && phrase.kind() == EntityKind.OFFICE);
  }

  // ---------------------------------------------------------------- to the right

  private Arguments walk(int verb, int end) {
    Arguments arguments = new Arguments(end);
    Analysis analysis = scene.analysis(verb);
    boolean subjectOpen = scene.isFinite(verb) && analysis.person() != 1 && analysis.person() != 2;
    boolean objectOnVerb = analysis.pronoun() != Analysis.Pronoun.NONE;
    List<Filler> far = List.of();
    boolean objectDone = false;
    if (subjectOpen) {
      Before before = before(verb);
      if (relativeBefore(verb) >= 0 && (objectOnVerb || resumes(end))) {
        arguments.addAll(Slot.OBJ, before.fillers());
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
    new Walk(scene, arguments, subjectOpen ? analysis.gender() : null, true)
        .run(end, Math.min(scene.end(verb), end + REACH));
    if (!arguments.has(Slot.SUBJ)) {
      arguments.addAll(Slot.SUBJ, far);
    }
    return arguments;
  }

  /**
   * Whether the first words of a relative clause hold the pronoun of its noun (التي توصلت إليه).
   */
  private boolean resumes(int end) {
    return Prepositions.at(scene, end).filter(Prepositions.Opening::pronoun).isPresent();
  }

  private int relativeBefore(int verb) {
    int i = verb - 1;
    while (i >= scene.start(verb) && BEFORE_VERB.contains(scene.folded(i))) {
      i--;
    }
    return i >= scene.start(verb) && scene.isRelative(i) ? i : -1;
  }

  /** The arguments of the noun at {@code first}, its words ending before {@code end}. */
  Arguments argumentsOfNoun(int first, int end, Nationalities nationalities) {
    Arguments arguments = new Arguments(end);
    int limit = Math.min(scene.end(first), end + REACH);
    int anchor = end - 1;
    Analysis analysis = scene.analysis(anchor);
    int at = end;
    if (analysis.pronoun() != Analysis.Pronoun.NONE && !analysis.isFinite()) {
      arguments.add(Slot.IDAFA, Filler.pronoun(anchor, analysis.pronoun()));
    } else if (mayHaveGenitive(anchor) && at < limit) {
      at = genitive(at, arguments);
    }
    at = adjectives(at, limit, nationalities, arguments);
    new Walk(scene, arguments, null, arguments.has(Slot.IDAFA)).run(at, limit);
    return arguments;
  }

  private boolean mayHaveGenitive(int anchor) {
    Analysis analysis = scene.analysis(anchor);
    String folded = scene.folded(anchor);
    boolean accusative =
        folded.length() > 3
            && folded.charAt(folded.length() - 1) == '\u0627'
            && !scene.key(anchor).endsWith("\u0627");
    return !analysis.isDefinite() && !accusative && scene.analysis(anchor).pos() != Pos.ADJ;
  }

  private int genitive(int at, Arguments arguments) {
    int i = scene.skipQuotes(at);
    if (scene.timeAt(i).isPresent()
        || scene.isFinite(i)
        || !scene.isNominal(i)
        || scene.hasPrepositionOn(i)
        || scene.hasAnd(i)
        || isAdjective(i)
        || Prepositions.at(scene, i).isPresent()) {
      return at;
    }
    List<Phrase> phrases = scene.phrasesAt(i);
    if (phrases.isEmpty()) {
      return at;
    }
    phrases.forEach(phrase -> arguments.add(Slot.IDAFA, Filler.of(phrase)));
    return phrases.get(phrases.size() - 1).end();
  }

  private boolean isAdjective(int i) {
    return scene.analysis(i).pos() == Pos.ADJ && scene.mentionAt(i).isEmpty();
  }

  private int adjectives(int from, int limit, Nationalities nationalities, Arguments arguments) {
    int at = from;
    List<Integer> seen = new ArrayList<>();
    while (at < limit && seen.size() < 5) {
      if (scene.isQuote(at) || scene.timeAt(at).isPresent()) {
        at++;
        continue;
      }
      Optional<String> country =
          scene.analysis(at).has(Proclitic.BI) || scene.analysis(at).has(Proclitic.LI)
              ? Optional.empty()
              : nationalities.of(scene.word(at));
      if (country.isPresent() && !scene.isFinite(at)) {
        arguments.add(Slot.NISBA, Filler.nationality(at, country.get()));
      } else if (!isAdjective(at) || scene.hasPrepositionOn(at)) {
        break;
      }
      seen.add(at);
      at++;
    }
    return at;
  }

  /** A conjunction that opens a clause, for other walks. */
  static boolean opensClause(String folded) {
    return CLAUSE_WORDS.contains(folded);
  }

  /** Whether {@code analysis} joins its word to what stands before it. */
  static boolean joins(Analysis analysis) {
    return analysis.has(Proclitic.WA) || analysis.has(Proclitic.FA);
  }
}
