package org.isnad.engine.text;

import java.util.List;

/** The first stage: normalises an article's text and cuts it into tokens, sentences, quotations. */
public final class Segmenter {
  private Segmenter() {}

  /**
   * Cuts {@code article}. Never throws, whatever the text holds; a text without letters gives empty
   * lists.
   */
  public static SegmentedText segment(Article article) {
    NormalText normal = Normalizer.normalize(article.text());
    List<Token> tokens = Tokenizer.tokenize(article.text(), normal);
    return new SegmentedText(
        article, normal, tokens, SentenceSplitter.split(tokens), QuotationFinder.find(tokens));
  }
}
