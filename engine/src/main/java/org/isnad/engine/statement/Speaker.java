package org.isnad.engine.statement;

import org.isnad.engine.name.EntityKind;
import org.isnad.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, is spoken to, or hands a report on.
 *
 * @param span the phrase that names the source; null where it is only understood
 * @param name resolved name; empty where nobody can be named
 * @param kind what it is
 * @param code PLOVER country and sector; {@code --- ---} where unknown
 */
public record Speaker(@Nullable Span span, String name, EntityKind kind, String code) {}
