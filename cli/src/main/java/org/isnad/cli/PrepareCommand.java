package org.isnad.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs the usual commands over a file and throws their output away: what the launcher has the Java
 * machine watch when it makes its archive for a quick start.
 */
@Command(name = "prepare", hidden = true, description = "Trains the archive for a quick start.")
final class PrepareCommand implements Callable<Integer> {
  private static final int COLUMNS = 80;

  @Parameters(paramLabel = "FILE", description = "An article.")
  private String file = "";

  @Override
  public Integer call() {
    Session session =
        Session.of(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            new Terminal(true, true, COLUMNS, false),
            LoadedAhead.of("read", file));
    Main.run(session, "read", file);
    Main.run(session, "read", "--words", file);
    Main.run(session, "check", file, file);
    Main.run(session, "explain", file);
    return ExitCode.FINE;
  }
}
