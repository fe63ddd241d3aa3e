package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.Form;
import org.isnad.cli.batch.Outcome;
import org.isnad.cli.form.FindingLines;
import org.isnad.cli.form.SarifForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the findings alone. */
@Command(
    name = "check",
    description = {
      "Prints what an editor should look at, a line a finding:",
      "file:line:column: id: message (columns count characters from 1).",
      "The exit status is 1 where there is any."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final PageOptions page = new PageOptions();

  @Option(names = "--sarif", description = "One SARIF 2.1.0 log instead of lines.")
  private boolean sarif;

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Form form =
        sarif
            ? new SarifForm(page.language(), VersionCommand.number())
            : new FindingLines(page.language(), session.terminal().out());
    Outcome outcome = Run.of(session, input, form);
    if (outcome.faults() > 0) {
      return ExitCode.UNREAD;
    }
    return outcome.findings() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
