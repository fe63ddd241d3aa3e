package org.isnad.cli.form;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.isnad.cli.batch.Form;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.finding.Finding;

/** A form that shows the findings of an article alone, and counts them. */
interface FindingsForm extends Form {
  @Override
  default int article(NewsItem item, Isnad engine, Writer out) throws IOException {
    List<Finding> findings = engine.read(item.article()).findings();
    write(item, findings, out);
    return findings.size();
  }

  /** Writes {@code findings} of {@code item}; nothing where there are none. */
  void write(NewsItem item, List<Finding> findings, Writer out) throws IOException;
}
