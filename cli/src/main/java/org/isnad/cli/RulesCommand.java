package org.isnad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands for those who write words and rules. */
@Command(
    name = "rules",
    description = {
      "Checks words and rules, and shows what they do.",
      "docs/adding.md says how to write them."
    },
    subcommands = {
      RulesLintCommand.class,
      RulesTryCommand.class,
      RulesDiffCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "no command given; expected lint, try, diff or help");
    }
  }
}
