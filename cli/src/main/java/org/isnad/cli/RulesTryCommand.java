package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.cli.page.TrialPage;
import org.isnad.engine.lint.RuleSource;
import org.isnad.engine.lint.Trial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries rules on a text. */
@Command(
    name = "try",
    description = {
      "Tells what a rule makes of a text, which words it matches, and where it makes nothing why.",
      "The exit status is 1 where none of the rules makes anything."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesTryCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RULE-OR-FILE",
      description = "The id of a built-in rule, or a rule file, read with the built-in ones.")
  private String rules = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "A sentence.")
  private String text = "";

  @Spec private @Nullable CommandSpec spec;

  private final Session session;

  RulesTryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path path = Path.of(rules);
    Optional<RuleSource> source =
        Files.isRegularFile(path) ? Optional.of(RuleSource.of(path)) : RuleSource.ofBuiltIn(rules);
    if (source.isEmpty() && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "RULE-OR-FILE is '" + rules + "'; expected the id of a rule, or a rule file");
    }
    List<Trial> trials = source.map(found -> found.tryOn(text)).orElse(List.of());
    TrialPage.write(trials, text, session.out());
    return trials.stream().allMatch(trial -> trial.made().isEmpty())
        ? ExitCode.FINDINGS
        : ExitCode.FINE;
  }
}
