package org.isnad.engine.name;

import java.util.List;

/**
 * A person of a text.
 *
 * @param name fullest form in the text
 * @param words its folded words
 * @param code PLOVER country and sector; {@code --- ---} where unknown
 * @param office lemma of the office noun; empty where none is told
 * @param field folded stem of what the office is of (خارجية); empty where none is told
 * @param at index of the first word that names the person
 */
record Person(String name, List<String> words, String code, String office, String field, int at) {
  Person {
    words = List.copyOf(words);
  }

  /** Whether every word of {@code others} is one of this name's, the last ones matching. */
  boolean isCalled(List<String> others) {
    return words.containsAll(others);
  }

  String country() {
    return code.substring(0, 3);
  }
}
