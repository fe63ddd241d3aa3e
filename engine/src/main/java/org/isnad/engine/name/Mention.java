package org.isnad.engine.name;

import org.isnad.engine.text.Span;

/**
 * A proper name in the text.
 *
 * @param span its place, clitics of its first word included
 * @param first index of its first word
 * @param end index after its last word
 * @param type what it names
 * @param name the resolved name, fullest form in the article
 * @param latin the name in Latin letters; empty where unknown
 * @param code PLOVER country and sector ({@code RUS GOV}); empty where unknown
 * @param rule gazetteer file and row, rule or model that found it
 */
public record Mention(
    Span span, int first, int end, Type type, String name, String latin, String code, String rule) {
  /** Kinds of proper names. */
  public enum Type {
    PER,
    ORG,
    LOC,
    MISC
  }
}
