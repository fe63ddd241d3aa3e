package org.isnad.engine.rule;

import java.util.List;

/**
 * A pattern of words and what it gives.
 *
 * @param id its id, which stands in the reason of all that it makes
 * @param why the regularity behind it, in a sentence
 * @param match the pattern
 * @param gives what it gives where it matches
 * @param before ids of the rules that it is preferred to where length and detail do not decide
 * @param position where it stands
 */
public record Rule(
    String id, String why, List<Step> match, Gives gives, List<String> before, Position position) {
  /** Copies the lists. */
  public Rule {
    match = List.copyOf(match);
    before = List.copyOf(before);
  }

  /** The number of words and clitics that the pattern names. */
  public int length() {
    int length = 0;
    for (Step step : match) {
      length += step instanceof Step.UpTo ? 0 : 1;
    }
    return length;
  }

  /**
   * How narrow the pattern is among those of its length: words by their letters count for more than
   * lemmas, lemmas for more than any reporting verb; fewer alternatives and shorter reaches break
   * what is left.
   */
  public int specificity() {
    int out = 0;
    for (Step step : match) {
      out += step.specificity();
    }
    return out;
  }
}
