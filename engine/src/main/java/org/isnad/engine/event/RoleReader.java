package org.isnad.engine.event;

import java.util.List;

/** Reads who does an event and to whom, from the frame of its word. One for one text. */
final class RoleReader {
  private final VerbRoles verbs;
  private final NounRoles nouns;

  RoleReader(VerbRoles verbs, NounRoles nouns) {
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** The roles of {@code trigger}. */
  Roles read(Trigger trigger) {
    Roles roles = trigger.asVerb() ? verbs.of(trigger) : nouns.of(trigger);
    return trigger.word().mode().equals("seize") ? withoutPlaces(roles) : roles;
  }

  /** Whether a noun has a genitive that names nobody (عملية المصالحة). */
  boolean hasThing(Trigger trigger) {
    return !trigger.asVerb() && nouns.hasThing(trigger);
  }

  /** Land that is seized is where it happens, not to whom. */
  private static Roles withoutPlaces(Roles roles) {
    List<Participant> people =
        roles.recipients().stream().filter(target -> !target.code().endsWith("---")).toList();
    return new Roles(roles.actors(), people, roles.frame());
  }

  /** Whether some phrase, of whatever kind, stands where the recipient of {@code trigger} would. */
  boolean isFilled(Trigger trigger) {
    return trigger.asVerb() ? verbs.isFilled(trigger) : nouns.isFilled(trigger);
  }
}
