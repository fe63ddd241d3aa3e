package org.isnad.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.engine.Isnad;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.rule.Located;
import org.isnad.engine.rule.Stanza;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Article;

/** Runs the examples of rules: each must give a statement of its rule, and no {@code not} may. */
public final class RuleExamples {
  private final Isnad isnad;

  /** Runs examples through {@code isnad}. */
  public RuleExamples(Isnad isnad) {
    this.isnad = isnad;
  }

  /** The faults of a rule, a sentence each. */
  public List<Fault> faults(Stanza stanza) {
    String id = stanza.rule().id();
    List<Fault> faults = new ArrayList<>();
    for (Located example : stanza.examples()) {
      List<String> rules = rules(example);
      if (!rules.contains(id)) {
        faults.add(
            example
                .position()
                .fault(
                    "\"" + example.text() + "\" is read by " + named(rules) + "; expected " + id));
      }
    }
    for (Located not : stanza.not()) {
      if (rules(not).contains(id)) {
        faults.add(
            not.position().fault("\"" + not.text() + "\" is read by " + id + "; expected not"));
      }
    }
    return faults;
  }

  private static String named(List<String> rules) {
    return rules.isEmpty() ? "no rule" : rules.stream().collect(Collectors.joining(", "));
  }

  private List<String> rules(Located sentence) {
    List<String> rules = new ArrayList<>();
    for (Statement statement : isnad.read(Article.of("example", sentence.text())).statements()) {
      rules.add(statement.reason().rule());
    }
    return rules;
  }
}
