package org.isnad.engine.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.rule.Rule;
import org.isnad.engine.rule.RuleOrder;
import org.isnad.engine.rule.Step;

/**
 * Compares the patterns of rules: which could match the same words with nothing to choose between
 * them, which never match because another always comes first, and which do so for one of their
 * words.
 */
public final class RuleConflicts {
  private RuleConflicts() {}

  /** The faults of {@code rules}, which are all of one kind. */
  public static List<Fault> faults(List<Rule> rules) {
    List<Rule> ordered = RuleOrder.sorted(rules);
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Rule rule = ordered.get(i);
      checkBefore(rule, ordered, faults);
      for (Rule preferred : ordered.subList(0, i)) {
        List<Step> steps = words(rule);
        List<Step> first = words(preferred);
        if (steps.size() == first.size()) {
          check(rule, steps, preferred, first, faults);
        }
      }
    }
    return faults;
  }

  private static void check(
      Rule rule, List<Step> steps, Rule preferred, List<Step> first, List<Fault> faults) {
    int covered = 0;
    int apart = -1;
    for (int k = 0; k < steps.size(); k++) {
      Set<String> shared = new HashSet<>(values(steps.get(k)));
      shared.retainAll(values(first.get(k)));
      if (shared.isEmpty()) {
        return;
      }
      if (shared.size() == values(steps.get(k)).size()) {
        covered++;
      } else {
        apart = k;
      }
    }
    if (covered == steps.size()) {
      faults.add(
          rule.position()
              .fault(
                  rule.id()
                      + " never matches, "
                      + preferred.id()
                      + " comes first; expected a pattern of its own"));
    } else if (RuleOrder.equal(rule, preferred) && !preferred.before().contains(rule.id())) {
      faults.add(
          rule.position()
              .fault(
                  rule.id()
                      + " and "
                      + preferred.id()
                      + " match the same words; expected \"before\" in one of them"));
    } else if (covered == steps.size() - 1) {
      Set<String> lost = new HashSet<>(values(steps.get(apart)));
      lost.retainAll(values(first.get(apart)));
      faults.add(
          rule.position()
              .fault(
                  rule.id()
                      + " never matches "
                      + String.join(", ", lost)
                      + ", "
                      + preferred.id()
                      + " comes first; expected it in one of them"));
    }
  }

  private static void checkBefore(Rule rule, List<Rule> all, List<Fault> faults) {
    for (String id : rule.before()) {
      if (all.stream().noneMatch(other -> other.id().equals(id))) {
        faults.add(rule.position().fault("\"before\" names " + id + "; expected the id of a rule"));
      }
    }
  }

  private static List<Step> words(Rule rule) {
    return rule.match().stream().filter(step -> !(step instanceof Step.UpTo)).toList();
  }

  /** What a step matches, in a form in which steps of all kinds compare. */
  private static Set<String> values(Step step) {
    if (step instanceof Step.Lemma lemma) {
      return lemma.lemmas();
    }
    if (step instanceof Step.Form form) {
      return form.forms();
    }
    return Set.of(
        step instanceof Step.Clitic clitic ? "clitic " + clitic.clitic() : step.key() + " any");
  }
}
