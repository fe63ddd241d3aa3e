package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;

/**
 * The subject and objects of the verbs of one text: behind the verb, before it, in the noun that a relative
 * clause hangs on, or, where the verb names none, those of the clause before.
 */
final class Clauses {
  /** How far a walk goes to the right or left. */
  private static final int REACH = 40;

  /** How many clauses an understood subject is followed back over. */
  private static final int DEPTH = 4;

  private static final Set<String> BEFORE_VERB =
      Set.of(
          "قد", "وقد", "لقد", "فقد", "لم", "ولم", "لن", "ولن", "لا", "ولا", "ما", "سوف", "وسوف", "هل",
          "كان", "كانت", "وكان", "وكانت", "كانوا", "يكون", "تكون", "ايضا", "لا");
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "بينما", "فيما", "حيث", "لكن", "ولكن", "عندما", "بعدما", "قبلما", "اذ", "كما", "لكنه",
          "لكنها", "اذا", "لو", "حين", "حينما", "وبينما", "وفيما", "وحيث", "حسبما", "وكما", "مثلما",
          "لان", "كي", "حتي", "وبعدما", "وعندما", "منذ");

  private final Scene scene;
  private final Map<Integer, List<Filler>> subjects = new HashMap<>();
  private final Map<Integer, Arguments> walks = new HashMap<>();

  Clauses(Scene scene) {
    this.scene = scene;
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
    if (found.isEmpty() && depth < DEPTH) {
      found = understood(verb, depth);
    }
    subjects.put(verb, found);
    return found;
  }

  private List<Filler> understood(int verb, int depth) {
    Analysis analysis = scene.word(verb).analysis();
    if (analysis.person() == 1 || analysis.person() == 2) {
      return List.of();
    }
    for (int i = verb - 1; i >= scene.start(verb); i--) {
      if (scene.isFinite(i) && agrees(scene.word(i).analysis(), analysis)) {
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
      if (scene.isFinite(i) && agrees(scene.word(i).analysis(), analysis)) {
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

  private List<Filler> before(int verb) {
    int last = verb - 1;
    while (last >= scene.start(verb)
        && (BEFORE_VERB.contains(scene.folded(last)) || scene.timeAt(last).isPresent())) {
      last--;
    }
    if (last < scene.start(verb)) {
      return List.of();
    }
    if (scene.isRelative(last)) {
      return antecedent(last);
    }
    int start = clauseStart(last, verb);
    return start > last ? List.of() : subjectFrom(start, verb);
  }

  /** The noun phrase that ends before the relative at {@code relative}. */
  List<Filler> antecedent(int relative) {
    int end = relative;
    while (end > scene.start(relative) && (scene.isComma(end - 1) || scene.isQuote(end - 1))) {
      end--;
    }
    int first = Math.max(scene.start(relative), end - 14);
    for (int i = first; i < end; i++) {
      Optional<Phrase> phrase = scene.phraseAt(i);
      if (phrase.isPresent() && phrase.get().end() >= end && phrase.get().first() < end) {
        return List.of(Filler.of(phrase.get()));
      }
      if (phrase.isPresent() && phrase.get().end() > i) {
        i = phrase.get().end() - 1;
      }
    }
    return List.of();
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
          || scene.isQuote(i) && scene.isStop(i - 1)) {
        return i + 1;
      }
      i--;
    }
    return i + 1;
  }

  private List<Filler> subjectFrom(int start, int verb) {
    int i = start;
    while (i < verb && (scene.isQuote(i) || scene.isComma(i) || scene.timeAt(i).isPresent())) {
      i++;
    }
    if (i >= verb
        || scene.hasPrepositionOn(i)
        || scene.isPreposition(i)
        || scene.word(i).pos() == Pos.ADV) {
      return List.of();
    }
    List<Phrase> phrases = scene.phrasesAt(i);
    if (phrases.isEmpty()) {
      return List.of();
    }
    Phrase first = phrases.get(0);
    return first.end() <= verb && mayGoWith(first, phrases.size(), verb)
        ? phrases.stream().map(Filler::of).toList()
        : List.of();
  }

  /** Whether a phrase before a verb can be its subject: the verb agrees with it in full. */
  private boolean mayGoWith(Phrase phrase, int count, int verb) {
    Analysis analysis = scene.word(verb).analysis();
    Analysis.Gender gender = analysis.gender();
    boolean plural =
        analysis.number() == Analysis.Number.PLURAL || analysis.number() == Analysis.Number.DUAL;
    if (count > 1 || plural) {
      return true;
    }
    return gender == Analysis.Gender.UNKNOWN
        || phrase.gender() == Analysis.Gender.UNKNOWN
        || phrase.gender() == gender
        || phrase.number() == Analysis.Number.PLURAL && gender == Analysis.Gender.FEMININE;
  }

  // ---------------------------------------------------------------- to the right

  private Arguments walk(int verb, int end) {
    Arguments arguments = new Arguments(end);
    boolean finite = scene.isFinite(verb);
    Analysis analysis = scene.word(verb).analysis();
    boolean subjectOpen = finite && analysis.person() != 1 && analysis.person() != 2;
    int relative = relativeBefore(verb);
    boolean objectOnVerb = analysis.pronoun() != Analysis.Pronoun.NONE;
    if (subjectOpen) {
      List<Filler> before = before(verb);
      boolean free = relative >= 0 && (objectOnVerb || resumes(end));
      if (!before.isEmpty() && free) {
        arguments.addAll(Slot.OBJ, before);
      } else if (!before.isEmpty()) {
        arguments.addAll(Slot.SUBJ, before);
        subjectOpen = false;
      } else if (objectOnVerb) {
        arguments.add(Slot.OBJ, Filler.pronoun(verb, analysis.pronoun()));
      }
      subjectOpen &=
          analysis.number() != Analysis.Number.PLURAL && analysis.number() != Analysis.Number.DUAL;
    } else if (objectOnVerb) {
      arguments.add(Slot.OBJ, Filler.pronoun(verb, analysis.pronoun()));
    }
    new Walk(scene, arguments, subjectOpen, true).run(end, Math.min(scene.end(verb), end + REACH));
    return arguments;
  }

  /** Whether the first words of a relative clause hold the pronoun of its noun (التي توصلت إليه). */
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
    Analysis analysis = scene.word(anchor).analysis();
    int at = end;
    if (analysis.pronoun() != Analysis.Pronoun.NONE && !analysis.isFinite()) {
      arguments.add(Slot.IDAFA, Filler.pronoun(anchor, analysis.pronoun()));
    } else if (mayHaveGenitive(anchor) && at < limit) {
      at = genitive(at, arguments);
    }
    at = adjectives(at, limit, nationalities, arguments);
    new Walk(scene, arguments, false, arguments.has(Slot.IDAFA)).run(at, limit);
    return arguments;
  }

  private boolean mayHaveGenitive(int anchor) {
    Analysis analysis = scene.word(anchor).analysis();
    String folded = scene.folded(anchor);
    boolean accusative =
        folded.length() > 3
            && folded.charAt(folded.length() - 1) == '\u0627'
            && !scene.key(anchor).endsWith("\u0627");
    return !analysis.isDefinite() && !accusative && scene.word(anchor).pos() != Pos.ADJ;
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
    return scene.word(i).pos() == Pos.ADJ && scene.mentionAt(i).isEmpty();
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
          scene.word(at).analysis().has(Proclitic.BI) || scene.word(at).analysis().has(Proclitic.LI)
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
