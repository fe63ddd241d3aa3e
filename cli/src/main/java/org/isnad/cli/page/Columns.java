package org.isnad.cli.page;

import java.util.List;

/** The widths of a table's columns. */
final class Columns {
  /** Cells between two columns. */
  static final int GAP = 2;

  private Columns() {}

  /** The widest cell of each column, and never more than {@code limit}. */
  static int[] widths(List<Row> rows, int limit) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    int[] out = new int[columns];
    for (Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        int width = DisplayWidth.of(row.cells().get(i).text());
        out[i] = Math.max(out[i], Math.min(limit, width));
      }
    }
    return out;
  }

  /** What fills a cell up to its column's width, and the gap after it. */
  static Piece gap(int missing) {
    return Piece.own(" ".repeat(Math.max(0, missing) + GAP), Style.PLAIN);
  }
}
