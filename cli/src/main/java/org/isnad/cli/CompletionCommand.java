package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the script that lets a shell complete the command. */
@Command(
    name = "completion",
    description = {
      "Prints a script that lets bash and zsh complete this command;",
      "load it with: source <(isnad completion)"
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.out().write(AutoComplete.bash("isnad", Main.command(session)));
    return ExitCode.FINE;
  }
}
