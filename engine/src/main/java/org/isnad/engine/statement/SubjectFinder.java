package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;

/**
 * Finds the subject that stands before a verb: the noun phrase at the start of the verb's clause,
 * or the antecedent of its relative pronoun.
 */
final class SubjectFinder {
  /** How many words may stand between a subject and its verb. */
  static final int REACH = 40;

  private final Layout layout;

  SubjectFinder(Layout layout) {
    this.layout = layout;
  }

  /** What stands before the verb at {@code verb}. */
  Found before(int verb, Analysis analysis) {
    if (analysis.person() != 3) {
      return new Found(null, false);
    }
    int i = verb - 1;
    while (i >= 0 && Particles.BEFORE_VERB.contains(layout.folded(i)) && !isPronounSubject(i)) {
      i--;
    }
    if (i >= 0 && layout.isRelative(i)) {
      // الذي وصفه فلان: with an object pronoun the antecedent is what is spoken of.
      if (layout.folded(verb + 1).startsWith("فيه")) {
        return new Found(null, true); // تصريحات فلان التي قال فيها
      }
      return analysis.suffixLength() > 0
          ? new Found(null, false)
          : Found.of(antecedent(i, analysis).filter(p -> speaks(p, verb, analysis)));
    }
    if (i >= 0 && isPronounSubject(i)) {
      return new Found(null, true);
    }
    if (analysis.has(Proclitic.FA)) {
      return Found.of(topic(verb, analysis));
    }
    boolean then = Particles.CONTRAST.contains(layout.folded(verb - 1));
    if (analysis.has(Proclitic.WA) || then) {
      return new Found(null, false);
    }
    Optional<Phrase> indefinite = indefiniteBefore(verb, analysis);
    return Found.of(indefinite.isPresent() ? indefinite : atClauseStart(verb, analysis));
  }

  /** أما فلان، ...، فقال: the topic of which a verb with فـ tells. */
  private Optional<Phrase> topic(int verb, Analysis analysis) {
    int start = layout.sentenceStart(verb);
    for (int i = verb - 1; i >= Math.max(start, verb - REACH); i--) {
      if (layout.folded(i).equals("اما")) {
        return layout.phraseAt(i + 1).filter(p -> p.end() <= verb && agrees(p, analysis));
      }
    }
    return Optional.empty();
  }

  /** من جهة ثانية ذكرت: what a preposition at the start of the sentence governs. */
  private boolean isAside(Phrase phrase) {
    int before = phrase.first() - 1;
    return before >= 0
        && layout.isPreposition(before)
        && before == layout.sentenceStart(phrase.first());
  }

  /** مشروع قرار يدين: a verb right behind an indefinite phrase says what that does. */
  private Optional<Phrase> indefiniteBefore(int verb, Analysis analysis) {
    Optional<Phrase> found = Optional.empty();
    if (layout.folded(verb + 1).startsWith("فيه")) {
      return found; // بيانا أكد فيه: what is said in, not who says
    }
    for (int i = verb - 1; i >= Math.max(layout.sentenceStart(verb), verb - 8); i--) {
      if (layout.isMark(i) || layout.word(i).isFinite()) {
        break;
      }
      Optional<Phrase> phrase =
          layout.phraseAt(i).filter(p -> p.end() == verb && !p.definite() && agrees(p, analysis));
      found = phrase.isPresent() ? phrase : found;
    }
    return found.filter(p -> p.kind() != EntityKind.UNKNOWN && !isAside(p));
  }

  /** إنه، بأنها، وهو: the subject is a pronoun. */
  private boolean isPronounSubject(int i) {
    String word = layout.folded(i);
    return (layout.isThat(i) || layout.isByThat(i) || layout.isAndThat(i)) && !word.endsWith("ان")
        || word.equals("وهو")
        || word.equals("وهي")
        || word.equals("وهم")
        || word.equals("هو")
        || word.equals("هي")
        || word.equals("لانه")
        || word.equals("لانها")
        || word.equals("لكنه")
        || word.equals("ولكنه")
        || word.equals("لكنها")
        || word.equals("ولكنها");
  }

