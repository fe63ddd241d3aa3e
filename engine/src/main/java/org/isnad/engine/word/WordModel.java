package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.resource.Resources;

/**
 * Weights of evidence for readings: a log-linear model. The file has a line a weight, its name and
 * its value in hundredths; its card says how it was trained.
 */
final class WordModel {
  private static final String FILE = "models/words.txt";

  private final HashedTable forms;
  private final ContextWeights context;

  private WordModel(HashedTable forms, ContextWeights context) {
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
    HashedTable forms = new HashedTable(20_000);
    List<String[]> contextual = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int at = 0;
    int tab;
    while ((tab = text.indexOf('\t', at)) >= 0) {
      int end = text.indexOf('\n', tab);
      end = end < 0 ? text.length() : end;
      if (text.startsWith("word\t", at)) {
        words.add(text.substring(tab + 1, end));
      } else if (text.charAt(at) == '~') {
        contextual.add(new String[] {text.substring(at, tab), text.substring(tab + 1, end)});
      } else {
        float weight = Integer.parseInt(text, tab + 1, end, 10) / ContextNames.SCALE;
        forms.put(HashedTable.hash(text, at, tab), weight);
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
    Sum sum = new Sum();
    for (int i = 0; i < base.length; i++) {
      sum.score = -candidates.get(i).handicap();
      features.each(candidates.get(i), sum);
      base[i] = sum.score;
    }
    return Readings.sorted(candidates, base, context.word(folded));
  }

  /** Adds up the weights of features, without making their names. */
  private final class Sum implements FormFeatures.Sink {
    private double score;

    @Override
    public void name(NamePart... parts) {
      long hash = 0;
      for (NamePart part : parts) {
        hash = part.after(hash);
      }
      score += forms.get(hash);
    }
  }
}
