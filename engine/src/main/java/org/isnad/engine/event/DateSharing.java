package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives a mention without a date the date of the happening that it names again: the headline that
 * of the lead, later mentions that of the first, as long as the article knows but one.
 */
final class DateSharing {
  private static final String SEVERAL = "?";
  private static final int OFTEN = 2;

  /** What goes on for longer than a day. */
  private static final Set<String> LASTING =
      Set.of(
          "عملية", "حملة", "غزو", "حرب", "رسم", "رسوم", "عقوبة", "عقوبات", "حصار", "حظر", "تدخل",
          "احتلال");

  /** What is said rather than done: its next mention may be another saying. */
  private static final Set<EventType> SAID =
      EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  private final Scene scene;

  DateSharing(Scene scene) {
    this.scene = scene;
  }

  /** {@code events}, some of them dated by another. */
  List<Event> shared(List<Event> events) {
    Map<String, String> days = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Event event : events) {
      if (!event.date().isEmpty()) {
        days.merge(same(event), event.date(), DateSharing::both);
        days.merge(kind(event), event.date(), DateSharing::both);
        counts.merge(kind(event), 1, Integer::sum);
      }
    }
    List<Event> out = new ArrayList<>(events.size());
    for (Event event : events) {
      String day = event.date().isEmpty() ? day(event, days, counts) : event.date();
      out.add(day.equals(event.date()) ? event : event.on(day));
    }
    return List.copyOf(out);
  }

  private String day(Event event, Map<String, String> days, Map<String, Integer> counts) {
    int at = event.firstWord();
    if (LASTING.contains(scene.key(at)) || LASTING.contains(scene.stem(at))) {
      return "";
    }
    String own = single(days.getOrDefault(same(event), ""));
    boolean again =
        scene.paragraph(at) == 0
            || event.type() == EventType.ASSAULT && counts.getOrDefault(kind(event), 0) >= OFTEN
            || scene.analysis(at).isDefinite() && !SAID.contains(event.type());
    return own.isEmpty() && again ? single(days.getOrDefault(kind(event), "")) : own;
  }

  private static String same(Event event) {
    return event.same() + " " + event.aux();
  }

  /** What two mentions share that the article may mean as one happening. */
  private static String kind(Event event) {
    return event.type() + " " + event.aux();
  }

  private static String single(String day) {
    return day.equals(SEVERAL) ? "" : day;
  }

  /** The finer of two that agree; nothing where they differ. */
  private static String both(String a, String b) {
    if (a.startsWith(b)) {
      return a;
    }
    return b.startsWith(a) ? b : SEVERAL;
  }
}
