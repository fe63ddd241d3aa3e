package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Token;

/** Chooses a reading for every word by its neighbours, from left to right. */
final class Chooser {
  private final ContextWeights weights;

  Chooser(ContextWeights weights) {
    this.weights = weights;
  }

  /** The words with the readings chosen; {@code lattice} has those of each token. */
  List<Word> choose(List<Token> tokens, List<Readings> lattice) {
    List<Word> words = new ArrayList<>(tokens.size());
    Surroundings surroundings = new Surroundings();
    for (int i = 0; i < tokens.size(); i++) {
      Readings readings = lattice.get(i);
      int best = readings.shapes().length == 1 ? 0 : best(tokens, lattice, i, surroundings);
      surroundings.advance(readings.shapes()[best], readings.word());
      words.add(new Word(tokens.get(i), readings.choice(best)));
    }
    return words;
  }

  private int best(
      List<Token> tokens, List<Readings> lattice, int index, Surroundings surroundings) {
    Readings readings = lattice.get(index);
    int[] rows = surroundings.at(lattice, index);
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    Governors governor = Governors.at(tokens, index, surroundings);
    for (int k = 0; k < readings.base().length; k++) {
      double score = readings.base()[k] + weights.score(rows, readings.shapes()[k]);
      Analysis reading = readings.analysis(k);
      score -= governor.handicap(reading);
      if (readings.homographs() && Homographs.isVerb(reading)) {
        score += Homographs.evidence(reading, surroundings, tokens, lattice, index);
      }
      if (score > most) {
        most = score;
        best = k;
      }
    }
    return best;
  }
}
