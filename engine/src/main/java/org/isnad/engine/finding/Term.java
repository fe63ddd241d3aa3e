package org.isnad.engine.finding;

import org.isnad.engine.word.Word;

/**
 * What the checks compare of a word; see {@link Terms}.
 *
 * @param base the look-up form of its lemma
 * @param key what it has in common with words of its root
 * @param content whether it has content of its own
 */
record Term(String base, String key, boolean content) {
  static Term of(Word word) {
    return new Term(Terms.base(word), Terms.key(word), Terms.isContent(word));
  }
}
