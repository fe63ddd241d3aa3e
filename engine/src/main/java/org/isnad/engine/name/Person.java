package org.isnad.engine.name;

import java.util.List;
import java.util.Set;

/**
 * A person of a text.
 *
 * @param name fullest form in the text
 * @param words its folded words
 * @param code PLOVER country and sector; {@code --- ---} where unknown
 * @param told whether the text itself tells the country
 * @param latin the name in Latin letters; empty where unknown
 * @param at index of the first word that names the person
 */
record Person(String name, List<String> words, String code, boolean told, String latin, int at) {
  private static final Set<String> PARTICLES =
      Set.of("بن", "ابن", "دي", "دو", "فان", "فون", "ال", "ابي", "ابو", "بنت", "دا", "دل");

  Person {
    words = List.copyOf(words);
  }

  /** Whether this may be the person of a shorter name: its words all stand in this one. */
  boolean isCalled(List<String> others) {
    boolean some = false;
    for (String word : others) {
      if (!PARTICLES.contains(word)) {
        if (!words.contains(word)) {
          return false;
        }
        some = true;
      }
    }
    // A first name alone is many people's.
    return some && (others.size() > 1 || words.size() == 1 || !words.get(0).equals(others.get(0)));
  }

  /** This person, with what {@code other}, another mention of the same, adds. */
  Person with(Person other) {
    boolean fuller = other.words.size() > words.size();
    boolean better = other.told && !told || code.equals("--- ---");
    return new Person(
        fuller ? other.name : name,
        fuller ? other.words : words,
        better ? other.code : code,
        told || other.told,
        latin.isEmpty() ? other.latin : latin,
        Math.min(at, other.at));
  }

  /** ISO code of the country. */
  String country() {
    return code.substring(0, 3);
  }
}
