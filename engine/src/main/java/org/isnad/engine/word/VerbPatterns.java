package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;

/**
 * The stems of the derived forms, as patterns of {@link Spelling} with digits for root letters and
 * {@code c} for the first root letter with the infixed ت of form VIII.
 */
final class VerbPatterns {
  private static final String ABSENT = "-";

  private final Map<VerbForm, Map<VerbEntry.Kind, Row>> rows = new EnumMap<>(VerbForm.class);

  private VerbPatterns() {}

  /** The patterns of {@code words/verb-patterns.tsv}. */
  static VerbPatterns load(Resources resources) {
    VerbPatterns patterns = new VerbPatterns();
    List<Fault> faults = new ArrayList<>();
    List<Table> tables =
        resources.tables(
            "words/verb-patterns.tsv",
            "form",
            "kind",
            "past",
            "past_short",
            "present",
            "present_short",
            "passive",
            "passive_short",
            "passive_present",
            "passive_present_short",
            "active_participle",
            "passive_participle",
            "masdar",
            "example");
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        try {
          patterns.add(row);
        } catch (IllegalArgumentException e) {
          faults.add(row.fault(0, "no such form or kind of verb"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    return patterns;
  }

  private void add(Table.Row row) {
    VerbEntry.Kind kind = VerbEntry.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    rows.computeIfAbsent(VerbForm.of(row.cell(0)), f -> new EnumMap<>(VerbEntry.Kind.class))
        .put(kind, new Row(row.cells()));
  }

  /** The row of a form and kind; a kind without one of its own follows the sound one. */
  Optional<Row> row(VerbForm form, VerbEntry.Kind kind) {
    Map<VerbEntry.Kind, Row> kinds = rows.getOrDefault(form, Map.of());
    Row row = kinds.get(kind);
    if (row == null) {
      row = kinds.get(VerbEntry.Kind.SOUND);
    }
    return Optional.ofNullable(row != null ? row : kinds.get(VerbEntry.Kind.DOUBLED));
  }

  /** A column of patterns. */
  enum Slot {
    PAST,
    PAST_SHORT,
    PRESENT,
    PRESENT_SHORT,
    PASSIVE,
    PASSIVE_SHORT,
    PASSIVE_PRESENT,
    PASSIVE_PRESENT_SHORT,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE,
    MASDAR
  }

  /** The patterns of one form and kind. */
  static final class Row {
    private final List<String> cells;

    private Row(List<String> cells) {
      this.cells = cells;
    }

    /** The pattern in {@code slot}; empty where the form has none. */
    @SuppressWarnings("EnumOrdinal") // slots are the columns in their order
    String pattern(Slot slot) {
      String cell = cells.get(slot.ordinal() + 2);
      return cell.equals(ABSENT) ? "" : cell;
    }
  }
}
