package org.isnad.engine.word;

import java.util.List;

/**
 * Takes rare verbs out of account where a usual one is written alike: تقوم is قام, never تقوّم. How
 * usual a verb is, {@link WordCounts#verbLevel} says, and the list of common verbs.
 */
final class RareVerbs {
  private static final int FAR = 6;
  private static final int FAR_FROM_COMMON = 4;

  private final WordCounts counts;

  RareVerbs(WordCounts counts) {
    this.counts = counts;
  }

  /** Removes the rare verbs of {@code candidates}. */
  void remove(List<Candidate> candidates) {
    candidates.removeIf(rare -> candidates.stream().anyMatch(usual -> outdoes(usual, rare)));
  }

  private boolean outdoes(Candidate usual, Candidate rare) {
    Analysis one = usual.analysis();
    Analysis other = rare.analysis();
    if (!one.isFinite()
        || !other.isFinite()
        || rare.common()
        || usual.misfit() > rare.misfit()
        || one.proclitics() != other.proclitics()
        || one.suffixLength() != other.suffixLength()
        || one.person() != 3) {
      return false;
    }
    int distance = counts.verbLevel(one.lemma()) - counts.verbLevel(other.lemma());
    return distance >= (usual.common() ? FAR_FROM_COMMON : FAR);
  }
}
