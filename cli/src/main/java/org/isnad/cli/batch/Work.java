package org.isnad.cli.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.jspecify.annotations.Nullable;

/** Reads an article and writes what comes of it; what goes wrong in reading becomes a message. */
final class Work {
  private static final int LONG = 1 << 18;

  private final Isnad engine;
  private final Form form;

  Work(Isnad engine, Form form) {
    this.engine = engine;
    this.form = form;
  }

  /** Whether so much may be written that it is written at once and not held. */
  static boolean isLong(NewsItem item) {
    return item.article().text().length() > LONG;
  }

  /** Reads {@code item} and holds what is written. */
  Done hold(NewsItem item) throws IOException {
    StringWriter out = new StringWriter();
    Done done = write(item, out);
    return new Done(done.findings(), done.fault() == null ? out.toString() : "", done.fault());
  }

  /** Reads {@code item} and writes. */
  Done write(NewsItem item, Writer out) throws IOException {
    try {
      return new Done(form.article(item, engine, out), "", null);
    } catch (StackOverflowError e) {
      return failed(item, "defect in the program, not read: " + e);
    } catch (OutOfMemoryError e) {
      return failed(item, "needs more memory than there is; not read");
    } catch (RuntimeException e) {
      if (e instanceof WrongInputException || e.getCause() instanceof IOException) {
        throw e;
      }
      return failed(item, "defect in the program, not read: " + e);
    }
  }

  private static Done failed(NewsItem item, String why) {
    return new Done(0, "", item.place() + ": " + why);
  }

  /**
   * What came of an article.
   *
   * @param findings how many findings it has
   * @param text what is held of it
   * @param fault why it could not be read, or null
   */
  record Done(int findings, String text, @Nullable String fault) {}
}
