package org.isnad.engine.statement;

import java.util.List;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * A statement before its speaker is resolved and its place among the others is known.
 *
 * @param cueFirst index of the cue's first word
 * @param cueEnd index after its last word
 * @param act what the speaker does
 * @param negated whether the saying is denied
 * @param source how its speaker is to be found
 * @param phrase the phrase that names the speaker, or null
 * @param agreement the verb's person, gender and number, for a speaker that is only understood
 * @param addressee who is spoken to, or null
 * @param first index of the first word of the content
 * @param end index after the last word of the content
 * @param outerCue index of the cue whose content this one shares as the inner link of a relay; -1
 *     where it is none
 * @param rule what found it
 * @param insteadOf what it was preferred to
 */
record Draft(
    int cueFirst,
    int cueEnd,
    Act act,
    boolean negated,
    Source source,
    @Nullable Phrase phrase,
    @Nullable Analysis agreement,
    @Nullable Phrase addressee,
    int first,
    int end,
    int outerCue,
    String rule,
    List<String> insteadOf) {
  /** How a speaker is found. */
  enum Source {
    /** The phrase names it. */
    NAMED,
    /** Understood: who spoke last, or the quoting speaker. */
    UNDERSTOOD,
    /** A pronoun before the verb: who was named last, or the quoting speaker. */
    PRONOUN,
    /** Nobody: a passive, an impersonal noun. */
    NOBODY
  }

  Draft {
    insteadOf = List.copyOf(insteadOf);
  }

  /** Whether its content has words: of a quotation of marks alone nothing is left. */
  boolean saysSomething() {
    return first < end;
  }

  /** Whether its subject is a pronoun that stands before the verb: وهو يقول. */
  boolean byPronoun() {
    return source == Source.PRONOUN;
  }

  boolean isInnerLinkOf(Draft other) {
    return outerCue >= 0 && outerCue == other.cueFirst;
  }

  boolean contentHolds(int index) {
    return index >= first && index < end;
  }
}
