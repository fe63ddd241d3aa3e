package org.isnad.engine.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who does an event and to whom. Nobody is both.
 *
 * @param actors who does it
 * @param recipients to whom
 * @param frame how they were found, for the reason
 */
record Roles(List<Participant> actors, List<Participant> recipients, String frame) {
  private static final Set<String> BUILDINGS =
      Set.of("قصر", "مقر", "مبني", "مطار", "قاعدة", "معسكر", "ادارة", "محطة", "ميناء");

  Roles {
    List<Participant> doers = List.copyOf(actors);
    actors = doers;
    recipients =
        recipients.stream()
            .filter(target -> doers.stream().noneMatch(doer -> doer.name().equals(target.name())))
            .toList();
  }

  /** The same, countries and places left out of the recipients. */
  Roles withoutPlaces() {
    List<Participant> people =
        recipients.stream()
            .filter(target -> !target.code().endsWith("---") && !isBuilding(target.name()))
            .toList();
    return new Roles(actors, people, frame);
  }

  private static boolean isBuilding(String name) {
    int space = name.indexOf(' ');
    return BUILDINGS.contains(LemmaKey.of(space < 0 ? name : name.substring(0, space)));
  }

  /** The same with nobody to whom it is done. */
  Roles withoutRecipients() {
    return new Roles(actors, List.of(), frame);
  }

  /** {@code wanted} in the order of the slots. */
  static List<Slot> inOrder(Set<Slot> wanted) {
    return wanted.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(wanted));
  }

  /** Adds to {@code to} those of {@code more} whose names it lacks. */
  static void addNew(List<Participant> to, List<Participant> more) {
    for (Participant participant : more) {
      if (to.stream().noneMatch(old -> old.name().equals(participant.name()))) {
        to.add(participant);
      }
    }
  }
}
