package org.isnad.cli.input;

import java.util.List;
import java.util.Locale;

/** What the names of files say of their content. */
final class FileNames {
  private static final List<String> TEXT = List.of(".txt", ".gz");
  private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson");

  private FileNames() {}

  /** Whether a file in a folder is read: texts, JSON lines, and either of them packed. */
  static boolean isInput(String name) {
    return endsWith(name, TEXT) || endsWith(name, JSON_LINES);
  }

  /** Whether the file holds JSON lines. */
  static boolean isJsonLines(String name) {
    return endsWith(withoutGz(name), JSON_LINES);
  }

  /** The name without {@code .gz} and without the ending before it. */
  static String withoutEnding(String name) {
    String plain = withoutGz(name);
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') + 1 ? plain.substring(0, dot) : plain;
  }

  private static String withoutGz(String name) {
    return endsWith(name, List.of(".gz")) && name.length() > 3
        ? name.substring(0, name.length() - 3)
        : name;
  }

  private static boolean endsWith(String name, List<String> endings) {
    String small = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(small::endsWith);
  }
}
