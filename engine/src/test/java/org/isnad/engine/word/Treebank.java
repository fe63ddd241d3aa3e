package org.isnad.engine.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a Universal Dependencies treebank, with their texts put together again. */
final class Treebank {
  private Treebank() {}

  /**
   * A sentence.
   *
   * @param document the document that it is from
   * @param text its text
   * @param parts its words, clitics apart
   */
  record Tree(String document, String text, List<Part> parts) {}

  /**
   * A word of a sentence.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param pos its part of speech
   * @param lemma its lemma without vowels
   * @param features its features, as the treebank writes them
   */
  record Part(int start, int end, String pos, String lemma, String features) {}

  /** The sentences of {@code file}. */
  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    String document = "";
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("# newdoc id = ")) {
        document = line.substring(14);
      } else if (line.isEmpty() && !parts.isEmpty()) {
        trees.add(new Tree(document, text.toString().stripTrailing(), List.copyOf(parts)));
        text.setLength(0);
        parts.clear();
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        add(line.split("\t", -1), text, parts);
      }
    }
    if (!parts.isEmpty()) {
      trees.add(new Tree(document, text.toString().stripTrailing(), List.copyOf(parts)));
    }
    return trees;
  }

  private static void add(String[] cells, StringBuilder text, List<Part> parts) {
    if (cells[0].chars().allMatch(Character::isDigit)) {
      int start = text.length();
      text.append(cells[1]);
      parts.add(new Part(start, text.length(), cells[3], lemma(cells[2]), cells[5]));
      if (!cells[9].contains("SpaceAfter=No")) {
        text.append(' ');
      }
    }
  }

  /** Without vowels, with shadda. */
  private static String lemma(String vowelled) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < vowelled.length(); i++) {
      char c = vowelled.charAt(i);
      if (c == '\u0651' || c >= '\u0621' && c <= '\u064A' && c != '\u0640') {
        out.append(c);
      }
    }
    return out.toString();
  }
}
