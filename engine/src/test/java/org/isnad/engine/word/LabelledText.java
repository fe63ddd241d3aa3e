package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Token;

/**
 * A text with the readings of its tokens and what is known to be right.
 *
 * @param text the text
 * @param candidates the readings of each token
 * @param right the indices of the right ones of each token; none where nothing is known
 */
record LabelledText(
    SegmentedText text, List<List<Candidate>> candidates, List<List<Integer>> right) {

  /** The readings that {@code analyzer} finds. */
  static List<List<Candidate>> candidates(SegmentedText text, Analyzer analyzer) {
    List<List<Candidate>> candidates = new ArrayList<>();
    for (Token token : text.tokens()) {
      candidates.add(
          token.isWord()
              ? analyzer.read(token.plain(), token.folded())
              : List.of(Marks.candidate(token.plain(), token.kind())));
    }
    return candidates;
  }

  /** A sentence of a treebank. */
  static LabelledText of(SegmentedText text, Treebank.Tree tree, Analyzer analyzer) {
    List<List<Candidate>> candidates = candidates(text, analyzer);
    List<List<Integer>> right = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Token token = text.tokens().get(i);
      right.add(
          token.isWord()
              ? GoldReadings.right(text, token, candidates.get(i), tree.parts())
              : List.of());
    }
    return new LabelledText(text, candidates, right);
  }
}
