package org.isnad.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Tab-separated files. */
final class TableTest {
  @Test
  void readsRowsBelowTheHeader() {
    Table table =
        Table.parse("w.tsv", "lemma\tact\nقال\tinform\n\nدعا\trequest\r\n", "lemma", "act");
    assertThat(table.rows())
        .extracting(row -> row.line() + " " + row.cell(0) + " " + row.cell(1))
        .containsExactly("2 قال inform", "4 دعا request");
  }

  @Test
  void keepsEmptyCells() {
    assertThat(Table.parse("w.tsv", "a\tb\nx\t\n", "a", "b").rows().get(0).cells())
        .containsExactly("x", "");
  }

  @Test
  void namesAWrongHeader() {
    assertThatExceptionOfType(BadResourceException.class)
        .isThrownBy(() -> Table.parse("w.tsv", "lemma\tkind\nقال\tx\n", "lemma", "act"))
        .withMessage("w.tsv:1:1: header is \"lemma kind\"; expected the columns lemma act");
  }

  @Test
  void namesEveryRowWithAWrongNumberOfColumns() {
    assertThatExceptionOfType(BadResourceException.class)
        .isThrownBy(() -> Table.parse("w.tsv", "a\tb\nقال\nدعا\tx\ty\nردّ\tz\n", "a", "b"))
        .withMessage(
            "w.tsv:2:1: row has 1 columns; expected 2\nw.tsv:3:1: row has 3 columns; expected 2");
  }

  @Test
  void aFileWithoutLinesHasNoRows() {
    assertThat(Table.parse("w.tsv", "", "a").rows()).isEmpty();
    assertThat(Table.parse("w.tsv", "a", "a").rows()).isEmpty();
  }

  @Test
  void pointsAFaultAtTheCharacterWhereItsCellBegins() {
    Table.Row row = Table.parse("w.tsv", "a\tb\nقال\tx\n", "a", "b").rows().get(0);
    assertThat(row.fault(1, "no act; expected one")).hasToString("w.tsv:2:5: no act; expected one");
  }
}
