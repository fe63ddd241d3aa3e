package org.isnad.engine.statement;

import java.util.Set;

/**
 * A row of the reporting lexicon.
 *
 * @param lemma the lemma
 * @param noun whether it is a noun of its own; else a verb, with its participles and verbal noun
 * @param act what a speaker does by it
 * @param frames what may follow it
 * @param strength when it attributes at all
 * @param rule where the row stands
 */
record ReportingWord(
    String lemma, boolean noun, Act act, Set<Frame> frames, Strength strength, String rule) {
  /** When a word attributes. */
  enum Strength {
    /** Whatever follows. */
    ALWAYS,
    /** Only if one of its frames really follows. */
    FRAME,
    /** Only before a quotation or colon. */
    QUOTE
  }

  ReportingWord {
    frames = Set.copyOf(frames);
  }

  boolean allows(Frame frame) {
    return frames.contains(frame);
  }
}
