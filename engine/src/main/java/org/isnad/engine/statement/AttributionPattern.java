package org.isnad.engine.statement;

import java.util.List;

/**
 * A fixed attribution: وفقا لـ, بحسب ما V, على حد قول.
 *
 * @param id its id
 * @param words the folded words that it begins with
 * @param verb whether a reporting verb follows ({@code V})
 * @param clitic whether the next word carries لـ
 * @param after whether it stands behind its content only
 * @param act what the source does
 */
record AttributionPattern(
    String id, List<String> words, boolean verb, boolean clitic, boolean after, Act act) {
  AttributionPattern {
    words = List.copyOf(words);
  }

  int length() {
    return words.size() + (verb ? 1 : 0) + (clitic ? 1 : 0);
  }
}
