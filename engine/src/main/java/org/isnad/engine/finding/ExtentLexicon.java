package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;

/** The words of {@code words/extents.tsv} and {@code words/extent-events.tsv}. */
final class ExtentLexicon {
  /** A word, or two, that say how much. */
  record Limit(String first, String second, Grade grade, boolean adverbial) {}

  /** A word that names a happening of which one may tell how far it went. */
  record Happening(String family, Grade grade, String object) {}

  private final Map<String, List<Limit>> limits = new HashMap<>();
  private final Map<String, List<Happening>> happenings = new HashMap<>();

  private ExtentLexicon() {}

  /**
   * The lexicon of {@code resources}.
   *
   * @throws BadResourceException naming every row with an unknown grade
   */
  static ExtentLexicon load(Resources resources) {
    ExtentLexicon lexicon = new ExtentLexicon();
    List<Fault> faults = new ArrayList<>();
    for (Table table :
        resources.tables("words/extents.tsv", "w1", "w2", "grade", "place", "example")) {
      for (Table.Row row : table.rows()) {
        lexicon.addLimit(row, faults);
      }
    }
    for (Table table :
        resources.tables(
            "words/extent-events.tsv", "lemma", "family", "grade", "object", "example")) {
      for (Table.Row row : table.rows()) {
        lexicon.addHappening(row, faults);
      }
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    return lexicon;
  }

  /** The happenings that {@code base} may name. */
  List<Happening> happenings(String base) {
    return happenings.getOrDefault(base, List.of());
  }

  /** What {@code first}, with {@code second} behind it, says of how much; two words before one. */
  Optional<Limit> limit(String first, String second) {
    List<Limit> known = limits.getOrDefault(first, List.of());
    for (Limit limit : known) {
      if (limit.second().equals(second)) {
        return Optional.of(limit);
      }
    }
    return known.stream().filter(limit -> limit.second().isEmpty()).findFirst();
  }

  private void addLimit(Table.Row row, List<Fault> faults) {
    Optional<Grade> grade = grade(row, 2, faults);
    String second = row.cell(1).equals("-") ? "" : Terms.base(row.cell(1));
    if (!row.cell(3).equals("before") && !row.cell(3).equals("any")) {
      faults.add(row.fault(3, "place is " + row.cell(3) + "; expected before or any"));
    }
    grade.ifPresent(
        g ->
            limits
                .computeIfAbsent(Terms.base(row.cell(0)), k -> new ArrayList<>(2))
                .add(new Limit(Terms.base(row.cell(0)), second, g, row.cell(3).equals("any"))));
  }

  private void addHappening(Table.Row row, List<Fault> faults) {
    Optional<Grade> grade = grade(row, 2, faults);
    String object = row.cell(3).equals("-") ? "" : Terms.base(row.cell(3));
    grade.ifPresent(
        g ->
            happenings
                .computeIfAbsent(Terms.base(row.cell(0)), k -> new ArrayList<>(2))
                .add(new Happening(row.cell(1), g, object)));
  }

  private static Optional<Grade> grade(Table.Row row, int column, List<Fault> faults) {
    for (Grade grade : Grade.values()) {
      if (grade.name().toLowerCase(Locale.ROOT).equals(row.cell(column))) {
        return Optional.of(grade);
      }
    }
    faults.add(
        row.fault(
            column, "grade is " + row.cell(column) + "; expected all, open, main, part or reduce"));
    return Optional.empty();
  }
}
