package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.input.Defaults;
import org.isnad.cli.input.Intake;
import org.isnad.cli.input.PublicationDay;
import org.isnad.engine.Isnad;
import org.isnad.engine.resource.Resources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of every command that reads articles. */
final class InputOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Files, folders (.txt, .jsonl and .gz in them), patterns such as 'news/**.txt', or - for"
            + " standard input."
      })
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--jsonl",
      description = "Every FILE holds JSON lines, an article a line, whatever its name.")
  private boolean jsonLines;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication (2024-03-07) of articles that do not tell it.")
  private @Nullable String published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "The outlet of articles that do not tell it.")
  private @Nullable String publisher;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Words and rules of your own, added to the built-in ones.")
  private @Nullable Path rules;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at a time (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No remarks and no progress on standard error; faults are still named.")
  private boolean quiet;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** The articles; refuses options that make no sense. */
  Intake intake(Session session) {
    if (threads < 1) {
      throw wrong("--threads is " + threads + "; expected 1 or more");
    }
    return new Intake(files, jsonLines, new Defaults(day(), publisher), session.in());
  }

  private @Nullable LocalDate day() {
    if (published == null) {
      return null;
    }
    String written = published;
    return PublicationDay.parse(written)
        .orElseThrow(
            () -> wrong("--published is '" + written + "'; expected a date such as 2024-03-07"));
  }

  /** The engine with the words and rules wanted. */
  Isnad engine(Session session) {
    if (rules == null) {
      return session.engine().get();
    }
    if (!Files.isDirectory(rules)) {
      throw wrong("--rules is '" + rules + "'; expected a folder");
    }
    return Isnad.create(Resources.withOverlay(rules));
  }

  int threads() {
    return threads;
  }

  /** The first FILE, where a command has another name for it; it is no longer one of the files. */
  String takeFirst(String name) {
    if (files.size() < 2) {
      throw wrong("no FILE behind " + name + " '" + files.get(0) + "'; expected articles");
    }
    return files.remove(0);
  }

  boolean quiet() {
    return quiet;
  }

  /** A complaint about the command line. */
  ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
