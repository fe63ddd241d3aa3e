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
    return segment(article, new Span(0, article.text().length()));
  }

  /** Cuts one of the {@link Sections} of {@code article}; offsets stay those of the whole. */
  public static SegmentedText segment(Article article, Span section) {
    NormalText normal = Normalizer.normalize(article.text(), section.start(), section.end());
    List<Token> tokens = Tokenizer.tokenize(article.text(), normal);
    return new SegmentedText(
        article,
        normal,
        tokens,
        SentenceSplitter.split(tokens, section.start() == 0 ? 0 : 1),
        QuotationFinder.find(tokens));
  }
}
