package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.Participant;

/**
 * The mentions of one happening, and what they tell of it together.
 *
 * @param mentions in text order, at least one
 */
record Happening(List<Event> mentions) {
  Happening {
    mentions = List.copyOf(mentions);
  }

  /** The happenings of {@code events}, in order of their first mention. */
  static List<Happening> of(List<Event> events) {
    Map<String, List<Event>> same = new LinkedHashMap<>();
    for (Event event : events) {
      String label = event.same().isEmpty() ? event.id() : event.same();
      same.computeIfAbsent(label, key -> new ArrayList<>()).add(event);
    }
    return same.values().stream().map(Happening::new).toList();
  }

  Event first() {
    return mentions.get(0);
  }

  /** Everybody who is said to do it, once each. */
  List<Participant> actors() {
    return distinct(mentions.stream().flatMap(event -> event.actors().stream()).toList());
  }

  /** Everybody to whom it is said to be done, once each. */
  List<Participant> recipients() {
    return distinct(mentions.stream().flatMap(event -> event.recipients().stream()).toList());
  }

  /** The places given for it, once each. */
  List<Participant> locations() {
    return distinct(mentions.stream().map(Event::location).filter(Objects::nonNull).toList());
  }

  /** The dates given for it, once each. */
  List<String> dates() {
    return mentions.stream().map(Event::date).filter(date -> !date.isEmpty()).distinct().toList();
  }

  private static List<Participant> distinct(List<Participant> participants) {
    Map<String, Participant> out = new LinkedHashMap<>();
    for (Participant participant : participants) {
      if (!participant.name().isEmpty()) {
        out.putIfAbsent(participant.name(), participant);
      }
    }
    return List.copyOf(out.values());
  }
}
