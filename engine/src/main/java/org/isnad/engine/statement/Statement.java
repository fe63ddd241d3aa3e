package org.isnad.engine.statement;

import java.util.List;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Content that the article attributes to a source by a cue.
 *
 * @param id {@code s1}, {@code s2}, ... in text order of the cues
 * @param parent id of the statement inside whose content it stands, or null
 * @param act what the speaker does by saying
 * @param kind whether the words are the speaker's
 * @param negated whether the saying itself is denied
 * @param cue the words that attribute
 * @param speaker the source nearest to the cue
 * @param addressee who is spoken to, or null
 * @param content what is attributed
 * @param firstWord index of the first word of the content
 * @param endWord index after the last word of the content
 * @param cueWord index of the cue's first word
 * @param chain the sources from the publisher inward, the statement's own speaker last
 * @param reason rule and evidence
 */
public record Statement(
    String id,
    @Nullable String parent,
    Act act,
    Kind kind,
    boolean negated,
    Span cue,
    Speaker speaker,
    @Nullable Speaker addressee,
    Span content,
    int firstWord,
    int endWord,
    int cueWord,
    List<Speaker> chain,
    Reason reason) {
  /** Whether content is in quotation marks. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** Copies the chain. */
  public Statement {
    chain = List.copyOf(chain);
  }

  /** The same statement under another id, as part of a longer article. */
  public Statement renamed(String newId, @Nullable String newParent) {
    return new Statement(
        newId, newParent, act, kind, negated, cue, speaker, addressee, content, firstWord, endWord,
        cueWord, chain, reason);
  }
}
