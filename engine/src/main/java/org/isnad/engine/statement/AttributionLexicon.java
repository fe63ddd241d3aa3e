package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;

/** The fixed attributions, by their first word, the longest first. */
final class AttributionLexicon {
  private final Map<String, List<AttributionPattern>> byFirst = new HashMap<>();

  private AttributionLexicon() {}

  static AttributionLexicon load(Resources resources) {
    AttributionLexicon lexicon = new AttributionLexicon();
    List<Fault> faults = new ArrayList<>();
    for (Table table :
        resources.tables("words/attributions.tsv", "id", "pattern", "position", "act", "example")) {
      table.rows().forEach(row -> lexicon.add(row, faults));
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    for (List<AttributionPattern> patterns : lexicon.byFirst.values()) {
      patterns.sort(Comparator.comparingInt(AttributionPattern::length).reversed());
    }
    return lexicon;
  }

  private void add(Table.Row row, List<Fault> faults) {
    Optional<Act> act = Act.byLabel(row.cell(3));
    if (act.isEmpty()) {
      faults.add(
          row.fault(
              3, "no act is called \"" + row.cell(3) + "\"; expected one of " + Act.labels()));
      return;
    }
    List<String> words = new ArrayList<>(List.of(row.cell(1).split(" ", -1)));
    boolean verb = words.remove("V");
    boolean clitic = words.get(words.size() - 1).equals("ل");
    if (clitic) {
      words.remove(words.size() - 1);
    }
    words.replaceAll(Letters::fold);
    byFirst
        .computeIfAbsent(words.get(0), k -> new ArrayList<>())
        .add(
            new AttributionPattern(
                row.cell(0), words, verb, clitic, row.cell(2).equals("after"), act.get()));
  }

  /** The patterns whose first word is {@code folded}, the longest first. */
  List<AttributionPattern> startingWith(String folded) {
    return byFirst.getOrDefault(folded, List.of());
  }
}
