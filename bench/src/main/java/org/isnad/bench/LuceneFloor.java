package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.engine.text.Article;

/**
 * Lucene's {@code ArabicAnalyzer} over the same text: normalising, stop words and light stemming,
 * the least that anything which reads Arabic does.
 */
final class LuceneFloor {
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

  /** Analyses an article; returns the length of all terms, so that nothing is optimised away. */
  int read(Article article) {
    try (TokenStream tokens = analyzer.tokenStream("text", article.text())) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      int length = 0;
      tokens.reset();
      while (tokens.incrementToken()) {
        length += term.length();
      }
      tokens.end();
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
