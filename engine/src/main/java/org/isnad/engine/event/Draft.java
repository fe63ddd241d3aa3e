package org.isnad.engine.event;

/**
 * An event in the making.
 *
 * @param trigger its words
 * @param roles who and whom
 * @param filled whether some phrase stands where a recipient would
 */
record Draft(Trigger trigger, Roles roles, boolean filled) {
  Draft with(Roles better) {
    return new Draft(trigger, better, filled);
  }
}
