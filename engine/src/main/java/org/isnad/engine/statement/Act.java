package org.isnad.engine.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a speaker does by saying. */
public enum Act {
  INFORM,
  AFFIRM,
  OPINE,
  HOPE,
  EXPECT,
  FEAR,
  PROMISE,
  THREATEN,
  WARN,
  REQUEST,
  ORDER,
  DENY,
  REJECT,
  ACCUSE,
  ADMIT,
  PRAISE,
  CONDEMN,
  AGREE,
  ASK;

  /** The name in word files and reports, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The act with this label; empty where there is none. */
  public static Optional<Act> byLabel(String label) {
    return Arrays.stream(values()).filter(act -> act.label().equals(label)).findFirst();
  }

  /** All labels, for messages. */
  static String labels() {
    return Arrays.stream(values()).map(Act::label).collect(Collectors.joining(", "));
  }
}
