package org.isnad.engine.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of the {@link Template}s. Hot: one array for all, so that a score is a few sums. */
final class ContextWeights {
  private static final Template[] TEMPLATES = Template.values();

  private final int[] offsets = new int[TEMPLATES.length];
  private final int[] widths = new int[TEMPLATES.length];
  private final Axis[] columns = new Axis[TEMPLATES.length];
  private final Map<String, Integer> words = new HashMap<>();
  private final double[] weights;

  /** Zero weights; {@code known} are the words whose neighbours count. */
  ContextWeights(List<String> known) {
    for (String word : known) {
      words.put(word, words.size() + 1);
    }
    int size = 0;
    for (int t = 0; t < TEMPLATES.length; t++) {
      Template template = TEMPLATES[t];
      offsets[t] = size;
      columns[t] = template.columns();
      widths[t] = template.columns().names().length;
      int rows = template.rows() == Axis.WORD ? words.size() + 1 : template.rows().names().length;
      size += rows * widths[t];
    }
    weights = new double[size];
  }

  /** The number of a word form; 0 where it is none of the known. */
  int word(String folded) {
    return words.getOrDefault(folded, 0);
  }

  /** The number of weights. */
  int size() {
    return weights.length;
  }

  /** The weights themselves, which a trainer changes. */
  double[] weights() {
    return weights;
  }

  /** The place of the weight of template number {@code t} for a row and a reading. */
  int place(int t, int row, Shape shape) {
    return offsets[t] + row * widths[t] + shape.number(columns[t]);
  }

  /** The place of a named weight. */
  int place(int t, int row, int column) {
    return offsets[t] + row * widths[t] + column;
  }

  /** The score of a reading in its surroundings. */
  double score(int[] rows, Shape shape) {
    double score = 0;
    for (int t = 0; t < rows.length; t++) {
      score += weights[place(t, rows[t], shape)];
    }
    return score;
  }
}
