package org.isnad.cli.page;

import java.io.Writer;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.Report;

/** The report of an article for people: head, statements, events, names, times, findings. */
public final class ReportPage {
  private final PageStyle style;

  /** Reports in the look of {@code style}. */
  public ReportPage(PageStyle style) {
    this.style = style;
  }

  /**
   * Reads an article and writes its report.
   *
   * @return the number of findings
   * @throws java.io.UncheckedIOException where {@code out} cannot be written to
   */
  public int read(NewsItem item, Isnad engine, Writer out) {
    Report report = engine.read(item.article());
    write(new Page(out, style), View.of(item, report));
    return report.findings().size();
  }

  private static void write(Page page, View view) {
    HeadSection.write(page, view);
    StatementsSection.write(page, view);
    EventsSection.write(page, view);
    NamesSection.write(page, view);
    TimesSection.write(page, view);
    FindingsSection.write(page, view);
  }
}
