package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.engine.text.Span;

/** Counts how well read words agree with a treebank, as the gold's own scorer does. */
final class WordScore {
  private int words;
  private int right;
  private int verbsFound;
  private int verbsGold;
  private int verbsHit;
  private final List<String> errors = new ArrayList<>();

  /** Adds a sentence. */
  void add(Treebank.Tree tree, ReadText read) {
    Set<Integer> verbs = new HashSet<>();
    Set<Integer> goldEnds = new HashSet<>();
    for (Treebank.Part part : tree.parts()) {
      goldEnds.add(part.end());
      if (part.pos().equals("VERB") || part.pos().equals("AUX")) {
        verbsGold++;
        for (int i = part.start(); i < part.end(); i++) {
          verbs.add(i);
        }
      }
    }
    for (int i = 0; i < read.size(); i++) {
      Word word = read.word(i);
      if (word.token().isWord()) {
        add(tree, read, i, goldEnds, verbs);
      }
    }
  }

  private void add(
      Treebank.Tree tree, ReadText read, int i, Set<Integer> goldEnds, Set<Integer> verbs) {
    Word word = read.word(i);
    Set<Integer> cuts = new HashSet<>();
    for (Span part : read.parts(i)) {
      cuts.add(part.end());
    }
    Set<Integer> gold = new HashSet<>(goldEnds);
    gold.removeIf(e -> e <= word.token().start() || e >= word.token().end());
    cuts.removeIf(e -> e >= word.token().end());
    words++;
    boolean good = cuts.equals(gold);
    right += good ? 1 : 0;
    boolean verb = false;
    for (int at = word.token().start(); at < word.token().end(); at++) {
      verb |= verbs.contains(at);
    }
    boolean said = word.pos() == Pos.VERB;
    verbsFound += said ? 1 : 0;
    verbsHit += said && verb ? 1 : 0;
    if (!good || said != verb) {
      String what = (good ? "" : " cuts") + (said == verb ? "" : said ? " not-verb" : " verb");
      int from = Math.max(0, word.token().start() - 25);
      int to = Math.min(tree.text().length(), word.token().end() + 20);
      errors.add(
          word.plain()
              + "\t"
              + what
              + "\t"
              + word.analysis().lemma()
              + " "
              + word.analysis().pos()
              + " "
              + word.analysis().rule()
              + "\t"
              + tree.text().substring(from, to));
    }
  }

  /** What went wrong. */
  List<String> errors() {
    return errors;
  }

  /** The figures in a line. */
  String line() {
    double precision = (double) verbsHit / Math.max(1, verbsFound);
    double recall = (double) verbsHit / Math.max(1, verbsGold);
    return String.format(
        Locale.ROOT,
        "clitics all right %.4f (%d/%d), verbs P %.3f R %.3f F1 %.3f",
        (double) right / words,
        right,
        words,
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }
}
