package org.isnad.engine.time;

/**
 * An expression found, from the word where the search began.
 *
 * @param end index after its last word
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param rule the construct that read it
 */
record Found(int end, TimeExpression.Type type, String value, String rule) {
  static Found date(int end, String value, String rule) {
    return new Found(end, TimeExpression.Type.DATE, value, rule);
  }

  static Found time(int end, String value, String rule) {
    return new Found(end, TimeExpression.Type.TIME, value, rule);
  }

  static Found duration(int end, String value, String rule) {
    return new Found(end, TimeExpression.Type.DURATION, value, rule);
  }

  static Found set(int end, String value, String rule) {
    return new Found(end, TimeExpression.Type.SET, value, rule);
  }
}
