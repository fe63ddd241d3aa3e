package org.isnad.engine.statement;

import java.util.List;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.time.TimeExpression;

/** Finds statements, their speakers, content and chains. Thread-safe. */
public final class StatementReader {
  private StatementReader() {}

  /** A reader with the words and rules of {@code resources}. */
  public static StatementReader create(Resources resources) {
    return new StatementReader();
  }

  /** The statements of {@code text}, in order of their cues. */
  public List<Statement> read(NamedText text, List<TimeExpression> times) {
    return List.of();
  }
}
