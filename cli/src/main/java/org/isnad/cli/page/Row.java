package org.isnad.cli.page;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells that stand in columns
 * @param last what follows them and may wrap
 */
record Row(List<Piece> cells, List<Piece> last) {
  Row {
    cells = List.copyOf(cells);
    last = List.copyOf(last);
  }
}
