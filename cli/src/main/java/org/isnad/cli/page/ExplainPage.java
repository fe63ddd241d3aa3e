package org.isnad.cli.page;

import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.Places;

/** What every stage made of an article and why: words and quotations, then every record. */
public final class ExplainPage {
  private final PageStyle style;

  /** Pages in the look of {@code style}. */
  public ExplainPage(PageStyle style) {
    this.style = style;
  }

  /**
   * Reads an article and writes the page: very long ones section by section, as they are read.
   *
   * @return the number of findings
   * @throws java.io.UncheckedIOException where {@code out} cannot be written to
   */
  public int read(NewsItem item, Isnad engine, Writer out) {
    Page page = new Page(out, style);
    Places places = Places.of(item.article().text());
    AtomicInteger findings = new AtomicInteger();
    AtomicBoolean started = new AtomicBoolean();
    engine
        .readings(item.article())
        .forEach(
            reading -> {
              View view = View.of(item, reading.report(), places);
              if (!started.getAndSet(true)) {
                HeadSection.write(page, view);
              }
              WordsSection.write(page, view, reading.text().text());
              EvidenceSection.write(page, view);
              findings.addAndGet(reading.findings().size());
            });
    return findings.get();
  }
}
