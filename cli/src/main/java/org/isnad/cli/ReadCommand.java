package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.cli.batch.Form;
import org.isnad.cli.batch.WrongInputException;
import org.isnad.cli.form.BratFolder;
import org.isnad.cli.form.BratForm;
import org.isnad.cli.form.JsonForm;
import org.isnad.cli.page.PageStyle;
import org.isnad.cli.page.ReportPage;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--brat",
      description = "Stand-off annotations (.ann) of one article, or of many with -o.")
  private boolean brat;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "With --brat: the folder for texts, annotations and brat's configuration.")
  private @Nullable Path folder;

  private final Session session;

  ReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return Run.of(session, input, form()).faults() > 0 ? ExitCode.UNREAD : ExitCode.FINE;
    } catch (WrongInputException e) {
      throw input.wrong(e.why());
    }
  }

  private Form form() throws IOException {
    if (brat && (json || words)) {
      throw input.wrong("--brat and " + (json ? "--json" : "--words") + " are two forms; name one");
    }
    if (folder != null && !brat) {
      throw input.wrong("-o goes with --brat");
    }
    if (brat) {
      return folder == null ? new BratForm() : BratFolder.in(folder);
    }
    PageStyle style = page.style(session.terminal());
    return json || words ? new JsonForm(words) : PageForm.of(style, new ReportPage(style)::read);
  }
}
