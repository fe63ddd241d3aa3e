package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;

/** The words that govern event words. Immutable. */
final class Governors {
  private static final String FILE = "words/event-governors.tsv";

  private final Map<String, Governor> verbs;
  private final Map<String, Governor> nouns;

  private Governors(Map<String, Governor> verbs, Map<String, Governor> nouns) {
    this.verbs = Map.copyOf(verbs);
    this.nouns = Map.copyOf(nouns);
  }

  /**
   * The governors of {@code resources}.
   *
   * @throws BadResourceException naming every malformed row
   */
  static Governors load(Resources resources) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Governor> verbs = new HashMap<>();
    Map<String, Governor> nouns = new HashMap<>();
    for (Table table :
        resources.tables(FILE, "lemma", "pos", "control", "aux", "light", "example")) {
      for (Table.Row row : table.rows()) {
        boolean verb = row.cell(1).equals("verb");
        if (!verb && !row.cell(1).equals("noun")) {
          faults.add(row.fault(1, "pos is \"" + row.cell(1) + "\"; expected verb or noun"));
        }
        (verb ? verbs : nouns).put(LemmaKey.of(row.cell(0)), governor(row, verb, faults));
      }
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    return new Governors(verbs, nouns);
  }

  private static Governor governor(Table.Row row, boolean verb, List<Fault> faults) {
    Optional<Governor.Control> control = Governor.Control.byLabel(row.cell(2));
    if (control.isEmpty()) {
      faults.add(
          row.fault(
              2, "control is \"" + row.cell(2) + "\"; expected -, subject, object or patient"));
    }
    Optional<Event.Aux> aux =
        Arrays.stream(Event.Aux.values())
            .filter(
                value ->
                    (value == Event.Aux.NONE ? "-" : value.name().toLowerCase(Locale.ROOT))
                        .equals(row.cell(3)))
            .findFirst();
    if (aux.isEmpty()) {
      faults.add(
          row.fault(
              3,
              "aux is \""
                  + row.cell(3)
                  + "\"; expected -, future, hypothetical, negation or historical"));
    }
    if (!row.cell(4).equals("yes") && !row.cell(4).equals("no")) {
      faults.add(row.fault(4, "light is \"" + row.cell(4) + "\"; expected yes or no"));
    }
    return new Governor(
        "event-governors.tsv:" + row.cell(0),
        verb,
        control.orElse(Governor.Control.NONE),
        aux.orElse(Event.Aux.NONE),
        row.cell(4).equals("yes"));
  }

  /** The governing verb with this key. */
  Optional<Governor> verb(String key) {
    return Optional.ofNullable(verbs.get(key));
  }

  /** The governing noun with this key. */
  Optional<Governor> noun(String key) {
    return Optional.ofNullable(nouns.get(key));
  }
}
