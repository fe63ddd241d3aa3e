package org.isnad.engine.report;

import java.util.List;
import org.isnad.engine.event.Event;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.time.TimeExpression;

/**
 * What every stage made of one article; what {@code explain} prints.
 *
 * @param text words, names and phrases
 * @param times expressions of time
 * @param statements statements
 * @param events events
 * @param findings findings
 */
public record Reading(
    NamedText text,
    List<TimeExpression> times,
    List<Statement> statements,
    List<Event> events,
    List<Finding> findings) {
  /** Copies the lists. */
  public Reading {
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }

  /** What is reported of it. */
  public Report report() {
    return new Report(text.text().article(), text.mentions(), times, statements, events, findings);
  }
}
