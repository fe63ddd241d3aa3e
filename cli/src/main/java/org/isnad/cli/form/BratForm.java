package org.isnad.cli.form;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.cli.batch.Form;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.report.BratReport;
import org.isnad.engine.report.Reading;

/** The annotations of the one article that the input holds. */
public final class BratForm implements Form {
  /** What is wrong where there are more. */
  public static final String TOO_MANY =
      "--brat prints the annotations of one article; name a folder with -o for more";

  private final AtomicInteger articles = new AtomicInteger();

  @Override
  public void article(NewsItem item, Reading reading, Writer out) throws IOException {
    if (articles.incrementAndGet() > 1) {
      throw new TooManyArticlesException();
    }
    out.write(BratReport.write(reading.report()));
  }

  /** Thrown where the input holds more articles than one. */
  public static final class TooManyArticlesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyArticlesException() {
      super(TOO_MANY);
    }
  }
}
