package org.isnad.cli.form;

import java.io.IOException;
import java.io.Writer;
import org.isnad.cli.batch.Form;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.report.JsonReport;
import org.isnad.engine.report.Reading;

/**
 * A line of JSON for each article.
 *
 * @param words whether with its words
 */
public record JsonForm(boolean words) implements Form {
  @Override
  public void article(NewsItem item, Reading reading, Writer out) throws IOException {
    if (words) {
      JsonReport.writeWithWords(reading, out);
    } else {
      JsonReport.write(reading.report(), out);
    }
    out.write('\n');
  }
}
