package org.isnad.engine.word;

import org.isnad.engine.word.Analysis.Tense;

/** How likely a reading is before its neighbours are seen. */
final class Prior {
  private Prior() {}

  static double of(Analysis analysis, Stem stem, Candidate.Source source, int misfit, int level) {
    double score =
        switch (source) {
          case FUNCTION -> 9;
          case VERB -> 4;
          case NOUN -> 5;
          case NAME -> 5;
          case VERBAL -> 3;
          case GUESS -> 0;
        };
    score += 0.5 * level - 1.5 * misfit;
    score -= 1.2 * Integer.bitCount(analysis.proclitics() & ~Proclitic.AL.bit());
    score -= analysis.suffixLength() > 0 ? 1.0 : 0;
    if (source == Candidate.Source.FUNCTION && analysis.has(Proclitic.KA)) {
      score -= 6;
    }
    if (analysis.tense() == Tense.IMPERATIVE) {
      score -= 5;
    }
    if (analysis.person() == 1 || analysis.person() == 2) {
      score -= 2;
    }
    return score;
  }
}
