package org.isnad.engine.word;

/**
 * A way to read a word, with what speaks for and against it out of context.
 *
 * @param analysis the reading
 * @param source where its stem comes from
 * @param misfit how badly the word's hamzas and final letters agree with the lexicon's; 0 for well
 * @param level how often the word without its clitics occurs by itself, as in {@link WordCounts}
 * @param common whether it is of one of the commonest verbs
 * @param rare whether it is of a verb far rarer than another that is written alike
 */
record Candidate(
    Analysis analysis, Source source, int misfit, int level, boolean common, boolean rare) {
  private static final double HANDICAP = 8;

  /** Where a stem comes from. */
  enum Source {
    FUNCTION,
    VERB,
    VERBAL,
    NOUN,
    NAME,
    GUESS
  }

  /** The same as one of a far rarer verb. */
  Candidate outdone() {
    return new Candidate(analysis, source, misfit, level, common, true);
  }

  /** What is taken off its score, whatever the model says. */
  double handicap() {
    return rare ? HANDICAP : 0;
  }
}
