package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.engine.text.Token;

/**
 * Weights while they are learned: log-linear, the right readings of a word taken together, with
 * AdaGrad.
 */
final class Learner {
  private static final double RATE = 0.2;
  private static final double SHRINK = 0.003;
  private static final double LEAST = 0.05;

  private final WordCounts counts;
  private final List<String> words;
  private final ContextWeights context;
  private final double[] contextGradients;
  private final Map<String, Integer> numbers = new HashMap<>();
  private double[] weights = new double[1024];
  private double[] gradients = new double[1024];

  /** With features of the neighbours for {@code words}. */
  Learner(WordCounts counts, List<String> words) {
    this.counts = counts;
    this.words = words;
    this.context = new ContextWeights(words);
    this.contextGradients = new double[context.size()];
  }

  /** A text with the numbers of its features, by token and reading. */
  @SuppressWarnings("ArrayRecordComponent") // large, never compared
  record Numbered(LabelledText text, int[][][] features) {}

  /** Numbers the features of {@code texts} that occur at least {@code least} times. */
  List<Numbered> number(List<LabelledText> texts, int least) {
    Map<String, Integer> seen = new HashMap<>();
    List<List<List<List<String>>>> names = new ArrayList<>();
    for (LabelledText text : texts) {
      List<List<List<String>>> each = names(text);
      names.add(each);
      each.forEach(token -> token.forEach(c -> c.forEach(f -> seen.merge(f, 1, Integer::sum))));
    }
    List<Numbered> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      out.add(new Numbered(texts.get(i), numbers(names.get(i), seen, least)));
    }
    weights = Arrays.copyOf(weights, Math.max(weights.length, numbers.size()));
    gradients = Arrays.copyOf(gradients, weights.length);
    return out;
  }

  private List<List<List<String>>> names(LabelledText text) {
    List<List<List<String>>> out = new ArrayList<>();
    for (int i = 0; i < text.candidates().size(); i++) {
      Token token = text.text().tokens().get(i);
      List<Candidate> candidates = text.candidates().get(i);
      List<List<String>> each = new ArrayList<>();
      if (token.isWord()) {
        FormFeatures features = new FormFeatures(token.folded(), candidates, counts);
        candidates.forEach(c -> each.add(features.of(c)));
      } else {
        each.add(List.of());
      }
      out.add(each);
    }
    return out;
  }

  private int[][][] numbers(List<List<List<String>>> names, Map<String, Integer> seen, int least) {
    int[][][] out = new int[names.size()][][];
    for (int i = 0; i < out.length; i++) {
      out[i] = new int[names.get(i).size()][];
      for (int k = 0; k < out[i].length; k++) {
        out[i][k] =
            names.get(i).get(k).stream()
                .filter(f -> numbers.containsKey(f) || seen.getOrDefault(f, 0) >= least)
                .mapToInt(f -> numbers.computeIfAbsent(f, x -> numbers.size()))
                .toArray();
      }
    }
    return out;
  }

  /** Learns from a text, {@code weight} times as much as usual. */
  void learn(Numbered numbered, double weight) {
    List<Readings> lattice = lattice(numbered);
    Surroundings surroundings = new Surroundings();
    for (int i = 0; i < lattice.size(); i++) {
      Readings readings = lattice.get(i);
      int[] rows = surroundings.at(lattice, i);
      double[] shares = shares(readings, rows);
      List<Integer> right = numbered.text().right().get(i);
      if (!right.isEmpty() && right.size() < shares.length) {
        step(numbered.features()[i], readings, rows, steps(shares, right), weight);
      }
      surroundings.advance(readings.shapes()[best(shares)], readings.word());
    }
  }

  /** The readings that the weights are at least {@code sure} of, as if they were right. */
  LabelledText label(Numbered numbered, double sure) {
    List<Readings> lattice = lattice(numbered);
    Surroundings surroundings = new Surroundings();
    List<List<Integer>> right = new ArrayList<>();
    for (int i = 0; i < lattice.size(); i++) {
      Readings readings = lattice.get(i);
      double[] shares = shares(readings, surroundings.at(lattice, i));
      int best = best(shares);
      right.add(shares.length > 1 && shares[best] >= sure ? List.of(best) : List.of());
      surroundings.advance(readings.shapes()[best], readings.word());
    }
    return new LabelledText(numbered.text().text(), numbered.text().candidates(), right);
  }

  private List<Readings> lattice(Numbered numbered) {
    List<Readings> lattice = new ArrayList<>();
    for (int i = 0; i < numbered.features().length; i++) {
      Token token = numbered.text().text().tokens().get(i);
      List<Candidate> candidates = numbered.text().candidates().get(i);
      if (token.isWord()) {
        double[] base = new double[candidates.size()];
        for (int k = 0; k < base.length; k++) {
          base[k] = -candidates.get(k).handicap();
          for (int f : numbered.features()[i][k]) {
            base[k] += weights[f];
          }
        }
        lattice.add(Readings.of(candidates, base, context.word(token.folded())));
      } else {
        lattice.add(Readings.ofMark(token.plain(), token.kind()));
      }
    }
    return lattice;
  }

  private double[] shares(Readings readings, int[] rows) {
    double[] shares = new double[readings.shapes().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = readings.base()[k] + context.score(rows, readings.shapes()[k]);
      most = Math.max(most, shares[k]);
    }
    double all = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = Math.exp(shares[k] - most);
      all += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= all;
    }
    return shares;
  }

  private static int best(double[] shares) {
    int best = 0;
    for (int k = 1; k < shares.length; k++) {
      best = shares[k] > shares[best] ? k : best;
    }
    return best;
  }

  /** How far each reading's weights should go: its share among the right less its share of all. */
  private static double[] steps(double[] shares, List<Integer> right) {
    double good = 1e-12;
    for (int k : right) {
      good += shares[k];
    }
    double[] steps = new double[shares.length];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = (right.contains(k) ? shares[k] / good : 0) - shares[k];
    }
    return steps;
  }

  private void step(
      int[][] features, Readings readings, int[] rows, double[] steps, double weight) {
    for (int k = 0; k < steps.length; k++) {
      if (Math.abs(steps[k]) > 1e-4) {
        for (int f : features[k]) {
          step(weights, gradients, f, steps[k] * weight);
        }
        for (int t = 0; t < rows.length; t++) {
          int place = context.place(t, rows[t], readings.shapes()[k]);
          step(context.weights(), contextGradients, place, steps[k] * weight);
        }
      }
    }
  }

  private static void step(double[] weights, double[] gradients, int place, double by) {
    double gradient = by - SHRINK * weights[place];
    gradients[place] += gradient * gradient;
    weights[place] += RATE * gradient / Math.sqrt(1e-3 + gradients[place]);
  }

  /** The lines of the model file. */
  String lines() {
    StringBuilder out = new StringBuilder();
    words.forEach(w -> out.append("word\t").append(w).append('\n'));
    new TreeMap<>(numbers)
        .forEach(
            (name, i) -> {
              if (Math.abs(weights[i]) >= LEAST) {
                out.append(name)
                    .append('\t')
                    .append(Math.round(weights[i] * ContextNames.SCALE))
                    .append('\n');
              }
            });
    ContextNames.lines(context, words, LEAST).forEach(l -> out.append(l).append('\n'));
    return out.toString();
  }
}
