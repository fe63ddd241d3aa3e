package org.isnad.engine.time;

/** Units of time with their TIMEX3 letters. */
enum Unit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEK("W"),
  MONTH("M"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE");

  /** The count of an amount that the text does not give. */
  static final String UNKNOWN = "X";

  private final String letter;

  Unit(String letter) {
    this.letter = letter;
  }

  /** The period of {@code count} units; an unknown number of hours is PXH, as the gold has it. */
  String period(String count) {
    boolean time = this == SECOND || this == MINUTE || this == HOUR && !count.equals(UNKNOWN);
    return "P" + (time ? "T" : "") + count + letter;
  }

  /** {@code count} units as they stand behind the P (and T) of a longer period. */
  String part(String count) {
    return count + letter;
  }

  /** Whether it divides the day. */
  boolean isTime() {
    return compareTo(DAY) < 0;
  }
}
