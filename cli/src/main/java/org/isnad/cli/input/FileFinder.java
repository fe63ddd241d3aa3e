package org.isnad.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that the operands name, in the order of the operands and inside a folder by name:
 * files, folders with everything below them, globs that the shell left alone, and {@code -}.
 * Folders are listed one at a time. Hidden entries of a folder are left out.
 */
final class FileFinder implements Iterator<FileFinder.Found> {
  /** A file, or a message about something that is none. */
  sealed interface Found permits InputFile, Missing {}

  /**
   * Something that cannot be read.
   *
   * @param message place and reason
   */
  record Missing(String message) implements Found {}

  private final Deque<String> operands;
  private final InputStream standardInput;
  private final ByteCount count;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Deque<Found> ready = new ArrayDeque<>();
  private final Set<Path> linked = new HashSet<>();
  private @Nullable Path folder;
  private int foundInFolder;

  FileFinder(List<String> operands, InputStream standardInput, ByteCount count) {
    this.operands = new ArrayDeque<>(operands);
    this.standardInput = standardInput;
    this.count = count;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && (folder != null || !operands.isEmpty())) {
      if (folder == null) {
        operand(operands.remove());
      } else if (waiting.isEmpty()) {
        closeFolder(folder);
      } else {
        inFolder(folder, waiting.pop());
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more files");
    }
    return ready.remove();
  }

  private void operand(String operand) {
    if (operand.equals("-")) {
      ready.add(new InputFile("-", "stdin", false, () -> standardInput));
      return;
    }
    try {
      Path path = Path.of(operand);
      if (Files.isDirectory(path)) {
        folder = path;
        foundInFolder = 0;
        waiting.push(path);
      } else if (Files.exists(path) || !Glob.isGlob(operand)) {
        ready.add(file(operand, FileNames.withoutEnding(lastName(path)), path));
      } else {
        glob(operand);
      }
    } catch (InvalidPathException e) {
      ready.add(new Missing(operand + ": not the name of a file"));
    }
  }

  private void glob(String operand) {
    try {
      List<Path> matches = Glob.expand(operand);
      if (matches.isEmpty()) {
        ready.add(new Missing(operand + ": no file matches"));
      }
      for (int i = matches.size() - 1; i >= 0; i--) {
        operands.push(matches.get(i).toString());
      }
    } catch (IOException | IllegalArgumentException e) {
      ready.add(new Missing(operand + ": not a pattern that can be followed"));
    }
  }

  private void closeFolder(Path done) {
    if (foundInFolder == 0) {
      ready.add(new Missing(done + ": no .txt, .jsonl or .gz file in this folder"));
    }
    folder = null;
  }

  private void inFolder(Path root, Path path) {
    if (Files.isDirectory(path)) {
      list(path);
    } else if (FileNames.isInput(path.toString())) {
      foundInFolder++;
      ready.add(
          file(path.toString(), FileNames.withoutEnding(root.relativize(path).toString()), path));
    }
  }

  private void list(Path path) {
    try (Stream<Path> entries = wasLinked(path) ? Stream.empty() : Files.list(path)) {
      List<Path> names = new ArrayList<>(entries.filter(FileFinder::isShown).sorted().toList());
      Collections.reverse(names);
      names.forEach(waiting::push);
    } catch (IOException e) {
      foundInFolder++;
      ready.add(new Missing(path + ": " + reason(e)));
    }
  }

  /** Whether a folder reached by a link was reached so before; links may lead in circles. */
  private boolean wasLinked(Path path) throws IOException {
    return Files.isSymbolicLink(path) && !linked.add(path.toRealPath());
  }

  private static boolean isShown(Path path) {
    return !lastName(path).startsWith(".");
  }

  private static String lastName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private Found file(String name, String id, Path path) {
    if (!Files.exists(path)) {
      return new Missing(name + ": no such file or folder");
    }
    return new InputFile(
        name, id, FileNames.isJsonLines(name), () -> count.counting(Files.newInputStream(path)));
  }

  /** Why a file cannot be read, in the words of a message. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return "cannot be read (" + system.getReason() + ")";
    }
    return "cannot be read (" + e.getMessage() + ")";
  }
}
