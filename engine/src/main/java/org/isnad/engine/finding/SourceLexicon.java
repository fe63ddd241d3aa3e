package org.isnad.engine.finding;

import java.util.HashSet;
import java.util.Set;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;

/** The nouns of {@code words/anonymous-sources.tsv} that stand for sources without a name. */
final class SourceLexicon {
  private final Set<String> nouns = new HashSet<>();

  private SourceLexicon() {}

  /** The lexicon of {@code resources}. */
  static SourceLexicon load(Resources resources) {
    SourceLexicon lexicon = new SourceLexicon();
    for (Table table : resources.tables("words/anonymous-sources.tsv", "lemma", "example")) {
      table.rows().forEach(row -> lexicon.nouns.add(Terms.base(row.cell(0))));
    }
    return lexicon;
  }

  /** Whether the lemma {@code base} stands for a source that keeps its name. */
  boolean isAnonymous(String base) {
    return nouns.contains(base);
  }
}
