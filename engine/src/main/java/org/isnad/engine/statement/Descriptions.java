package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Phrase;

/**
 * By what words persons were named: after وزير الخارجية الإماراتي، الشيخ فلان, the words الوزير
 * الإماراتي mean him, where they fit nobody else.
 */
final class Descriptions {
  /** A description of one word (المدير) fits too many. */
  private static final int SHORTEST = 2;

  private final List<Set<String>> words = new ArrayList<>();
  private final List<Phrase> persons = new ArrayList<>();

  /** Remembers that {@code stems} stood for {@code person}. */
  void add(List<String> stems, Phrase person) {
    if (stems.size() >= SHORTEST) {
      words.add(new HashSet<>(stems));
      persons.add(person);
    }
  }

  /** The one person for whom all of {@code stems} stood. */
  Optional<Phrase> of(List<String> stems) {
    if (stems.size() < SHORTEST) {
      return Optional.empty();
    }
    Phrase found = null;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).containsAll(stems)) {
        if (found != null && !found.name().equals(persons.get(i).name())) {
          return Optional.empty();
        }
        found = persons.get(i);
      }
    }
    return Optional.ofNullable(found);
  }
}
