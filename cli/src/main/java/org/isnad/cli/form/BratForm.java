package org.isnad.cli.form;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.cli.batch.Form;
import org.isnad.cli.batch.WrongInputException;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.BratReport;
import org.isnad.engine.report.Report;

/** The annotations of the one article that the input holds. */
public final class BratForm implements Form {
  private final AtomicInteger articles = new AtomicInteger();

  @Override
  public int article(NewsItem item, Isnad engine, Writer out) throws IOException {
    if (articles.incrementAndGet() > 1) {
      throw new WrongInputException(
          "--brat prints the annotations of one article; name a folder with -o for more");
    }
    Report report = engine.read(item.article());
    out.write(BratReport.write(report));
    return report.findings().size();
  }
}
