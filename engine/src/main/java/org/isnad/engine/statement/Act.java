package org.isnad.engine.statement;

import java.util.Locale;

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
}
