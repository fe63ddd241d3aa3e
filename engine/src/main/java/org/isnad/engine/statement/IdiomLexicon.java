package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;

/** The idioms, by the lemma of their verb, the longest first. */
final class IdiomLexicon {
  private final Map<String, List<Idiom>> byVerb = new HashMap<>();

  private IdiomLexicon() {}

  static IdiomLexicon load(Resources resources) {
    IdiomLexicon lexicon = new IdiomLexicon();
    List<Fault> faults = new ArrayList<>();
    for (Table table :
        resources.tables(
            "words/idioms.tsv", "id", "w1", "w2", "w3", "w4", "act", "frames", "example")) {
      table.rows().forEach(row -> lexicon.add(row, faults));
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    for (List<Idiom> idioms : lexicon.byVerb.values()) {
      idioms.sort(Comparator.comparingInt((Idiom idiom) -> idiom.parts().size()).reversed());
    }
    return lexicon;
  }

  private void add(Table.Row row, List<Fault> faults) {
    Optional<Act> act = Act.byLabel(row.cell(5));
    Optional<Set<Frame>> frames = Frame.parse(row.cell(6));
    if (act.isEmpty()) {
      faults.add(
          row.fault(
              5, "no act is called \"" + row.cell(5) + "\"; expected one of " + Act.labels()));
    }
    if (frames.isEmpty()) {
      faults.add(
          row.fault(
              6,
              "unknown frame in \""
                  + row.cell(6)
                  + "\"; expected a comma list of "
                  + Frame.labels()));
    }
    if (act.isPresent() && frames.isPresent()) {
      List<String> parts = new ArrayList<>();
      for (int i = 1; i <= 4; i++) {
        if (!row.cell(i).equals("-")) {
          parts.add(row.cell(i));
        }
      }
      ReportingWord entry =
          new ReportingWord(
              String.join(" ", parts),
              false,
              act.get(),
              frames.get(),
              ReportingWord.Strength.FRAME,
              "idioms:" + row.cell(0));
      byVerb.computeIfAbsent(parts.get(0), k -> new ArrayList<>()).add(new Idiom(parts, entry));
    }
  }

  /** The idioms whose verb is {@code lemma}, the longest first. */
  List<Idiom> of(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }
}
