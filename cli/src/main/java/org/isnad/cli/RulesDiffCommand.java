package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.Outcome;
import org.isnad.cli.form.DifferenceForm;
import org.isnad.engine.Isnad;
import org.isnad.engine.resource.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares what words and rules of one's own add to and take from the reading of a corpus. */
@Command(
    name = "diff",
    customSynopsis = "isnad rules diff [OPTIONS] DIR FILE...",
    description = {
      "Prints the records that words and rules of your own add to the reading of articles (+)",
      "and those that they take from it (-), a line each, then how many of each by rule:",
      "+ file:line:column: kind: rule: what it says.",
      "DIR is the folder of words and rules."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesDiffCommand implements Callable<Integer> {
  @Option(names = "--counts", description = "The counts by rule alone.")
  private boolean counts;

  @Mixin private final InputOptions input = new InputOptions();

  private final Session session;

  RulesDiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path directory = Path.of(input.takeFirst("DIR"));
    if (!Files.isDirectory(directory)) {
      throw input.wrong("DIR is '" + directory + "'; expected a folder");
    }
    Isnad with = Isnad.create(Resources.withOverlay(directory));
    DifferenceForm form = new DifferenceForm(with, counts);
    Outcome outcome = Run.of(session, input, form);
    return outcome.faults() > 0 ? ExitCode.UNREAD : ExitCode.FINE;
  }
}
