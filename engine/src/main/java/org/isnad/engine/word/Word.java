package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.text.Span;
import org.isnad.engine.text.Token;

/** A token with its reading in context. Marks have an analysis of {@link Pos#PUNCT}. Immutable. */
public final class Word {
  private final Token token;
  private final Analysis analysis;
  private final Choice choice;

  Word(Token token, Choice choice) {
    this.token = token;
    this.analysis = choice.analysis();
    this.choice = choice;
  }

  /** The token. */
  public Token token() {
    return token;
  }

  /** The reading chosen. */
  public Analysis analysis() {
    return analysis;
  }

  /** The other readings, the likeliest by themselves first. */
  public List<Analysis> others() {
    return choice.others();
  }

  /** The reading chosen and the others, shared with other words of the form. */
  Choice choice() {
    return choice;
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
