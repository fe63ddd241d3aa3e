package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.word.Analysis.Form;

/** What the neighbours of a word say for and against a reading. */
final class Context {
  private Context() {}

  static double score(
      Candidate candidate, List<Word> before, List<List<Candidate>> lattice, int index) {
    Analysis a = candidate.analysis();
    double score = 0;
    Word last = index > 0 ? before.get(index - 1) : null;
    boolean starts = last == null || last.pos() == Pos.PUNCT;
    String lastFolded = last == null ? "" : last.folded();
    Analysis next = index + 1 < lattice.size() ? lattice.get(index + 1).get(0).analysis() : a;
    if (a.form() == Form.FINITE) {
      score += starts ? 3 : 0;
      score += a.has(Proclitic.WA) ? 2 : 0;
      if (last != null && !starts) {
        score += afterWord(last, lastFolded);
      }
      score += next.pos() == Pos.SCONJ || next.isDefinite() ? 1 : 0;
    } else if (last != null && isVerbParticle(lastFolded)) {
      score -= 5;
    }
    return score;
  }

  private static double afterWord(Word last, String lastFolded) {
    if (isVerbParticle(lastFolded)) {
      return 6;
    }
    return switch (last.pos()) {
      case ADP -> -6;
      case SCONJ -> 1;
      case PRON -> 2;
      case NOUN, PROPN, ADJ -> last.analysis().isDefinite() ? 0.5 : -1.5;
      case VERB -> last.lemma().equals("كان") ? 3 : -2;
      default -> 0;
    };
  }

  private static boolean isVerbParticle(String folded) {
    return switch (folded) {
      case "قد", "لقد", "لم", "لن", "سوف", "وقد", "ولم", "لا", "ولا", "ان", "بان" -> true;
      default -> false;
    };
  }
}
