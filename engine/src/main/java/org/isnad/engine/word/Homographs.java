package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Analysis.Tense;
import org.isnad.engine.word.Analysis.Voice;

/**
 * What grammar says for the verb where a past and a noun or preposition are written alike: قتل،
 * حكم، تأجل، بين، عبر. Learned weights see too few of each to know it.
 */
final class Homographs {
  private static final double SOME = 1;
  private static final double MUCH = 3;
  private static final double CERTAIN = 12;
  private static final int NEAR = 7;

  private Homographs() {}

  /**
   * Whether a word has a past and the verbal noun of the same verb, or a preposition; not where it
   * may be another function word, as وهم is.
   */
  static boolean are(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.source() == Candidate.Source.FUNCTION && c.analysis().pos() != Pos.ADP) {
        return false;
      }
    }
    for (Candidate past : candidates) {
      if (isPast(past.analysis())) {
        for (Candidate other : candidates) {
          if (isAlike(past.analysis(), other.analysis())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isAlike(Analysis past, Analysis other) {
    return other.pos() == Pos.ADP
        || other.form() == Form.VERBAL_NOUN && other.verb().equals(past.verb());
  }

  /** Whether a reading is a verb that may be mistaken for a noun. */
  static boolean isVerb(Analysis a) {
    return isPast(a) || a.tense() == Tense.PRESENT;
  }

  private static boolean isPast(Analysis a) {
    return a.tense() == Tense.PAST
        && a.person() == 3
        && a.number() == Number.SINGULAR
        && a.gender() == Gender.MASCULINE;
  }

  /** What speaks for {@code verb} at {@code index}. */
  static double evidence(
      Analysis verb, Surroundings before, List<Token> tokens, List<Readings> lattice, int index) {
    boolean starts = before.startsSentence() || verb.has(Proclitic.WA) && before.afterStop();
    String next = index + 1 < tokens.size() ? tokens.get(index + 1).folded() : "";
    if (verb.lemma().equals("عبّر")) {
      return next.equals("عن") ? CERTAIN : 0;
    }
    if (verb.lemma().equals("بيّن")) {
      return starts && isThatNear(tokens, index) ? CERTAIN : 0;
    }
    if (verb.voice() == Voice.PASSIVE) {
      return 0;
    }
    double evidence = 0;
    if (isNominative(tokens, lattice, index + 1)) {
      evidence += MUCH;
    }
    if (verb.suffixLength() > 0) {
      return evidence;
    }
    if (starts) {
      evidence += atStart(shape(lattice, index + 1), shape(lattice, index + 2));
    } else if (!before.hasVerb()
        && before.afterSubject(verb.gender(), shape(lattice, index + 1).kind() == Kind.STOP)) {
      evidence += MUCH;
    }
    return evidence;
  }

  private static Shape shape(List<Readings> lattice, int index) {
    return index < lattice.size() ? lattice.get(index).bestShape() : Shape.EDGE;
  }

  private static double atStart(Shape next, Shape second) {
    if (next.kind() == Kind.ADP || next.opening() == Shape.Opening.PREPOSITION) {
      return MUCH;
    }
    return switch (next.kind()) {
      case NUM -> 2 * MUCH;
      case PROPN -> SOME;
      case NOUN, ADJ ->
          switch (next.closing()) {
            case PRONOUN -> 0;
            case ARTICLE -> SOME;
            case BARE -> beforeBare(second);
          };
      default -> 0;
    };
  }

  /**
   * Before a noun without article: قتل مدني في غارة has a verb, تراجع أسعار القمح may have none.
   */
  private static double beforeBare(Shape second) {
    if (second.kind() == Kind.ADP) {
      return MUCH;
    }
    return second.kind() == Kind.NOUN && second.closing() == Shape.Closing.ARTICLE ? 0 : SOME;
  }

  private static boolean isThatNear(List<Token> tokens, int index) {
    for (int i = index + 1; i < Math.min(tokens.size(), index + NEAR); i++) {
      String word = tokens.get(i).plain();
      if (word.equals("أن") || word.startsWith("أنه") || word.equals("ان")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a dual or plural in the nominative, which nothing but a verb governs. */
  private static boolean isNominative(List<Token> tokens, List<Readings> lattice, int index) {
    if (index >= tokens.size() || !tokens.get(index).isWord()) {
      return false;
    }
    Readings readings = lattice.get(index);
    Analysis a = readings.candidates().get(readings.best()).analysis();
    String word = tokens.get(index).folded();
    return a.form() != Form.FINITE
        && a.suffixLength() == 0
        && (a.number() == Number.DUAL && word.endsWith("ان")
            || a.number() == Number.PLURAL && word.endsWith("ون"));
  }
}
