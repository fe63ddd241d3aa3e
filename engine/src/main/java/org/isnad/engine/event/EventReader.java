package org.isnad.engine.event;

import java.util.List;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.time.TimeExpression;

/** Codes political events. Thread-safe. */
public final class EventReader {
  private EventReader() {}

  /** A reader with the words and rules of {@code resources}. */
  public static EventReader create(Resources resources) {
    return new EventReader();
  }

  /** The events of {@code text}, in order of their triggers. */
  public List<Event> read(NamedText text, List<TimeExpression> times, List<Statement> statements) {
    return List.of();
  }
}
