package org.isnad.engine.event;

/**
 * An event in the making.
 *
 * @param trigger its words
 * @param roles who and whom
 */
record Draft(Trigger trigger, Roles roles) {
  Draft with(Roles better) {
    return new Draft(trigger, better);
  }
}
