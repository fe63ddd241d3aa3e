package org.isnad.cli.form;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.isnad.cli.batch.Form;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.JsonReport;
import org.isnad.engine.report.Report;
import org.isnad.engine.text.Article;
import org.isnad.engine.word.ReadText;

/**
 * A line of JSON for each article.
 *
 * @param words whether with its words
 */
public record JsonForm(boolean words) implements Form {
  @Override
  public int article(NewsItem item, Isnad engine, Writer out) throws IOException {
    Report report = engine.read(item.article());
    if (words) {
      JsonReport.writeWithWords(report, sections(engine, item.article()), out);
    } else {
      JsonReport.write(report, out);
    }
    out.write('\n');
    return report.findings().size();
  }

  private static Stream<ReadText> sections(Isnad engine, Article article) {
    return engine.readings(article).map(reading -> reading.text().text());
  }
}
