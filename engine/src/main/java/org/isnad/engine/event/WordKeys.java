package org.isnad.engine.event;

import java.util.List;

/**
 * What a word is looked up by, and whether the lexicon has any of it: all that its letters and
 * readings tell without their neighbours.
 *
 * @param key the key of the reading chosen
 * @param stem the folded letters of its stem
 * @param others its folded letters, its stem, the keys of its other readings
 * @param named whether an event word starts with one of its readings
 * @param relative whether it is a relative pronoun
 * @param that whether it is أن or إن, with a pronoun or not
 * @param exclusions those that start with it, as chosen
 */
record WordKeys(
    String key,
    String stem,
    List<String> others,
    boolean named,
    boolean relative,
    boolean that,
    List<Exclusion> exclusions) {
  WordKeys {
    others = List.copyOf(others);
    exclusions = List.copyOf(exclusions);
  }

  /** Whether its letters, its stem or another reading have this key. */
  boolean has(String wanted) {
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).equals(wanted)) {
        return true;
      }
    }
    return feminineOf(wanted);
  }

  /** Whether the stem is {@code wanted} with the feminine ending. */
  private boolean feminineOf(String wanted) {
    return stem.length() == wanted.length() + 1
        && stem.charAt(wanted.length()) == '\u0629'
        && stem.startsWith(wanted);
  }
}
