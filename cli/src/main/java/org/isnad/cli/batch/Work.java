package org.isnad.cli.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.Reading;
import org.jspecify.annotations.Nullable;

/** Reads an article and writes what comes of it to memory, unless that would be much. */
final class Work {
  private static final int MUCH = 1 << 19;

  private final Isnad engine;
  private final Form form;

  Work(Isnad engine, Form form) {
    this.engine = engine;
    this.form = form;
  }

  Done apply(NewsItem item) throws IOException {
    Reading reading;
    try {
      reading = engine.reading(item.article());
    } catch (RuntimeException | StackOverflowError e) {
      return new Done(0, "", null, item.place() + ": defect in the program, not read: " + e);
    } catch (OutOfMemoryError e) {
      return new Done(0, "", null, item.place() + ": needs more memory than there is; not read");
    }
    int findings = reading.findings().size();
    if (item.article().text().length() > MUCH) {
      return new Done(findings, "", out -> form.article(item, reading, out), null);
    }
    StringWriter out = new StringWriter();
    form.article(item, reading, out);
    return new Done(findings, out.toString(), null, null);
  }

  /**
   * What came of an article.
   *
   * @param findings how many findings it has
   * @param text what is written
   * @param rest writes it, where it is too much to hold
   * @param fault why it could not be read, or null
   */
  record Done(int findings, String text, @Nullable Rest rest, @Nullable String fault) {}

  /** Writes what is too much to hold. */
  @FunctionalInterface
  interface Rest {
    /** Writes it to {@code out}. */
    void write(Writer out) throws IOException;
  }
}
