package org.isnad.engine.text;

import java.util.List;

/**
 * A text cut into tokens, sentences and quotations. All indices are into {@code tokens}.
 *
 * @param article the article
 * @param normal its normalised text
 * @param tokens every word, number and mark in text order
 * @param sentences in text order; they cover all tokens
 * @param quotations in order of their first token, outer before inner
 */
public record SegmentedText(
    Article article,
    NormalText normal,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Quotation> quotations) {
  /** Copies the lists. */
  public SegmentedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** The place in the article's text of the tokens from {@code first} to before {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** The characters of the article from token {@code first} to before token {@code end}. */
  public String string(int first, int end) {
    return span(first, end).of(article.text());
  }
}
