package org.isnad.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;

/** Finds the subject that stands before a verb, or the noun that its relative clause hangs on. */
final class SubjectBefore {
  private static final int REACH = 40;

  /** Words that may stand between a verb and what it follows. */
  private static final Set<String> BEFORE_VERB =
      Set.of(
          "قد", "وقد", "لقد", "فقد", "لم", "ولم", "لن", "ولن", "لا", "ولا", "ما", "سوف", "وسوف",
          "هل", "كان", "كانت", "وكان", "وكانت", "كانوا", "يكون", "تكون", "ايضا");

  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "بينما", "فيما", "حيث", "لكن", "ولكن", "عندما", "بعدما", "قبلما", "اذ", "كما", "لكنه",
          "لكنها", "اذا", "لو", "حين", "حينما", "وبينما", "وفيما", "وحيث", "حسبما", "وكما", "مثلما",
          "لان", "كي", "حتي", "وبعدما", "وعندما", "منذ", "جديدا");

  private final Scene scene;

  SubjectBefore(Scene scene) {
    this.scene = scene;
  }

  /**
   * What stands before a verb.
   *
   * @param fillers its subject, or the noun of its relative clause; empty where there is none
   * @param adjacent whether nothing stands between it and the verb
   */
  record Found(List<Filler> fillers, boolean adjacent) {
    static final Found NOTHING = new Found(List.of(), false);
  }

  /** The subject before {@code verb}. */
  Found of(int verb) {
    int last = lastBefore(verb);
    if (scene.hasAnd(verb) || last < scene.start(verb) || scene.isDash(last) && last == verb - 1) {
      return Found.NOTHING;
    }
    if (scene.isRelative(last)) {
      return new Found(antecedent(last), true);
    }
    int start = clauseStart(last);
    int comma = lastComma(start, last);
    if (comma >= 0) {
      Found near = subjectFrom(comma + 1, last, verb);
      if (!near.fillers().isEmpty()) {
        return near;
      }
    }
    Found found = start > last ? Found.NOTHING : subjectFrom(start, last, verb);
    return found.adjacent() && !isThing(found, verb)
        ? found
        : describedBy(last, verb).orElse(found);
  }

  /** توقيف أشخاص حاولوا: a deed does not do what a plural verb says. */
  private boolean isThing(Found found, int verb) {
    return found.fillers().size() == 1
        && scene.analysis(verb).number() == Analysis.Number.PLURAL
        && found.fillers().get(0).phrase().filter(SubjectBefore::isDeed).isPresent();
  }

  private static boolean isDeed(Phrase phrase) {
    return phrase.kind() == EntityKind.UNKNOWN && phrase.number() == Analysis.Number.SINGULAR;
  }

  private int lastBefore(int verb) {
    int last = verb - 1;
    while (last >= scene.start(verb)
        && (BEFORE_VERB.contains(scene.folded(last)) || scene.timeAt(last).isPresent())) {
      last--;
    }
    return last;
  }

  /** Whether a relative word stands before the verb. */
  boolean hasRelative(int verb) {
    int last = lastBefore(verb);
    return last >= scene.start(verb) && scene.isRelative(last);
  }

  /** An indefinite noun right before a verb that describes it (مشروع قرار يدين كذا). */
  private Optional<Found> describedBy(int last, int verb) {
    boolean resumed =
        Prepositions.at(scene, verb + 1).filter(Prepositions.Opening::pronoun).isPresent();
    if (resumed
        || scene.hasAnd(verb)
        || !scene.isNominal(last)
        || scene.analysis(last).isDefinite()) {
      return Optional.empty();
    }
    for (int i = last; i >= Math.max(scene.start(verb), last - 4); i--) {
      if (scene.isFinite(i) || !scene.isNominal(i) || scene.analysis(i).isDefinite()) {
        break;
      }
      Optional<Phrase> phrase = scene.phraseAt(i);
      boolean ends =
          phrase.isPresent()
              && phrase.get().end() == last + 1
              && !phrase.get().definite()
              && phrase.get().kind() != EntityKind.UNKNOWN;
      if (ends && mayGoWith(phrase.get(), 1, verb)) {
        return Optional.of(new Found(List.of(Filler.of(phrase.get())), true));
      }
    }
    return Optional.empty();
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

  private int clauseStart(int last) {
    int i = last;
    int low = Math.max(scene.start(last), last - REACH);
    while (i >= low) {
      if (scene.isStop(i)
          || scene.isMark(i, '/')
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

  private Found subjectFrom(int start, int last, int verb) {
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
      return Found.NOTHING;
    }
    List<Phrase> phrases = scene.phrasesAt(i);
    if (phrases.isEmpty()) {
      return Found.NOTHING;
    }
    Phrase end = phrases.get(phrases.size() - 1);
    if (end.end() > verb || !mayGoWith(phrases.get(0), phrases.size(), verb)) {
      return Found.NOTHING;
    }
    int after = afterModifiers(scene.skipQuotes(end.end()), last);
    boolean adjacent = after > last || scene.isMark(after, '(') && scene.isMark(last, ')');
    return new Found(phrases.stream().map(Filler::of).toList(), adjacent);
  }

  /** The index behind adjectives that the phrase has left out. */
  private int afterModifiers(int from, int last) {
    int at = from;
    while (at <= last
        && at < from + 3
        && scene.analysis(at).isDefinite()
        && !scene.hasAnd(at)
        && !scene.hasPrepositionOn(at)) {
      at++;
    }
    return at > last ? at : from;
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

  /** Whether a phrase carries بـ, لـ or كـ. */
  boolean hasClitic(int i) {
    Analysis analysis = scene.analysis(i);
    return analysis.has(Proclitic.BI) || analysis.has(Proclitic.LI) || analysis.has(Proclitic.KA);
  }
}
