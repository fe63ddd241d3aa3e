package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.engine.lint.Linter;
import org.isnad.engine.resource.Fault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks word and rule files. */
@Command(
    name = "lint",
    description = {
      "Prints the faults of word and rule files, a line each:",
      "file:line:column: what is wrong; what was expected.",
      "Every example is run. The exit status is 4 where there is a fault."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesLintCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "A folder of words and rules of your own (default: the built-in ones).")
  private @Nullable Path directory;

  @Spec private @Nullable CommandSpec spec;

  private final Session session;

  RulesLintCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path checked = directory;
    if (checked != null && spec != null && !Files.isDirectory(checked)) {
      throw new ParameterException(
          spec.commandLine(), "DIR is '" + checked + "'; expected a folder");
    }
    List<Fault> faults = checked == null ? Linter.builtIn() : Linter.overlay(checked);
    for (Fault fault : faults) {
      session.out().write(fault + "\n");
    }
    return faults.isEmpty() ? ExitCode.FINE : ExitCode.BAD_RESOURCES;
  }
}
