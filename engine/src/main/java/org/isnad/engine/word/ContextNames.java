package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the neighbours' weights in the model file: {@code ~template|row|column}. */
final class ContextNames {
  /** Values in files are whole hundredths. */
  static final float SCALE = 100;

  private ContextNames() {}

  /** Weights from lines of a name and a value. */
  static ContextWeights weights(List<String> words, List<String[]> lines) {
    ContextWeights weights = new ContextWeights(words);
    Map<Axis, Map<String, Integer>> numbers = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      numbers.put(axis, axis.numbers());
    }
    for (String[] line : lines) {
      set(weights, numbers, line[0], Integer.parseInt(line[1]) / SCALE);
    }
    return weights;
  }

  @SuppressWarnings("EnumOrdinal") // numbers of one run; files have the names
  private static void set(
      ContextWeights weights, Map<Axis, Map<String, Integer>> numbers, String name, double value) {
    int first = name.indexOf('|');
    int second = name.indexOf('|', first + 1);
    Template template = Template.valueOf(name.substring(1, first).toUpperCase(Locale.ROOT));
    String row = name.substring(first + 1, second);
    int rowNumber =
        template.rows() == Axis.WORD
            ? weights.word(row)
            : numbers.getOrDefault(template.rows(), Map.of()).getOrDefault(row, -1);
    int column =
        numbers
            .getOrDefault(template.columns(), Map.of())
            .getOrDefault(name.substring(second + 1), -1);
    if (rowNumber >= 0 && column >= 0) {
      weights.weights()[weights.place(template.ordinal(), rowNumber, column)] = value;
    }
  }

  /** A line for every weight of at least {@code least}, for the words in their order. */
  static List<String> lines(ContextWeights weights, List<String> words, double least) {
    List<String> out = new ArrayList<>();
    List<String> rowWords = new ArrayList<>(words);
    rowWords.add(0, "");
    int place = 0;
    for (Template template : Template.values()) {
      String[] rows =
          template.rows() == Axis.WORD ? rowWords.toArray(new String[0]) : template.rows().names();
      for (String row : rows) {
        for (String column : template.columns().names()) {
          double value = weights.weights()[place++];
          if (Math.abs(value) >= least && !(template.rows() == Axis.WORD && row.isEmpty())) {
            String name = template.name().toLowerCase(Locale.ROOT);
            out.add("~" + name + "|" + row + "|" + column + "\t" + Math.round(value * SCALE));
          }
        }
      }
    }
    return out;
  }
}
