package org.isnad.engine.rule;

import java.util.List;

/**
 * A rule with the sentences that prove it.
 *
 * @param rule the rule
 * @param examples sentences that it must match, two or more
 * @param not sentences that it must not match, one or more
 */
public record Stanza(Rule rule, List<Located> examples, List<Located> not) {
  /** Copies the lists. */
  public Stanza {
    examples = List.copyOf(examples);
    not = List.copyOf(not);
  }
}
