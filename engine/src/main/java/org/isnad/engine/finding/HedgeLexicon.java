package org.isnad.engine.finding;

import java.util.HashSet;
import java.util.Set;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;

/** The words of {@code words/hedges.tsv}: those by which a speaker leaves a thing open. */
final class HedgeLexicon {
  private final Set<String> words = new HashSet<>();

  private HedgeLexicon() {}

  /** The lexicon of {@code resources}. */
  static HedgeLexicon load(Resources resources) {
    HedgeLexicon lexicon = new HedgeLexicon();
    for (Table table : resources.tables("words/hedges.tsv", "lemma", "example")) {
      table.rows().forEach(row -> lexicon.words.add(Terms.base(row.cell(0))));
    }
    return lexicon;
  }

  /** Whether a word with the lemma {@code base} leaves open what follows it. */
  boolean isHedge(String base) {
    return words.contains(base);
  }
}
