package org.isnad.cli.page;

import java.io.Writer;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.report.Reading;

/** The report of an article for people: head, statements, events, names, times, findings. */
public final class ReportPage {
  private final PageStyle style;

  /** Reports in the look of {@code style}. */
  public ReportPage(PageStyle style) {
    this.style = style;
  }

  /**
   * Writes the report of an article.
   *
   * @throws java.io.UncheckedIOException where {@code out} cannot be written to
   */
  public void write(NewsItem item, Reading reading, Writer out) {
    Page page = new Page(out, style);
    View view = View.of(item, reading);
    HeadSection.write(page, view);
    StatementsSection.write(page, view);
    EventsSection.write(page, view);
    NamesSection.write(page, view);
    TimesSection.write(page, view);
    FindingsSection.write(page, view);
  }
}
