package org.isnad.engine.word;

/**
 * A way to read a word, with what speaks for and against it out of context.
 *
 * @param analysis the reading
 * @param source where its stem comes from
 * @param misfit how badly the word's hamzas and final letters agree with the lexicon's; 0 for well
 * @param level how often the word without its clitics occurs by itself, as in {@link WordCounts}
 * @param common whether it is of one of the commonest verbs
 */
record Candidate(Analysis analysis, Source source, int misfit, int level, boolean common) {

  /** Where a stem comes from. */
  enum Source {
    FUNCTION,
    VERB,
    VERBAL,
    NOUN,
    NAME,
    GUESS
  }
}
