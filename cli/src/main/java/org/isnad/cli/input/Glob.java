package org.isnad.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** A pattern with {@code *}, {@code **}, {@code ?}, {@code [ ]} or braces that names files. */
final class Glob {
  private static final String SPECIAL = "*?[{";

  private Glob() {}

  static boolean isGlob(String operand) {
    return operand.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /** The files and folders that match, sorted by name; hidden ones only where the pattern says. */
  static List<Path> expand(String pattern) throws IOException {
    Path base = base(pattern);
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    PathMatcher matcher = base.getFileSystem().getPathMatcher("glob:" + pattern);
    int depth = pattern.contains("**") ? Integer.MAX_VALUE : Path.of(pattern).getNameCount();
    boolean relative = base.toString().isEmpty();
    try (Stream<Path> paths =
        Files.walk(relative ? Path.of(".") : base, depth, FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .map(path -> relative ? Path.of(".").relativize(path) : path)
          .filter(path -> matcher.matches(path) && (pattern.contains("/.") || !isHidden(path)))
          .sorted()
          .toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The folder before the first part of the pattern that is not a plain name. */
  private static Path base(String pattern) {
    int special = 0;
    while (SPECIAL.indexOf(pattern.charAt(special)) < 0) {
      special++;
    }
    int slash = pattern.lastIndexOf('/', special);
    return slash == 0 ? Path.of("/") : Path.of(slash < 0 ? "" : pattern.substring(0, slash));
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
