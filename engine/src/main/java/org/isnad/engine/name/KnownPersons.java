package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;

/** The persons of {@code persons.tsv} by family name, for texts that name them by that alone. */
final class KnownPersons {
  static final String[] COLUMNS = {"name", "family", "code", "from", "to", "office", "latin"};
  private static final int STILL = 9999;

  private final Map<String, List<KnownPerson>> byFamily = new HashMap<>();

  /**
   * Adds the rows of {@code table}; the full names go to {@code gazetteer}, their first words to
   * {@code firstNames}.
   */
  void add(Table table, Gazetteer gazetteer, Set<String> firstNames, List<Fault> faults) {
    for (Table.Row row : table.rows()) {
      String rule = row.file() + ":" + row.line();
      String name = row.cell(0);
      String family = row.cell(1);
      KnownPerson person =
          new KnownPerson(
              name,
              Arrays.asList(Letters.fold(name).split(" ")),
              row.cell(2),
              year(row, 3, 0, faults),
              year(row, 4, STILL, faults),
              row.cell(6),
              rule);
      if (row.cell(2).length() != 7) {
        faults.add(
            row.fault(2, "code is \"" + row.cell(2) + "\"; expected country and sector (RUS GOV)"));
        continue;
      }
      String first = person.words().get(0);
      if (person.words().size() > 1 && first.length() > 3 && !first.startsWith("ال")) {
        firstNames.add(first);
      }
      byFamily.computeIfAbsent(Letters.fold(family), k -> new ArrayList<>(1)).add(person);
      if (name.indexOf(' ') > 0) {
        gazetteer.add(Entry.Type.PERSON, name, name, row.cell(2), row.cell(6), rule);
      }
      if (family.indexOf(' ') > 0) {
        gazetteer.add(Entry.Type.PERSON, family, name, row.cell(2), row.cell(6), rule);
      }
    }
  }

  private static int year(Table.Row row, int column, int none, List<Fault> faults) {
    String cell = row.cell(column);
    if (cell.equals("-")) {
      return none;
    }
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      faults.add(row.fault(column, "\"" + cell + "\" is no year; expected four digits or -"));
      return none;
    }
  }

  /** Whether a person of this family name is known. */
  boolean hasFamily(String folded) {
    return byFamily.containsKey(folded);
  }

  /** The person of this family name who was in office in or nearest to {@code year}. */
  Optional<KnownPerson> ofFamily(String folded, int year) {
    KnownPerson best = null;
    for (KnownPerson person : byFamily.getOrDefault(folded, List.of())) {
      if (best == null || person.yearsFrom(year) < best.yearsFrom(year)) {
        best = person;
      }
    }
    return Optional.ofNullable(best);
  }
}
