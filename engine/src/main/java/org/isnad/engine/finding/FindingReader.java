package org.isnad.engine.finding;

import java.util.List;
import org.isnad.engine.event.Event;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.time.TimeExpression;

/** Runs the checks over what was read. Thread-safe. */
public final class FindingReader {
  /** The findings of an article, in text order. */
  public List<Finding> read(
      NamedText text, List<TimeExpression> times, List<Statement> statements, List<Event> events) {
    return List.of();
  }
}
