package org.isnad.cli.page;

import java.io.Writer;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.report.Reading;

/** What every stage made of an article and why: words and quotations, then every record. */
public final class ExplainPage {
  private final PageStyle style;

  /** Pages in the look of {@code style}. */
  public ExplainPage(PageStyle style) {
    this.style = style;
  }

  /**
   * Writes the page of an article.
   *
   * @throws java.io.UncheckedIOException where {@code out} cannot be written to
   */
  public void write(NewsItem item, Reading reading, Writer out) {
    Page page = new Page(out, style);
    View view = View.of(item, reading);
    HeadSection.write(page, view);
    WordsSection.write(page, view);
    EvidenceSection.write(page, view);
  }
}
