package org.isnad.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.Reading;
import org.isnad.engine.rule.Rule;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Span;

/**
 * What one rule does with a text.
 *
 * @param rule the rule
 * @param made the statements that it makes
 * @param matched the words that its first steps match, as many of them as follow each other
 * @param missing what it looked for behind these; empty where all its steps match
 * @param rivals the rules that made statements of the words that it matches
 */
public record Trial(
    Rule rule, List<Statement> made, List<Span> matched, String missing, List<String> rivals) {
  /** Copies the lists. */
  public Trial {
    made = List.copyOf(made);
    matched = List.copyOf(matched);
    rivals = List.copyOf(rivals);
  }

  /** Tries {@code rules}, which {@code isnad} must know, on {@code text}. */
  public static List<Trial> of(Isnad isnad, List<Rule> rules, String text) {
    Reading reading = isnad.reading(Article.of("trial", text));
    return rules.stream().map(rule -> of(rule, reading)).toList();
  }

  private static Trial of(Rule rule, Reading reading) {
    List<Statement> made = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      if (statement.reason().rule().equals(rule.id())) {
        made.add(statement);
      }
    }
    StepTrace trace = StepTrace.of(rule.match(), reading.text().text());
    List<String> rivals = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      boolean overlaps = trace.matched().stream().anyMatch(statement.cue()::overlaps);
      if (overlaps && !made.contains(statement)) {
        rivals.add(statement.reason().rule());
      }
    }
    return new Trial(rule, made, trace.matched(), trace.missing(), rivals);
  }
}
