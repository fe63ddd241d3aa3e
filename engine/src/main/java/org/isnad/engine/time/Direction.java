package org.isnad.engine.time;

/** Whether a clause speaks of what was or of what is to come. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
