package org.isnad.cli.batch;

import java.io.IOException;
import java.io.Writer;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;

/** What is written of the articles that were read. */
@FunctionalInterface
public interface Form {
  /**
   * Reads an article and writes what comes of it. Called from several threads at once, each with
   * its own {@code out}.
   *
   * @return the number of findings
   */
  int article(NewsItem item, Isnad engine, Writer out) throws IOException;

  /** Stands before the first article. */
  default String start() {
    return "";
  }

  /** Stands between two articles of which something is written. */
  default String between() {
    return "";
  }

  /** Stands after the last article. */
  default String end() {
    return "";
  }
}
