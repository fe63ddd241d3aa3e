package org.isnad.cli.form;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.isnad.cli.input.NewsItem;
import org.isnad.cli.page.Language;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.report.Places;

/**
 * A line for each finding, {@code file:line:column: id: message}; lines and columns count from 1,
 * columns in characters.
 *
 * @param language of the messages
 * @param isolated whether an Arabic message is kept apart from what stands before it by invisible
 *     marks of direction, for a terminal
 */
public record FindingLines(Language language, boolean isolated) implements FindingsForm {
  @Override
  public void write(NewsItem item, List<Finding> findings, Writer out) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    Places places = Places.of(item.article().text());
    for (Finding finding : findings) {
      int offset = finding.spans().isEmpty() ? 0 : finding.spans().get(0).start();
      out.write(item.place() + ":" + places.at(offset) + ": " + finding.check() + ": ");
      out.write(message(finding) + "\n");
    }
  }

  private String message(Finding finding) {
    String message = language.pick(finding.arabic(), finding.english());
    return isolated ? language.isolate(message) : message;
  }
}
