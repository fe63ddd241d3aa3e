package org.isnad.engine.time;

import java.util.List;
import java.util.Optional;

/**
 * What a word of a text may be.
 *
 * @param words words and phrases of time that start with it, the longest first
 * @param roles their roles
 */
record Mark(List<TimeWord> words, Roles roles) {
  /** A word that has nothing to do with time. */
  static final Mark NONE = new Mark(List.of(), Roles.NONE);

  /** A figure. */
  static final Mark FIGURE = new Mark(List.of(), Roles.of(Role.FIGURE));

  static Mark of(List<TimeWord> words) {
    Roles roles = Roles.NONE;
    for (TimeWord word : words) {
      roles = roles.and(Roles.of(word.role()));
    }
    return words.isEmpty() ? NONE : new Mark(List.copyOf(words), roles);
  }

  /** The word of {@code role}; the longest where there are several. */
  Optional<TimeWord> word(Role role) {
    if (roles.has(role)) {
      for (TimeWord word : words) {
        if (word.role() == role) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }
}
