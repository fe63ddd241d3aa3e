package org.isnad.engine.report;

import java.util.List;
import org.isnad.engine.event.Event;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.name.Mention;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Article;
import org.isnad.engine.time.TimeExpression;

/**
 * What was read in an article.
 *
 * @param article the article, its text as given
 * @param mentions proper names
 * @param times expressions of time
 * @param statements statements, in order of their cues
 * @param events events, in order of their triggers
 * @param findings findings, in text order
 */
public record Report(
    Article article,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Statement> statements,
    List<Event> events,
    List<Finding> findings) {
  /** Copies the lists. */
  public Report {
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }
}
