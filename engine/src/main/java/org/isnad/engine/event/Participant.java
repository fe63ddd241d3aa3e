package org.isnad.engine.event;

import java.util.Set;
import org.isnad.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who does something or to whom it is done.
 *
 * @param span the phrase, or null where it is understood
 * @param name resolved name
 * @param code PLOVER country and sector
 */
public record Participant(@Nullable Span span, String name, String code) {
  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF");

  /** Whether it is a force: soldiers, rebels or armed men of no known side. */
  boolean isArmed() {
    return code.length() >= 7 && ARMED.contains(code.substring(4));
  }

  boolean isPolice() {
    return code.length() >= 7 && code.endsWith("COP");
  }
}
