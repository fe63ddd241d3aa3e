package org.isnad.engine.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.word.Proclitic;

/** Reads the steps of a rule. */
final class StepParser {
  /** How many words may stand between two steps at most. */
  static final int FARTHEST = 20;

  private final RuleKind kind;
  private final List<Fault> faults;

  StepParser(RuleKind kind, List<Fault> faults) {
    this.kind = kind;
    this.faults = faults;
  }

  List<Step> read(YamlNode node) {
    if (!(node instanceof YamlNode.Items items)) {
      faults.add(
          node.position()
              .fault("\"match\" is " + node.what() + "; expected a list, one step a line"));
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    for (YamlNode item : items.items()) {
      step(item).ifPresent(steps::add);
    }
    checkShape(items, steps);
    return steps;
  }

  private void checkShape(YamlNode.Items items, List<Step> steps) {
    if (steps.size() < items.items().size()) {
      return;
    }
    if (steps.isEmpty() || !steps.get(0).key().equals(kind.opensWith())) {
      faults.add(
          items
              .position()
              .fault(
                  "first step is "
                      + (steps.isEmpty() ? "missing" : "\"" + steps.get(0).key() + "\"")
                      + "; expected \""
                      + kind.opensWith()
                      + "\" in a rule of kind "
                      + kind.name()));
    } else if (steps.get(steps.size() - 1) instanceof Step.UpTo) {
      faults.add(items.position().fault("last step is \"upto\"; expected a step behind it"));
    }
  }

  private Optional<Step> step(YamlNode node) {
    if (!(node instanceof YamlNode.Keys keys) || keys.entries().size() != 1) {
      String what =
          node instanceof YamlNode.Keys several ? several.entries().size() + " keys" : node.what();
      faults.add(node.position().fault("step is " + what + "; expected one key and its value"));
      return Optional.empty();
    }
    YamlNode.Entry entry = keys.entries().get(0);
    String key = entry.key().text();
    if (!kind.steps().contains(key)) {
      faults.add(
          entry
              .key()
              .position()
              .fault(
                  "unknown step \""
                      + key
                      + "\"; expected one of "
                      + String.join(", ", kind.steps())
                      + " in a rule of kind "
                      + kind.name()));
      return Optional.empty();
    }
    return step(key, entry.value());
  }

  private Optional<Step> step(String key, YamlNode value) {
    return switch (key) {
      case "lemma" -> words(key, value).map(Step.Lemma::of);
      case "word" -> words(key, value).map(Step.Form::of);
      default -> Values.one(key, value, faults).flatMap(one -> step(key, one));
    };
  }

  private Optional<Step> step(String key, Located value) {
    Optional<Step> step =
        switch (key) {
          case "clitic" -> clitic(value.text());
          case "verb" ->
              value.text().equals("reporting")
                  ? Optional.of(new Step.Reporting())
                  : Optional.empty();
          default -> reach(value.text());
        };
    if (step.isEmpty()) {
      faults.add(
          value
              .position()
              .fault("\"" + key + "\" is \"" + value.text() + "\"; expected " + expected(key)));
    }
    return step;
  }

  private static String expected(String key) {
    return switch (key) {
      case "clitic" -> "bi or li";
      case "verb" -> "reporting";
      default -> "a number from 1 to " + FARTHEST;
    };
  }

  private static Optional<Step> clitic(String name) {
    return switch (name) {
      case "bi" -> Optional.of(new Step.Clitic(Proclitic.BI));
      case "li" -> Optional.of(new Step.Clitic(Proclitic.LI));
      default -> Optional.empty();
    };
  }

  private static Optional<Step> reach(String text) {
    for (int words = 1; words <= FARTHEST; words++) {
      if (text.equals(Integer.toString(words))) {
        return Optional.of(new Step.UpTo(words));
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> words(String key, YamlNode value) {
    int before = faults.size();
    List<String> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Located word : Values.read(key, value, faults)) {
      Values.checkWord(word, faults);
      if (!seen.add(word.text())) {
        faults.add(word.position().fault("\"" + word.text() + "\" twice; expected it once"));
      }
      out.add(word.text());
    }
    return faults.size() > before ? Optional.empty() : Optional.of(out);
  }
}
