package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.isnad.engine.resource.BadResourceException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs the command and turns what it comes to into an exit status, never a stack trace. */
public final class Main {
  private Main() {}

  /** Entry point of the command. */
  public static void main(String[] arguments) {
    Session session =
        Session.of(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Terminal.of(System.getenv()),
            LoadedAhead.of(arguments));
    int status = run(session, arguments);
    Runtime.getRuntime().halt(status);
  }

  /** Runs the command with {@code arguments}; the exit status is that of {@link ExitCode}. */
  public static int run(Session session, String... arguments) {
    CommandLine command = command(session);
    int status = command.execute(arguments);
    try {
      session.out().flush();
    } catch (IOException e) {
      status = failure(session, e);
    }
    session.err().flush();
    return status;
  }

  /** The command line with all its commands. */
  static CommandLine command(Session session) {
    CommandLine command = new CommandLine(new IsnadCommand(), new Commands(session));
    Ansi ansi = session.terminal().out() && !session.terminal().colorless() ? Ansi.ON : Ansi.OFF;
    return command
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setOut(new java.io.PrintWriter(session.out()))
        .setErr(session.err())
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.max(60, Math.min(100, session.terminal().columns())))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, given) -> badUsage(session, e))
        .setExecutionExceptionHandler((e, ran, parsed) -> failure(session, e));
  }

  private static int badUsage(Session session, CommandLine.ParameterException e) {
    session.say(Objects.requireNonNullElse(e.getMessage(), "the command line is wrong"));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, session.err());
    session.err().println("Try '" + help(e.getCommandLine()) + "'.");
    return ExitCode.USAGE;
  }

  private static String help(CommandLine command) {
    CommandLine parent = command.getParent();
    return parent == null
        ? "isnad help"
        : parent.getCommandSpec().qualifiedName(" ") + " help " + command.getCommandName();
  }

  private static int failure(Session session, Throwable e) {
    if (!(e instanceof IOException) && e.getCause() instanceof IOException cause) {
      return failure(session, cause);
    }
    if (e instanceof IOException) {
      String message = Objects.requireNonNullElse(e.getMessage(), "unknown reason");
      if (message.toLowerCase(Locale.ROOT).contains("broken pipe")) {
        return ExitCode.FINE;
      }
      session.say("cannot write the output: " + message);
      return ExitCode.UNWRITTEN;
    }
    if (e instanceof BadResourceException) {
      session.err().println(e.getMessage());
      return ExitCode.BAD_RESOURCES;
    }
    session.say("defect in the program, please report it: " + e);
    if (System.getenv("ISNAD_TRACE") != null) {
      e.printStackTrace(session.err());
    }
    return ExitCode.DEFECT;
  }
}
