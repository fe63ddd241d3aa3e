package org.isnad.cli.form;

import java.nio.file.Path;

/** The names of files as URI references: relative where the name is, percent-encoded. */
final class FileUri {
  private FileUri() {}

  static String of(String file) {
    if (file.equals("-")) {
      return "stdin";
    }
    Path path = Path.of(file);
    String absolute = path.toAbsolutePath().toUri().toASCIIString();
    if (path.isAbsolute()) {
      return absolute;
    }
    String base = Path.of("").toAbsolutePath().toUri().toASCIIString();
    String folder = base.endsWith("/") ? base : base + "/";
    return absolute.startsWith(folder) ? relative(absolute.substring(folder.length())) : absolute;
  }

  /** A colon in the first part would make it a scheme. */
  private static String relative(String reference) {
    return reference.indexOf(':') < 0 ? reference : "./" + reference;
  }
}