  private Optional<Phrase> antecedent(int relative, Analysis verb) {
    int from = Math.max(layout.sentenceStart(relative), relative - 20);
    for (int i = relative - 1; i >= from; i--) {
      Optional<Phrase> phrase = layout.phraseAt(i);
      if (phrase.isPresent()
          && phrase.get().end() >= relative - 1
          && startsPhrase(i)
          && agrees(phrase.get(), verb)) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** الشروط التي أكدت المحكمة: a thing is what is spoken of where an actor follows the verb. */
  private boolean speaks(Phrase antecedent, int verb, Analysis analysis) {
    if (antecedent.kind() != EntityKind.UNKNOWN) {
      return true;
    }
    boolean actorFollows =
        layout
            .phraseAt(verb + 1)
            .filter(p -> layout.isActor(p) && !layout.hasPrepositionOn(p.first()))
            .filter(p -> agrees(p, analysis))
            .isPresent();
    return !actorFollows && layout.word(antecedent.first()).pos() != Pos.ADJ;
  }

  private boolean startsPhrase(int i) {
    return i == 0
        || layout.isMark(i - 1)
        || layout.isPreposition(i - 1)
        || layout.word(i - 1).isFinite()
        || layout.hasPrepositionOn(i)
        || layout.phraseAt(i - 1).map(p -> p.end() <= i).orElse(true);
  }

  private Optional<Phrase> atClauseStart(int verb, Analysis analysis) {
    int start = clauseStart(verb);
    int i = start;
    while (i < verb) {
      if (layout.afterTime(i) > i) {
        i = layout.afterTime(i);
      } else if (layout.isMark(i)
          || Particles.BEFORE_VERB.contains(layout.folded(i))
          || layout.isThat(i)) {
        i++;
      } else if (layout.isPreposition(i) && layout.quotationOpenedAt(i + 1).isPresent()) {
        i = layout.quotationOpenedAt(i + 1).get().close() + 1;
      } else if (layout.isPreposition(i)) {
        i = layout.word(i).analysis().suffixLength() > 0 ? i + 1 : layout.afterPhrase(i + 1);
      } else if (i > start && layout.word(i).analysis().has(Proclitic.WA)) {
        i = layout.afterPhrase(i); // joined to what a preposition governs
      } else if (layout.hasPrepositionOn(i)) {
        i = layout.phraseAt(i).isPresent() ? layout.afterPhrase(i) : layout.afterPhrase(i + 1);
      } else {
        Optional<Phrase> phrase = layout.phraseAt(i);
        if (phrase.isPresent() && phrase.get().end() <= verb) {
          return agrees(phrase.get(), analysis)
                  && reaches(phrase.get().end(), verb, phrase.get().definite())
              ? phrase
              : Optional.empty();
        }
        i = phrase.isPresent() ? phrase.get().end() : i + 1;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether between a subject and its verb there is no other finite verb but in relative clauses.
   */
  private boolean reaches(int from, int verb, boolean definite) {
    int next = Particles.NEGATION.contains(layout.folded(from)) ? from + 1 : from;
    boolean relative = !definite && next < verb && layout.word(next).isFinite();
    for (int i = from; i < verb; i++) {
      if (layout.isRelative(i)) {
        relative = true;
      } else if (layout.word(i).isFinite() && !Particles.BEFORE_VERB.contains(layout.folded(i))) {
        if (!relative) {
          return false;
        }
        relative = false;
      } else if (layout.isThat(i) && !relative) {
        return false;
      }
    }
    return true;
  }

  /** The first index of the clause in which the verb stands. */
  int clauseStart(int verb) {
    int from = Math.max(layout.sentenceStart(verb), verb - REACH);
    for (int i = verb - 1; i >= from; i--) {
      if (layout.isThat(i) || layout.isByThat(i) || layout.isAndThat(i) || layout.isColon(i)) {
        return i + 1;
      }
      if (layout.quotationOpenedAt(i).map(q -> q.holds(verb)).orElse(false) || endsSpeech(i)) {
        return i + 1;
      }
      if (layout.isMark(i) && layout.word(i).plain().startsWith("..")) {
        return i + 1;
      }
      String word = layout.folded(i);
      if (word.equals("فيما")
          || word.equals("بينما")
          || word.equals("حيث")
          || word.equals("لكن")
          || word.equals("ولكن")) {
        return i + 1;
      }
    }
    return from;
  }

  /** «...»، قال فلان: a quotation that is longer than a name, and the mark behind it. */
  private boolean endsSpeech(int i) {
    return layout.isComma(i)
        && i > 0
        && layout
            .quotationClosedAt(i - 1)
            .filter(q -> q.end() - q.first() >= Kinds.LONGEST_NAME)
            .isPresent();
  }

  static boolean agrees(Phrase phrase, Analysis verb) {
    if (phrase.kind() == EntityKind.UNKNOWN && phrase.number() == Analysis.Number.UNKNOWN) {
      return true;
    }
    if (verb.gender() == Analysis.Gender.UNKNOWN || phrase.gender() == Analysis.Gender.UNKNOWN) {
      return true;
    }
    if (phrase.number() == Analysis.Number.PLURAL || phrase.number() == Analysis.Number.DUAL) {
      return true;
    }
    if (phrase.kind() == EntityKind.OFFICE || phrase.kind() == EntityKind.MEDIA) {
      return verb.number() != Analysis.Number.PLURAL;
    }
    return phrase.gender() == verb.gender();
  }

  boolean isNominalStart(int i) {
    return layout.word(i).pos() == Pos.NOUN || layout.word(i).pos() == Pos.PROPN;
  }

  /**
   * A subject before a verb.
   *
   * @param phrase the phrase, or null
   * @param pronoun whether the subject is a pronoun before the verb
   */
  record Found(@org.jspecify.annotations.Nullable Phrase phrase, boolean pronoun) {
    static Found of(Optional<Phrase> phrase) {
      return new Found(phrase.orElse(null), false);
    }

    boolean any() {
      return phrase != null || pronoun;
    }
  }
}
