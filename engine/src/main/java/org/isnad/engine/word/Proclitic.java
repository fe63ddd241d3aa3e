package org.isnad.engine.word;

/** What may be written onto the front of a word, in the order in which it stands there. */
public enum Proclitic {
  /** أ of a question. */
  HAMZA(1),
  /** و, and. */
  WA(2),
  /** ف, so. */
  FA(4),
  /** ب, with, by. */
  BI(8),
  /** ل, to, for; also the ل of purpose before a verb. */
  LI(16),
  /** ك, like. */
  KA(32),
  /** س of the future. */
  SA(64),
  /** ال, the article; not cut off in the report's parts. */
  AL(128);

  private final int bit;

  Proclitic(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }
}
