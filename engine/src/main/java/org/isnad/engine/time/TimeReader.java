package org.isnad.engine.time;

import java.util.List;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.word.ReadText;

/** Finds expressions of time and their values. Thread-safe. */
public final class TimeReader {
  private TimeReader() {}

  /** A reader with the word files of {@code resources}. */
  public static TimeReader create(Resources resources) {
    return new TimeReader();
  }

  /** The expressions of time of {@code text}, in text order, none overlapping. */
  public List<TimeExpression> read(ReadText text) {
    return List.of();
  }
}
