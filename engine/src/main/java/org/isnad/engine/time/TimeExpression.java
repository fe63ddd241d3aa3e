package org.isnad.engine.time;

import org.isnad.engine.text.Span;

/**
 * An expression of time.
 *
 * @param span its place in the article's text
 * @param first index of its first word
 * @param end index after its last word
 * @param type TIMEX3 type
 * @param value TIMEX3 value, as precise as text and date of publication allow
 * @param rule the rule that read it
 */
public record TimeExpression(Span span, int first, int end, Type type, String value, String rule) {
  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
