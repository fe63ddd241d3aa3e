package org.isnad.engine.finding;

/** How much of a thing a wording covers. */
enum Grade {
  /** Fewer or less of it: تقليل الوجود. */
  REDUCE,
  /** A part: بعض القوات. */
  PART,
  /** Most of it: الجزء الأكبر. */
  MAIN,
  /** The wording does not say. */
  OPEN,
  /** All of it: بالكامل, or a verb that means it: أخلى. */
  ALL;

  /** Whether the wording says that something is left over. */
  boolean isLimited() {
    return this == REDUCE || this == PART || this == MAIN;
  }
}
