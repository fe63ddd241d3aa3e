package org.isnad.engine.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Characters;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;

/** Looks at the form of a word file: characters, columns, order, rows that say the same. */
public final class TableLint {
  private static final String EXAMPLE = "example";

  private TableLint() {}

  /** The faults of {@code file}, in file order. */
  public static List<Fault> faults(DataFile file) {
    String name = file.source().file();
    List<Fault> faults = new ArrayList<>(Characters.faults(name, file.source().text()));
    Table table;
    try {
      table = Table.parse(name, file.source().text(), header(file));
    } catch (BadResourceException e) {
      faults.addAll(e.faults());
      return faults;
    }
    List<String> header = List.of(header(file));
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> keys = new HashMap<>();
    Table.Row before = null;
    for (Table.Row row : table.rows()) {
      if (before != null && !inOrder(before, row)) {
        faults.add(
            row.fault(
                0,
                "\""
                    + row.cell(0)
                    + "\" behind \""
                    + before.cell(0)
                    + "\"; expected rows in order of their code points"));
      }
      before = row;
      checkCells(header, row, faults);
      checkTwice("row", said(header, row), row, seen, faults);
      checkTwice("\"" + row.cell(0) + "\"", key(header, row), row, keys, faults);
    }
    return faults;
  }

  /** The columns of {@code file}, as its first line names them. */
  static String[] header(DataFile file) {
    String text = file.source().text();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.split("\t", -1);
  }

  private static boolean inOrder(Table.Row a, Table.Row b) {
    return String.join("\t", a.cells()).compareTo(String.join("\t", b.cells())) <= 0;
  }

  private static void checkCells(List<String> header, Table.Row row, List<Fault> faults) {
    for (int i = 0; i < header.size(); i++) {
      String cell = row.cell(i);
      if (cell.isBlank()) {
        faults.add(row.fault(i, "\"" + header.get(i) + "\" is empty; expected a value, or -"));
      } else if (!cell.strip().equals(cell)) {
        faults.add(row.fault(i, "\"" + cell + "\" has spaces round it; expected none"));
      } else if (WordExamples.KEYS.contains(header.get(i)) && hasVowelMark(cell)) {
        faults.add(
            row.fault(
                i, "\"" + cell + "\" has a vowel mark or tatweel; expected letters and shadda"));
      }
    }
  }

  private static boolean hasVowelMark(String cell) {
    return cell.chars()
        .anyMatch(c -> c == Letters.TATWEEL || Letters.isMark((char) c) && c != Letters.SHADDA);
  }

  private static void checkTwice(
      String what, String key, Table.Row row, Map<String, Integer> seen, List<Fault> faults) {
    Integer first = key.isEmpty() ? null : seen.putIfAbsent(key, row.line());
    if (first != null) {
      faults.add(row.fault(0, what + " says what line " + first + " says; expected it once"));
    }
  }

  /** What a row says, its example aside. */
  private static String said(List<String> header, Table.Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = header.get(0).equals("id") ? 1 : 0; i < header.size(); i++) {
      if (!header.get(i).equals(EXAMPLE)) {
        cells.add(row.cell(i));
      }
    }
    return String.join("\t", cells);
  }

  /** What may stand in one row only: an id, or a lemma with its part of speech. */
  private static String key(List<String> header, Table.Row row) {
    if (header.get(0).equals("id")) {
      return row.cell(0);
    }
    return header.size() > 1 && header.get(0).equals("lemma") && header.get(1).equals("pos")
        ? row.cell(0) + "\t" + row.cell(1)
        : "";
  }
}
