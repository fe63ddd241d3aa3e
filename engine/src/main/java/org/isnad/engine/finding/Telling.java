package org.isnad.engine.finding;

import java.util.Set;

/**
 * A place in the text that tells how far something went.
 *
 * @param first index of its first word
 * @param word index of the word that names the happening
 * @param end index after its last word
 * @param family happenings that are told by one another's words
 * @param key what the word has in common with others of its root
 * @param grade how far
 * @param limitEnd index after the words that say how far; {@code word + 1} where only the word does
 * @param keys content of the words behind {@code word}
 */
record Telling(
    int first,
    int word,
    int end,
    String family,
    String key,
    Grade grade,
    int limitEnd,
    Set<String> keys) {
  Telling {
    keys = Set.copyOf(keys);
  }
}
