package org.isnad.cli.input;

import org.isnad.engine.text.Article;

/**
 * An article and where it came from.
 *
 * @param article the article
 * @param file the file as the user calls it; {@code -} for standard input
 * @param line the line of a JSON lines file; 0 where the article is a file of its own
 */
public record NewsItem(Article article, String file, int line) {
  /**
   * What stands before line and column when a place in the article is named: the file, and for an
   * article in a JSON lines file the article's id behind {@code #}.
   */
  public String place() {
    return line == 0 ? file : file + "#" + article.id();
  }
}
