package org.isnad.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * What a rule gives where it matches.
 *
 * @param kind name of its {@link RuleKind}
 * @param values the values by field, as the kind allows them
 */
public record Gives(String kind, Map<String, List<String>> values) {
  /** Copies the map. */
  public Gives {
    values = Map.copyOf(values);
  }

  /** The value of {@code field}, one of those that hold a single one. */
  public String value(String field) {
    return values(field).get(0);
  }

  /** The values of {@code field}. */
  public List<String> values(String field) {
    List<String> found = values.get(field);
    if (found == null) {
      throw new IllegalArgumentException("a rule of kind " + kind + " gives no " + field);
    }
    return found;
  }
}
