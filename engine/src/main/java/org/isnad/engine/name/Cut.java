package org.isnad.engine.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word form with the first {@code length} letters taken for clitics, where the word files know
 * what is left.
 *
 * @param length how many letters are cut
 * @param bare what is left, article kept ({@code للأمم} leaves {@code الامم})
 * @param stem {@code bare} without article
 * @param head the noun, where it is one that can head a phrase
 * @param nisba the adjective, where it is one of a country
 * @param first whether it is a first name
 * @param entries the gazetteer names that start with it, the longest first
 */
record Cut(
    int length,
    String bare,
    String stem,
    @Nullable HeadForm head,
    @Nullable Nisba nisba,
    boolean first,
    List<Entry> entries) {
  Cut {
    entries = List.copyOf(entries);
  }
}
