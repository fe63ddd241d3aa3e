package org.isnad.engine.event;

/**
 * An event in the making.
 *
 * @param trigger its words
 * @param roles who and whom
 * @param filled whether some phrase stands where a recipient would
 * @param thing whether a noun has a genitive that names nobody
 */
record Draft(Trigger trigger, Roles roles, boolean filled, boolean thing) {
  /** The same with another type and mode. */
  Draft as(EventType type, String mode) {
    return new Draft(trigger.as(type, mode), roles, filled, thing);
  }

  /** Whether forces or people go, or take to the streets: what they leave is no recipient. */
  private boolean isLeaving() {
    return trigger.type() == EventType.RETREAT && !trigger.word().mode().equals("release")
        || trigger.type() == EventType.PROTEST && !trigger.word().mode().equals("obstruct");
  }

  /** Land that is seized or left is where it happens, not to whom. */
  Draft withoutLand() {
    if (isLeaving()) {
      return with(roles.withoutRecipients());
    }
    return trigger.word().mode().equals("seize") ? with(roles.withoutPlaces()) : this;
  }

  Draft with(Roles better) {
    return new Draft(trigger, better, filled, thing);
  }
}
