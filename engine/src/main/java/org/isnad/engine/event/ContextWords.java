package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;

/** Words that tell what a sentence is about. Immutable. */
final class ContextWords {
  /** What a word tells. */
  enum Topic {
    /** Conflict and security. */
    CONFLICT,
    /** Sport. */
    SPORT,
    /** A standing body or label: an event word in its genitive is part of its name. */
    BODY,
    /** A form, as it is written, that looks like an event word and is none. */
    LOOKALIKE
  }

  private final Set<String> conflict;
  private final Set<String> sport;
  private final Set<String> body;
  private final Set<String> lookalike;

  private ContextWords(Map<Topic, Set<String>> keys) {
    conflict = keys.getOrDefault(Topic.CONFLICT, Set.of());
    sport = keys.getOrDefault(Topic.SPORT, Set.of());
    body = keys.getOrDefault(Topic.BODY, Set.of());
    lookalike = keys.getOrDefault(Topic.LOOKALIKE, Set.of());
  }

  /**
   * The context words of {@code resources}.
   *
   * @throws BadResourceException naming every malformed row
   */
  static ContextWords load(Resources resources) {
    List<Fault> faults = new ArrayList<>();
    Map<Topic, Set<String>> keys = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      keys.put(topic, new HashSet<>());
    }
    for (Table table : resources.tables("words/event-context.tsv", "lemma", "class", "example")) {
      for (Table.Row row : table.rows()) {
        boolean known = false;
        for (Topic topic : Topic.values()) {
          if (topic.name().toLowerCase(Locale.ROOT).equals(row.cell(1))) {
            keys.getOrDefault(topic, Set.of()).add(LemmaKey.of(row.cell(0)));
            known = true;
          }
        }
        if (!known) {
          faults.add(
              row.fault(
                  1,
                  "class is \"" + row.cell(1) + "\"; expected conflict, sport, body or lookalike"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    return new ContextWords(keys);
  }

  /** Whether {@code key} tells of {@code topic}. */
  boolean tells(Topic topic, String key) {
    return switch (topic) {
      case CONFLICT -> conflict.contains(key);
      case SPORT -> sport.contains(key);
      case BODY -> body.contains(key);
      case LOOKALIKE -> lookalike.contains(key);
    };
  }
}
