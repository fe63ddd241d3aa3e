package org.isnad.engine.event;

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
    return trigger.asVerb() ? verbs.of(trigger) : nouns.of(trigger);
  }

  /** Whether a noun has a genitive that names nobody (عملية المصالحة). */
  boolean hasThing(Trigger trigger) {
    return !trigger.asVerb() && nouns.hasThing(trigger);
  }

  /** Whether some phrase, of whatever kind, stands where the recipient of {@code trigger} would. */
  boolean isFilled(Trigger trigger) {
    return trigger.asVerb() ? verbs.isFilled(trigger) : nouns.isFilled(trigger);
  }
}
