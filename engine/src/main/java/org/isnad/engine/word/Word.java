package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.text.Span;
import org.isnad.engine.text.Token;

/**
 * A token with its reading in context. Marks have an analysis of {@link Pos#PUNCT}.
 *
 * @param token the token
 * @param analysis the reading chosen
 * @param others the other readings, the likeliest by themselves first
 */
public record Word(Token token, Analysis analysis, List<Analysis> others) {
  /** Copies the list. */
  public Word {
    others = List.copyOf(others);
  }

  /** The lemma of the chosen reading. */
  public String lemma() {
    return analysis.lemma();
  }

  /** Its part of speech. */
  public Pos pos() {
    return analysis.pos();
  }

  /** Its letters, normalised. */
  public String plain() {
    return token.plain();
  }

  /** Its letters for look-up, alefs and ya folded. */
  public String folded() {
    return token.folded();
  }

  /** The folded letters of its stem: proclitics, article and pronoun cut off. */
  public String stem() {
    return token
        .folded()
        .substring(analysis.prefixLength(), token.folded().length() - analysis.suffixLength());
  }

  /** Its place in the article's text. */
  public Span span() {
    return token.span();
  }

  /** Whether it is the mark {@code mark}. */
  public boolean isMark(char mark) {
    return token.isMark(mark);
  }

  /** Whether the chosen reading is a finite verb. */
  public boolean isFinite() {
    return analysis.isFinite();
  }
}
