package org.isnad.engine.name;

/** What may come next in a noun phrase that is being read. */
enum ChainState {
  /** Before the first member, or behind a link. */
  START,
  /** After an indefinite noun: a construct may go on. */
  OPEN,
  /** After an indefinite adjective. */
  MODIFIED,
  /** After a definite member. */
  CLOSED,
  /** After a name that is no person's. */
  NAMED,
  /** After a person's name. */
  PERSON
}
