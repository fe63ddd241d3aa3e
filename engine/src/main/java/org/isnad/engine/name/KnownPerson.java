package org.isnad.engine.name;

import java.util.List;

/**
 * A row of {@code persons.tsv}.
 *
 * @param name full name
 * @param words its folded words
 * @param code PLOVER country and sector while in office
 * @param from first year in office
 * @param to last year in office, a far one where still there
 * @param latin the name in Latin letters
 * @param rule file and line
 */
record KnownPerson(
    String name, List<String> words, String code, int from, int to, String latin, String rule) {
  KnownPerson {
    words = List.copyOf(words);
  }

  /** How many years {@code year} lies outside the time in office. */
  int yearsFrom(int year) {
    return year < from ? from - year : Math.max(0, year - to);
  }

  String country() {
    return code.substring(0, 3);
  }
}
