package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.Form;
import org.isnad.cli.page.ReportPage;
import org.isnad.engine.report.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles into reports. */
@Command(
    name = "read",
    description = "Reads articles and prints a report of each.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final PageOptions page = new PageOptions();

  @Option(names = "--json", description = "A line of JSON for each article.")
  private boolean json;

  @Option(names = "--words", description = "As --json, with every word and its analysis.")
  private boolean words;

  private final Session session;

  ReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return Run.of(session, input, form()).faults() > 0 ? ExitCode.UNREAD : ExitCode.FINE;
  }

  private Form form() {
    if (words) {
      return (item, reading, out) -> out.write(JsonReport.writeWithWords(reading) + "\n");
    }
    if (json) {
      return (item, reading, out) -> out.write(JsonReport.write(reading.report()) + "\n");
    }
    return PageForm.of(
        page.style(session.terminal()), new ReportPage(page.style(session.terminal()))::write);
  }
}
