package org.isnad.cli;

import java.io.Writer;
import org.isnad.cli.batch.Form;
import org.isnad.cli.input.NewsItem;
import org.isnad.cli.page.PageStyle;
import org.isnad.engine.Isnad;

/**
 * Pages for people, with a rule between two.
 *
 * @param content writes a page
 * @param between what stands between two
 */
record PageForm(Content content, String between) implements Form {
  private static final int RULE = 40;

  static PageForm of(PageStyle style, Content content) {
    return new PageForm(content, "\n" + "─".repeat(Math.min(RULE, style.columns())) + "\n\n");
  }

  @Override
  public int article(NewsItem item, Isnad engine, Writer out) {
    return content.write(item, engine, out);
  }

  /** Writes the page of an article. */
  @FunctionalInterface
  interface Content {
    /** Writes it to {@code out}; the number of findings. */
    int write(NewsItem item, Isnad engine, Writer out);
  }
}
