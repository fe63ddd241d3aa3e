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

  /** Whether a verb of several women, rare in news, is written like a word that is none: عدن. */
  static boolean isOutdoneByNoun(Candidate verb, List<Candidate> candidates) {
    Analysis a = verb.analysis();
    return a.isFinite()
        && a.gender() == Analysis.Gender.FEMININE
        && a.number() == Analysis.Number.PLURAL
        && candidates.stream()
            .anyMatch(
                other ->
                    !other.analysis().isFinite()
                        && other.misfit() <= verb.misfit()
                        && other.analysis().proclitics() == a.proclitics()
                        && other.analysis().suffixLength() == a.suffixLength());
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
    return distance >= (usual.common() && one.tense() == other.tense() ? FAR_FROM_COMMON : FAR);
  }
}
