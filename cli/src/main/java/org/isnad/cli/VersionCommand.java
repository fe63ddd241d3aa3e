package org.isnad.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Prints the version. */
@Command(
    name = "version",
    description = "Prints the version.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.class)
final class VersionCommand implements Callable<Integer>, IVersionProvider {
  private final Session session;

  VersionCommand(Session session) {
    this.session = session;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "isnad " + number(),
      "Java " + Runtime.version() + ", " + System.getProperty("java.vendor", "")
    };
  }

  /** The version of the program, or that it runs unpackaged. */
  static String number() {
    String version = VersionCommand.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(version).orElse("(not packaged)");
  }

  @Override
  public Integer call() throws IOException {
    session.out().write(String.join("\n", getVersion()) + "\n");
    return ExitCode.FINE;
  }
}
