package org.isnad.engine.time;

import java.util.Optional;

/**
 * A number of units of time.
 *
 * @param end index after its last word
 * @param count how many, as TIMEX3 writes it; X where the text does not say
 * @param unit what is counted
 * @param extra the part of the period behind {@code count unit} ({@code 6M} in a year and a half);
 *     empty where there is none
 * @param form how it is said
 * @param governed whether ل or ب is written onto its first word
 */
record Amount(int end, String count, Unit unit, String extra, Form form, boolean governed) {
  /** How an amount is said. */
  enum Form {
    /** With its number, or in the dual. */
    COUNTED,
    /** A unit alone, in singular or plural: a time only after certain words. */
    BARE,
    /** With the article and an adjective of place in time (الأيام الثلاثة الماضية). */
    PLACED
  }

  /** The TIMEX3 period. */
  String value() {
    String period = unit.period(count);
    boolean hours = unit == Unit.DAY && extra.endsWith("H");
    return extra.isEmpty() ? period : period + (hours ? "T" : "") + extra;
  }

  /** The months in a year and a half and the like; empty for any other amount. */
  Optional<Integer> months() {
    boolean half = unit == Unit.YEAR && extra.equals("6M") && isDigits(count);
    return half ? Optional.of(12 * Integer.parseInt(count) + 6) : Optional.empty();
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The number, where it is a whole one and nothing is added to it. */
  Optional<Integer> whole() {
    boolean plain = extra.isEmpty() && isDigits(count);
    return plain ? Optional.of(Integer.valueOf(count)) : Optional.empty();
  }

  Amount with(Form said, int index) {
    return new Amount(index, count, unit, extra, said, governed);
  }

  Amount plus(String more, int index) {
    return new Amount(index, count, unit, more, form, governed);
  }

  Amount counted(String number, int index) {
    return new Amount(index, number, unit, extra, Form.COUNTED, governed);
  }
}
