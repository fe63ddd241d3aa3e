package org.isnad.engine.lint;

import org.isnad.engine.resource.Resources;

/**
 * A word or rule file.
 *
 * @param name what the stages call it: {@code words/reporting.tsv}
 * @param source its text, and its name for messages
 */
public record DataFile(String name, Resources.Source source) {
  /** Whether it holds words, a row each. */
  public boolean isTable() {
    return name.endsWith(".tsv");
  }

  /** Whether it holds rules. */
  public boolean isRules() {
    return name.endsWith(".yaml");
  }
}
