package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fillers found around one event word, by slot. Filled by one walk, then only read. */
final class Arguments {
  private final Map<Slot, List<Filler>> slots = new EnumMap<>(Slot.class);
  private final Set<Slot> closed = EnumSet.noneOf(Slot.class);
  private int end;

  Arguments(int end) {
    this.end = end;
  }

  void add(Slot slot, Filler filler) {
    slots.computeIfAbsent(slot, key -> new ArrayList<>()).add(filler);
  }

  void addAll(Slot slot, List<Filler> fillers) {
    if (!fillers.isEmpty()) {
      slots.computeIfAbsent(slot, key -> new ArrayList<>()).addAll(fillers);
    }
  }

  /** Keeps {@code slot} as it is: what comes later hangs on something else. */
  void close(Slot slot) {
    closed.add(slot);
  }

  boolean isOpen(Slot slot) {
    return !slots.containsKey(slot) && !closed.contains(slot);
  }

  boolean has(Slot slot) {
    return slots.containsKey(slot);
  }

  boolean hasAny(Set<Slot> wanted) {
    return wanted.stream().anyMatch(slots::containsKey);
  }

  /** What fills {@code slot}; empty where nothing does. */
  List<Filler> get(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /** Index after the last word that the walk took. */
  int end() {
    return end;
  }

  void endAt(int index) {
    end = index;
  }
}
