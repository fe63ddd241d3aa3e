package org.isnad.engine.name;

import java.util.List;

/**
 * A row of a gazetteer.
 *
 * @param words its words, folded as {@link Gazetteer} folds them
 * @param type what kind of thing it names
 * @param name the name for reports: of capitals and palaces that of the country they stand for
 * @param own the name as the row spells it
 * @param code PLOVER country and sector
 * @param country the country part of {@code code}
 * @param latin the name in Latin letters; empty where unknown
 * @param rule file and line
 */
record Entry(
    List<String> words,
    Type type,
    String name,
    String own,
    String code,
    String country,
    String latin,
    String rule) {
  /** What a row names. */
  enum Type {
    COUNTRY,
    CAPITAL,
    PALACE,
    PLACE,
    ORGANISATION,
    MEDIA,
    PERSON
  }

  Entry {
    words = List.copyOf(words);
  }
}
