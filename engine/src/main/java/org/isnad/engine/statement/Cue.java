package org.isnad.engine.statement;

import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Words that may attribute what stands near them.
 *
 * @param first index of the first word
 * @param end index after the last word
 * @param verb index of the word that carries person, gender and number
 * @param analysis the reading of that word
 * @param entry what the lexicon says
 * @param form verb, participle or noun
 * @param chosen whether the word stage chose that reading
 * @param inside the subject that stands between the parts of an idiom, or null
 */
record Cue(
    int first,
    int end,
    int verb,
    Analysis analysis,
    ReportingWord entry,
    Form form,
    boolean chosen,
    @Nullable Phrase inside) {
  /** Grammatical form of a cue. */
  enum Form {
    VERB,
    PARTICIPLE,
    NOUN
  }

  Cue(int at, Analysis analysis, ReportingWord entry, Form form, boolean chosen) {
    this(at, at + 1, at, analysis, entry, form, chosen, null);
  }

  /** The same words, with the frames and act of another. */
  Cue as(ReportingWord other) {
    return new Cue(first, end, verb, analysis, other, form, chosen, inside);
  }

  Cue extendedTo(int newEnd) {
    return new Cue(first, newEnd, verb, analysis, entry, form, chosen, inside);
  }
}
