package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.resource.Resources;

/**
 * Weights of evidence for readings: a log-linear model. The file has a line a weight, its name and
 * its value; its card says how it was trained.
 */
final class WordModel {
  private static final String FILE = "models/words.txt";

  private final Map<String, Double> forms;
  private final ContextWeights context;

  WordModel(Map<String, Double> forms, ContextWeights context) {
    this.forms = forms;
    this.context = context;
  }

  /** The model of {@code resources}; without its file, all weights are zero. */
  static WordModel load(Resources resources) {
    StringBuilder text = new StringBuilder();
    resources.sources(FILE).forEach(source -> text.append(source.text()));
    return parse(text.toString());
  }

  /** A model from the lines of its file. */
  static WordModel parse(String text) {
    Map<String, Double> forms = new HashMap<>(16_384);
    List<String[]> contextual = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int at = 0;
    int tab;
    while ((tab = text.indexOf('\t', at)) >= 0) {
      int end = text.indexOf('\n', tab);
      end = end < 0 ? text.length() : end;
      String name = text.substring(at, tab);
      String value = text.substring(tab + 1, end);
      if (name.equals("word")) {
        words.add(value);
      } else if (name.startsWith("~")) {
        contextual.add(new String[] {name, value});
      } else {
        forms.put(name, Double.valueOf(value));
      }
      at = end + 1;
    }
    return new WordModel(forms, ContextNames.weights(words, contextual));
  }

  /** The weights of the neighbours. */
  ContextWeights context() {
    return context;
  }

  /** Scores the readings of a form. */
  Readings score(String folded, List<Candidate> candidates, WordCounts counts) {
    FormFeatures features = new FormFeatures(folded, candidates, counts);
    double[] base = new double[candidates.size()];
    for (int i = 0; i < base.length; i++) {
      for (String name : features.of(candidates.get(i))) {
        base[i] += forms.getOrDefault(name, 0.0);
      }
    }
    return Readings.sorted(candidates, base, context.word(folded));
  }
}
