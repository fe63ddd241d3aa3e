package org.isnad.engine.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A kind of rule: which steps it may have and what it must give.
 *
 * @param name name in rule files, and the first part of the ids of its rules
 * @param file the file that holds its rules ({@code rules/idioms.yaml})
 * @param opensWith key of its first step
 * @param steps keys of the steps it may have
 * @param fields what it gives
 */
public record RuleKind(
    String name, String file, String opensWith, List<String> steps, List<Field> fields) {
  /** Copies the lists. */
  public RuleKind {
    steps = List.copyOf(steps);
    fields = List.copyOf(fields);
  }

  /**
   * A field of {@code gives}.
   *
   * @param name its key
   * @param allowed the values it may have
   * @param many whether it is a list of them
   */
  public record Field(String name, List<String> allowed, boolean many) {
    /** Copies the list. */
    public Field {
      allowed = List.copyOf(allowed);
    }

    String singular() {
      return many && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
  }

  String fieldNames() {
    return fields.stream().map(Field::name).collect(Collectors.joining(", ", "kind, ", ""));
  }
}
