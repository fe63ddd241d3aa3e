package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;

/** Reads {@code heads.tsv}, {@code titles.tsv} and {@code roles.tsv}. */
final class HeadTables {
  private static final String NO_SECTOR = "---";

  private final Heads heads = new Heads();
  private final List<Fault> faults = new ArrayList<>();

  private HeadTables() {}

  /**
   * The nouns of the files of {@code resources}.
   *
   * @throws BadResourceException naming every row with a kind that there is not
   */
  static Heads read(Resources resources) {
    HeadTables tables = new HeadTables();
    for (Table table :
        resources.tables(
            "words/heads.tsv", "noun", "plural", "class", "sector", "gender", "example")) {
      table.rows().forEach(tables::addHead);
    }
    for (Table table :
        resources.tables("words/roles.tsv", "word", "sector", "kind", "plural", "example")) {
      table.rows().forEach(tables::addRole);
    }
    for (Table table : resources.tables("words/titles.tsv", "word", "kind")) {
      table.rows().forEach(tables::addTitle);
    }
    if (!tables.faults.isEmpty()) {
      throw new BadResourceException(tables.faults);
    }
    return tables.heads;
  }

  private void addHead(Table.Row row) {
    HeadForm.Type type =
        switch (row.cell(2)) {
          case "title" -> HeadForm.Type.TITLE;
          case "honorific" -> HeadForm.Type.HONORIFIC;
          case "source" -> HeadForm.Type.SOURCE;
          case "people" -> HeadForm.Type.PEOPLE;
          case "body" -> HeadForm.Type.BODY;
          case "media" -> HeadForm.Type.MEDIA;
          case "document" -> HeadForm.Type.DOCUMENT;
          case "place" -> HeadForm.Type.PLACE;
          default -> {
            faults.add(
                unknown(
                    row,
                    2,
                    "body",
                    "document",
                    "honorific",
                    "media",
                    "people",
                    "place",
                    "source",
                    "title"));
            yield HeadForm.Type.PEOPLE;
          }
        };
    String sector = row.cell(3).equals("-") ? NO_SECTOR : row.cell(3);
    heads.add(row.cell(0), row.cell(1), type, sector, row.cell(4).equals("f"));
  }

  private void addRole(Table.Row row) {
    String word = withoutShadda(row.cell(0));
    String plural = withoutShadda(row.cell(3));
    if (word.indexOf(' ') > 0) {
      heads.addPair(word, row.cell(1));
      heads.addPair(plural, row.cell(1));
      return;
    }
    HeadForm.Type type =
        switch (row.cell(2)) {
          case "office" -> HeadForm.Type.TITLE;
          case "person", "group", "police", "military" -> HeadForm.Type.PEOPLE;
          case "body" -> HeadForm.Type.BODY;
          case "document" -> HeadForm.Type.DOCUMENT;
          case "source" -> HeadForm.Type.SOURCE;
          case "media" -> HeadForm.Type.MEDIA;
          default -> {
            faults.add(
                unknown(
                    row,
                    2,
                    "body",
                    "document",
                    "group",
                    "media",
                    "military",
                    "office",
                    "person",
                    "police",
                    "source"));
            yield HeadForm.Type.PEOPLE;
          }
        };
    heads.add(word, plural, type, row.cell(1), word.endsWith("ة"));
  }

  private void addTitle(Table.Row row) {
    String sector =
        switch (row.cell(1)) {
          case "military" -> "MIL";
          case "religious" -> "REL";
          case "royal" -> "GOV";
          case "honorific" -> NO_SECTOR;
          default -> {
            faults.add(unknown(row, 1, "honorific", "military", "religious", "royal"));
            yield NO_SECTOR;
          }
        };
    if (row.cell(0).indexOf(' ') < 0) {
      heads.addAddress(row.cell(0), sector);
    }
  }

  private static Fault unknown(Table.Row row, int column, String... expected) {
    StringBuilder names = new StringBuilder();
    for (String name : expected) {
      names.append(' ').append(name);
    }
    return row.fault(
        column, "\"" + row.cell(column) + "\" is no kind of noun; expected one of" + names);
  }

  private static String withoutShadda(String word) {
    return word.replace(String.valueOf(Letters.SHADDA), "");
  }
}
