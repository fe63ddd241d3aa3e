package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins the mentions of one happening: same type, nothing that contradicts, something shared. */
final class SameLabel {
  private final List<Group> groups = new ArrayList<>();

  private record Group(Draft last, String date) {}

  /** The label of {@code draft}, given those before it. */
  String of(Draft draft, String date) {
    for (int g = groups.size() - 1; g >= 0; g--) {
      if (belongs(draft, date, groups.get(g))) {
        Group old = groups.get(g);
        boolean fuller = !draft.roles().actors().isEmpty() || !draft.roles().recipients().isEmpty();
        groups.set(g, new Group(fuller ? draft : old.last(), date.isEmpty() ? old.date() : date));
        return "E" + (g + 1);
      }
    }
    groups.add(new Group(draft, date));
    return "E" + groups.size();
  }

  private static boolean belongs(Draft draft, String date, Group group) {
    Draft last = group.last();
    if (last.trigger().type() != draft.trigger().type() || !agree(date, group.date())) {
      return false;
    }
    Roles a = draft.roles();
    Roles b = last.roles();
    boolean sides =
        compatible(a.actors(), b.actors()) && compatible(a.recipients(), b.recipients());
    boolean shared =
        share(a.actors(), b.actors())
            || share(a.recipients(), b.recipients())
            || draft.trigger().word().rule().equals(last.trigger().word().rule());
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
