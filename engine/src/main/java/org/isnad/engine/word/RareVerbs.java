package org.isnad.engine.word;

import java.util.List;

/**
 * Marks rare verbs where a usual one is written alike: تقوم is قام, hardly ever تقوّم. How usual a
 * verb is, {@link WordCounts#verbLevel} says, and the list of common verbs.
 */
final class RareVerbs {
  private static final int FAR = 6;
  private static final int FAR_FROM_COMMON = 4;

  private final WordCounts counts;

  RareVerbs(WordCounts counts) {
    this.counts = counts;
  }

  /** Whether another of {@code candidates} is written like {@code rare} and far more usual. */
  boolean isOutdone(Candidate rare, List<Candidate> candidates) {
    return rare.analysis().isFinite()
        && !rare.common()
        && candidates.stream().anyMatch(usual -> outdoes(usual, rare));
  }

  private boolean outdoes(Candidate usual, Candidate rare) {
    Analysis one = usual.analysis();
    Analysis other = rare.analysis();
    if (!one.isFinite()
        || usual.misfit() > rare.misfit()
        || one.voice() == Analysis.Voice.PASSIVE
        || one.proclitics() != other.proclitics()
        || one.suffixLength() != other.suffixLength()
        || one.person() != 3) {
      return false;
    }
    int distance = counts.verbLevel(one.lemma()) - counts.verbLevel(other.lemma());
    return distance >= (usual.common() ? FAR_FROM_COMMON : FAR);
  }
}
