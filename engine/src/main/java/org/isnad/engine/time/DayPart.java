package org.isnad.engine.time;

/** Parts of the day: their TIMEX3 codes, and the hours that they make of those of a clock. */
enum DayPart {
  /** Morning. */
  MO("TMO"),
  /** Dawn. */
  DA("TMO"),
  /** Noon. */
  NO("TAF"),
  /** Afternoon. */
  AF("TAF"),
  /** Evening. */
  EV("TEV"),
  /** Night. */
  NI("TNI");

  private static final String NO_DAY = "XXXX-XX-XX";

  private final String code;

  DayPart(String code) {
    this.code = code;
  }

  /** The value of this part of the day {@code day}. */
  String of(String day) {
    return dayOf(day) + code;
  }

  /** The day of a value to which a time of day can be added. */
  static String dayOf(String value) {
    return value.endsWith("REF") || value.length() < 10 ? NO_DAY : value;
  }

  /** The hour of 24 that {@code hour} of 12 is in this part of the day. */
  int hour(int hour) {
    if (hour > 12) {
      return hour;
    }
    return switch (this) {
      case MO, DA -> hour == 12 ? 0 : hour;
      case NO -> hour < 10 ? hour + 12 : hour;
      case AF, EV -> hour == 12 ? 12 : hour + 12;
      case NI -> hour == 12 ? 24 : hour > 5 ? hour + 12 : hour;
    };
  }
}
