package org.isnad.engine.event;

import org.isnad.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who does something or to whom it is done.
 *
 * @param span the phrase, or null where it is understood
 * @param name resolved name
 * @param code PLOVER country and sector
 */
public record Participant(@Nullable Span span, String name, String code) {}
