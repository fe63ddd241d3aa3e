package org.isnad.engine.name;

import java.util.Set;

/**
 * What a first reading has learnt of a text.
 *
 * @param families words that name its persons
 * @param places words that name its towns and regions
 * @param countries ISO codes of the countries that it speaks of
 */
record Familiar(Set<String> families, Set<String> places, Set<String> countries) {
  /** Nothing yet. */
  static final Familiar NOTHING = new Familiar(Set.of(), Set.of(), Set.of());

  Familiar {
    families = Set.copyOf(families);
    places = Set.copyOf(places);
    countries = Set.copyOf(countries);
  }
}
