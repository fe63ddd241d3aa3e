package org.isnad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: nothing but its commands. */
@Command(
    name = "isnad",
    description =
        "Reads Arabic news: who said what, on whose word, and what is said to have happened.",
    subcommands = {
      ReadCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      VersionCommand.class,
      CompletionCommand.class,
      PrepareCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all input was read",
      "1:check found something",
      "2:the command line is wrong",
      "3:some input could not be read; the rest was",
      "4:word or rule files have faults",
      "5:the output could not be written",
      "70:a defect of the program"
    },
    footer = {"", "Start with: isnad read ARTICLE.txt"})
final class IsnadCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "no command given; expected read, check, explain, rules or help");
    }
  }
}
