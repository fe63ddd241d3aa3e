package org.isnad.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which rules are tried: the longer pattern, then the more specific one, then by
 * {@code before}. What these leave open goes by id, and the linter reports it.
 */
public final class RuleOrder {
  private static final Comparator<Rule> RANK =
      Comparator.comparingInt(Rule::length).thenComparingInt(Rule::specificity).reversed();

  private RuleOrder() {}

  /** {@code rules} in the order of preference. */
  public static List<Rule> sorted(List<Rule> rules) {
    List<Rule> out = new ArrayList<>(rules);
    out.sort(RANK.thenComparing(Rule::id));
    for (Rule rule : rules) {
      if (!rule.before().isEmpty()) {
        moveUp(rule, out);
      }
    }
    return List.copyOf(out);
  }

  private static void moveUp(Rule rule, List<Rule> out) {
    int from = out.indexOf(rule);
    for (int i = 0; i < from; i++) {
      if (equal(rule, out.get(i)) && rule.before().contains(out.get(i).id())) {
        out.remove(from);
        out.add(i, rule);
        return;
      }
    }
  }

  /** Whether length and detail leave open which of both is preferred. */
  public static boolean equal(Rule a, Rule b) {
    return RANK.compare(a, b) == 0;
  }
}
