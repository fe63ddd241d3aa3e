package org.isnad.engine.finding;

import java.util.HashSet;
import java.util.Set;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;

/** The first names of {@code words/first-names.tsv}; two of them are two names. */
final class FirstNames {
  private final Set<String> names = new HashSet<>();

  private FirstNames() {}

  /** The names of {@code resources}. */
  static FirstNames load(Resources resources) {
    FirstNames out = new FirstNames();
    for (Table table : resources.tables("words/first-names.tsv", "name", "gender")) {
      table.rows().forEach(row -> out.names.add(Letters.fold(row.cell(0))));
    }
    return out;
  }

  /** Whether {@code folded} is a first name. */
  boolean has(String folded) {
    return names.contains(folded);
  }
}
