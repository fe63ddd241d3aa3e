package org.isnad.engine.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated file with a header row.
 *
 * @param file name for messages
 * @param rows the rows below the header
 */
public record Table(String file, List<Row> rows) {
  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param file name for messages
   * @param text content of the file
   * @param columns the header that the file must have
   * @throws BadResourceException naming every row with a wrong number of columns, and a wrong
   *     header
   */
  public static Table parse(String file, String text, String... columns) {
    List<Fault> faults = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int line = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String content = text.substring(at, end);
      line++;
      at = end + 1;
      if (line == 1) {
        if (!content.equals(String.join("\t", columns))) {
          faults.add(
              new Fault(
                  file,
                  1,
                  1,
                  "header is \""
                      + content.replace('\t', ' ')
                      + "\"; expected the columns "
                      + String.join(" ", columns)));
        }
      } else if (!content.isBlank()) {
        String[] cells = split(content, columns.length);
        if (cells.length != columns.length) {
          faults.add(
              new Fault(
                  file,
                  line,
                  1,
                  "row has " + cells.length + " columns; expected " + columns.length));
        } else {
          rows.add(new Row(file, line, Arrays.asList(cells)));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    return new Table(file, rows);
  }

  private static String[] split(String line, int expected) {
    List<String> cells = new ArrayList<>(expected);
    int at = 0;
    int tab;
    while ((tab = line.indexOf('\t', at)) >= 0) {
      cells.add(line.substring(at, tab));
      at = tab + 1;
    }
    cells.add(line.endsWith("\r") ? line.substring(at, line.length() - 1) : line.substring(at));
    return cells.toArray(new String[0]);
  }

  /**
   * A row.
   *
   * @param file name for messages
   * @param line its line number, 1-based
   * @param cells as many as the header has columns
   */
  public record Row(String file, int line, List<String> cells) {
    /** The cell in column {@code index}, 0-based. */
    public String cell(int index) {
      return cells.get(index);
    }

    /** A fault in column {@code index} (0-based) of this row. */
    public Fault fault(int index, String problem) {
      int column = 1;
      for (int i = 0; i < index; i++) {
        column += cells.get(i).length() + 1;
      }
      return new Fault(file, line, column, problem);
    }
  }
}
