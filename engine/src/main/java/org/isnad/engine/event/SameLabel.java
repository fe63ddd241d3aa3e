package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins the mentions of one happening: same type, nothing that contradicts, something shared. */
final class SameLabel {
  private final List<List<Event>> groups = new ArrayList<>();

  /** The label of {@code event}, given those before it. */
  String of(Event event, String key) {
    for (int g = groups.size() - 1; g >= 0; g--) {
      if (belongs(event, key, groups.get(g))) {
        groups.get(g).add(event);
        return "E" + (g + 1);
      }
    }
    groups.add(new ArrayList<>(List.of(event)));
    return "E" + groups.size();
  }

  private static boolean belongs(Event event, String key, List<Event> group) {
    Event last = group.get(group.size() - 1);
    if (last.type() != event.type() || !agree(event.date(), last.date())) {
      return false;
    }
    boolean sides =
        compatible(event.actors(), last.actors())
            && compatible(event.recipients(), last.recipients());
    boolean shared =
        share(event.actors(), last.actors())
            || share(event.recipients(), last.recipients())
            || last.reason().rule().contains(key);
    return sides && shared;
  }

  private static boolean agree(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
  }

  private static boolean compatible(List<Participant> a, List<Participant> b) {
    return a.isEmpty() || b.isEmpty() || share(a, b);
  }

  private static boolean share(List<Participant> a, List<Participant> b) {
    Set<String> names = new HashSet<>();
    a.forEach(participant -> names.add(participant.name()));
    return b.stream().anyMatch(participant -> names.contains(participant.name()));
  }
}
