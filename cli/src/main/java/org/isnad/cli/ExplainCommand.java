package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.cli.page.ExplainPage;
import org.isnad.cli.page.PageStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what every stage made of an article, and why. */
@Command(
    name = "explain",
    description = {
      "Prints what every stage made of an article: words with their readings, quotations, names,",
      "times, statements, events, findings; for each the rule, the words that it matched and what",
      "it was preferred to."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final PageOptions page = new PageOptions();

  private final Session session;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    PageStyle style = page.style(session.terminal());
    return Run.of(session, input, PageForm.of(style, new ExplainPage(style)::read)).faults() > 0
        ? ExitCode.UNREAD
        : ExitCode.FINE;
  }
}
