package org.isnad.engine.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.text.Token;

/**
 * Trains the model that chooses among readings, and judges it by five-fold cross-validation over
 * documents. Log-linear, the readings that agree with the treebank taken together, AdaGrad.
 *
 * <p>Arguments: the treebank, then the file to write.
 */
public final class WordModelTrainer {
  private static final int EPOCHS = Integer.getInteger("epochs", 12);
  private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.2"));
  private static final double SHRINK = Double.parseDouble(System.getProperty("shrink", "0.003"));
  private static final double LEAST = 0.02;
  private static final int FOLDS = 5;

  private final WordCounts counts = WordCounts.load(Resources.builtIn());
  private final Analyzer analyzer = new Analyzer(Lexicon.load(Resources.builtIn()), counts);

  private WordModelTrainer() {}

  /** A sentence with what is right for each token. */
  private record Example(
      String document,
      Treebank.Tree tree,
      SegmentedText text,
      List<List<Candidate>> candidates,
      List<List<Integer>> right) {}

  public static void main(String[] args) throws IOException {
    WordModelTrainer trainer = new WordModelTrainer();
    List<Example> examples = new ArrayList<>();
    for (Treebank.Tree tree : Treebank.read(Path.of(args[0]))) {
      examples.add(trainer.example(tree));
    }
    trainer.validate(examples);
    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), trainer.train(examples), StandardCharsets.UTF_8);
    }
  }

  private Example example(Treebank.Tree tree) {
    SegmentedText text =
        Segmenter.segment(new Article(tree.document(), tree.text(), null, null, null));
    List<List<Candidate>> candidates = new ArrayList<>();
    List<List<Integer>> right = new ArrayList<>();
    for (Token token : text.tokens()) {
      List<Candidate> found =
          token.isWord()
              ? analyzer.read(token.plain(), token.folded())
              : List.of(Marks.candidate(token));
      candidates.add(found);
      right.add(token.isWord() ? GoldReadings.right(text, token, found, tree.parts()) : List.of(0));
    }
    return new Example(tree.document(), tree, text, candidates, right);
  }

  private void validate(List<Example> examples) {
    WordScore score = new WordScore();
    WordScore seen = new WordScore();
    List<String> documents = examples.stream().map(Example::document).distinct().sorted().toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> training = new ArrayList<>();
      List<Example> test = new ArrayList<>();
      for (Example e : examples) {
        (documents.indexOf(e.document()) % FOLDS == fold ? test : training).add(e);
      }
      WordReader reader = new WordReader(analyzer, counts, WordModel.parse(train(training)));
      test.forEach(e -> score.add(e.tree(), reader.read(e.text())));
      training.forEach(e -> seen.add(e.tree(), reader.read(e.text())));
    }
    System.out.println("unseen: " + score.line());
    System.out.println("seen:   " + seen.line());
    if (Boolean.getBoolean("errors")) {
      score.errors().forEach(System.out::println);
      int lost = 0;
      for (Example e : examples) {
        for (int i = 0; i < e.right().size(); i++) {
          if (e.right().get(i).isEmpty()) {
            lost++;
            System.out.println("no right reading: " + e.text().tokens().get(i).plain());
          }
        }
      }
      System.out.println("no right reading: " + lost);
    }
  }

  /** The lines of a model. */
  private String train(List<Example> examples) {
    List<String> words = frequentWords(examples);
    ContextWeights context = new ContextWeights(words);
    Map<String, Integer> numbers = new HashMap<>();
    List<int[][][]> features = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Example e : examples) {
      names(e).forEach(t -> t.forEach(c -> c.forEach(f -> seen.merge(f, 1, Integer::sum))));
    }
    for (Example e : examples) {
      features.add(numbered(names(e), numbers, seen));
    }
    double[] weights = new double[numbers.size()];
    double[] gradients = new double[numbers.size()];
    double[] contextGradients = new double[context.size()];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = 0; i < examples.size(); i++) {
        learn(examples.get(i), features.get(i), weights, gradients, context, contextGradients);
      }
    }
    return lines(words, numbers, weights, context);
  }

  private List<List<List<String>>> names(Example e) {
    List<List<List<String>>> out = new ArrayList<>();
    for (int i = 0; i < e.candidates().size(); i++) {
      Token token = e.text().tokens().get(i);
      List<List<String>> each = new ArrayList<>();
      if (token.isWord()) {
        FormFeatures features = new FormFeatures(token.folded(), e.candidates().get(i), counts);
        e.candidates().get(i).forEach(c -> each.add(features.of(c)));
      } else {
        each.add(List.of());
      }
      out.add(each);
    }
    return out;
  }

  private static int[][][] numbered(
      List<List<List<String>>> names, Map<String, Integer> numbers, Map<String, Integer> seen) {
    int[][][] out = new int[names.size()][][];
    for (int i = 0; i < out.length; i++) {
      out[i] = new int[names.get(i).size()][];
      for (int k = 0; k < out[i].length; k++) {
        out[i][k] =
            names.get(i).get(k).stream()
                .filter(f -> seen.getOrDefault(f, 0) > 1)
                .mapToInt(f -> numbers.computeIfAbsent(f, x -> numbers.size()))
                .toArray();
      }
    }
    return out;
  }

  private static List<String> frequentWords(List<Example> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    for (Example e : examples) {
      e.text().tokens().forEach(t -> seen.merge(t.folded(), 1, Integer::sum));
    }
    seen.values().removeIf(n -> n < 5);
    seen.keySet().removeIf(w -> !Character.isLetter(w.charAt(0)));
    return List.copyOf(seen.keySet());
  }

  private static void learn(
      Example e,
      int[][][] features,
      double[] weights,
      double[] gradients,
      ContextWeights context,
      double[] contextGradients) {
    List<Readings> lattice = new ArrayList<>();
    for (int i = 0; i < features.length; i++) {
      lattice.add(readings(e, i, features[i], weights, context));
    }
    Surroundings surroundings = new Surroundings();
    for (int i = 0; i < features.length; i++) {
      Readings readings = lattice.get(i);
      int[] rows = surroundings.at(lattice, i);
      int n = readings.shapes().length;
      double[] scores = new double[n];
      int best = 0;
      for (int k = 0; k < n; k++) {
        scores[k] = readings.base()[k] + context.score(rows, readings.shapes()[k]);
        best = scores[k] > scores[best] ? k : best;
      }
      List<Integer> right = e.right().get(i);
      if (n > 1 && !right.isEmpty() && right.size() < n) {
        double[] steps = steps(scores, right);
        for (int k = 0; k < n; k++) {
          if (Math.abs(steps[k]) > 1e-4) {
            for (int f : features[i][k]) {
              step(weights, gradients, f, steps[k]);
            }
            for (int t = 0; t < rows.length; t++) {
              int place = context.place(t, rows[t], readings.shapes()[k]);
              step(context.weights(), contextGradients, place, steps[k]);
            }
          }
        }
      }
      surroundings.advance(readings.shapes()[best], readings.word());
    }
  }

  private static Readings readings(
      Example e, int i, int[][] features, double[] weights, ContextWeights context) {
    Token token = e.text().tokens().get(i);
    if (!token.isWord()) {
      return Readings.ofMark(e.candidates().get(i).get(0), Kind.of(token));
    }
    double[] base = new double[features.length];
    for (int k = 0; k < base.length; k++) {
      for (int f : features[k]) {
        base[k] += weights[f];
      }
    }
    return Readings.of(e.candidates().get(i), base, context.word(token.folded()));
  }

  /** How far each reading's weights should go: its share among the right less its share of all. */
  private static double[] steps(double[] scores, List<Integer> right) {
    double most = Double.NEGATIVE_INFINITY;
    for (double s : scores) {
      most = Math.max(most, s);
    }
    double all = 0;
    double good = 1e-12;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = Math.exp(scores[k] - most);
      all += scores[k];
      good += right.contains(k) ? scores[k] : 0;
    }
    double[] steps = new double[scores.length];
    for (int k = 0; k < scores.length; k++) {
      steps[k] = (right.contains(k) ? scores[k] / good : 0) - scores[k] / all;
    }
    return steps;
  }

  private static void step(double[] weights, double[] gradients, int place, double by) {
    double gradient = by - SHRINK * weights[place];
    gradients[place] += gradient * gradient;
    weights[place] += RATE * gradient / Math.sqrt(1e-3 + gradients[place]);
  }

  private static String lines(
      List<String> words, Map<String, Integer> numbers, double[] weights, ContextWeights context) {
    StringBuilder out = new StringBuilder();
    words.forEach(w -> out.append("word\t").append(w).append('\n'));
    Map<String, Integer> sorted = new TreeMap<>(numbers);
    sorted.forEach(
        (name, i) -> {
          if (Math.abs(weights[i]) >= LEAST) {
            out.append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weights[i]))
                .append('\n');
          }
        });
    ContextNames.lines(context, words, LEAST).forEach(l -> out.append(l).append('\n'));
    return out.toString();
  }
}
