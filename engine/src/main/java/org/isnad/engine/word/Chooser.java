package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Token;

/** Chooses a reading for every word by its neighbours, from left to right. */
final class Chooser {
  /** The words with the readings chosen; {@code lattice} has those of each token. */
  List<Word> choose(List<Token> tokens, List<List<Candidate>> lattice) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      List<Candidate> candidates = lattice.get(i);
      int best = 0;
      if (candidates.size() > 1) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < candidates.size(); k++) {
          double score =
              candidates.get(k).prior() + Context.score(candidates.get(k), words, lattice, i);
          if (score > most) {
            most = score;
            best = k;
          }
        }
      }
      words.add(word(tokens.get(i), candidates, best));
    }
    return words;
  }

  private static Word word(Token token, List<Candidate> candidates, int best) {
    if (candidates.size() == 1) {
      return new Word(token, candidates.get(0).analysis(), List.of());
    }
    List<Analysis> others = new ArrayList<>(candidates.size() - 1);
    for (int k = 0; k < candidates.size(); k++) {
      if (k != best) {
        others.add(candidates.get(k).analysis());
      }
    }
    return new Word(token, candidates.get(best).analysis(), others);
  }
}
