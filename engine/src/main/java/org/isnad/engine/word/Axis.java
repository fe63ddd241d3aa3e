package org.isnad.engine.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.engine.word.Analysis.Gender;

/** The values along one side of a {@link Template}, with their names in model files. */
enum Axis {
  KIND,
  LEFT,
  FULL,
  TWO_KINDS,
  CLAUSE,
  GENDER,
  WORD;

  /** The names by number; of words, which each model lists, there are none here. */
  String[] names() {
    return switch (this) {
      case KIND -> names(Kind.values());
      case LEFT -> product(KIND.names(), names(Shape.Closing.values()));
      case FULL -> product(LEFT.names(), names(Shape.Opening.values()));
      case TWO_KINDS -> product(KIND.names(), KIND.names());
      case CLAUSE -> product(new String[] {"verbless", "verb"}, KIND.names());
      case GENDER -> product(KIND.names(), names(Gender.values()));
      case WORD -> new String[0];
    };
  }

  /** Numbers by name. */
  Map<String, Integer> numbers() {
    String[] names = names();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], i);
    }
    return numbers;
  }

  private static String[] names(Enum<?>[] values) {
    String[] names = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      names[i] = values[i].name().toLowerCase(Locale.ROOT);
    }
    return names;
  }

  private static String[] product(String[] first, String[] second) {
    String[] names = new String[first.length * second.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = first[i / second.length] + "." + second[i % second.length];
    }
    return names;
  }
}
