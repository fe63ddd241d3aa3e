package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;

/** The word files of this stage: countries and their adjectives, names, nouns that head phrases. */
final class NameLexicon {
  /** A country whose name is a common adjective too (financial). */
  static final String MALI = "مالي";

  private static final Set<String> LEXICAL_AL =
      Set.of(
          "الغاء",
          "الزام",
          "التزام",
          "التقاء",
          "التحاق",
          "التفاف",
          "التهاب",
          "التماس",
          "الهام",
          "القاء",
          "الحاق",
          "الماني",
          "المانيا",
          "المانية",
          "البانيا",
          "الباني",
          "الكسندر",
          "الفونسو",
          "الفريد",
          "الكسي",
          "اليكسي",
          "اليزابيث",
          "الياس",
          "الكترونية",
          "الكتروني",
          "البرتو",
          "الان",
          "الين",
          "اليكس",
          "التقي",
          "التقت",
          "القي",
          "القت",
          "الغي",
          "الغت",
          "التزم",
          "المان",
          "الاف",
          "الفا",
          "الفي",
          "الفين",
          "الله",
          "الهي",
          "اله",
          "الو",
          "الاء",
          "الام",
          "الوف",
          "السيسي ");

  private final Heads heads;
  private final Nisbas nisbas = new Nisbas();
  private final Gazetteer gazetteer = new Gazetteer();
  private final Set<String> firstNames = new HashSet<>();
  private final KnownPersons persons = new KnownPersons();
  private final Map<String, String> groupCodes = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();

  private NameLexicon(Resources resources) {
    heads = HeadTables.read(resources);
    for (Table table :
        resources.tables(
            "words/countries.tsv",
            "name",
            "code",
            "nisba",
            "plural",
            "capital",
            "latin",
            "palace")) {
      addCountries(table);
    }
    for (Table table : resources.tables("words/places.tsv", "name", "country", "kind", "latin")) {
      for (Table.Row row : table.rows()) {
        String country = row.cell(1).equals("-") ? "---" : row.cell(1);
        gazetteer.add(
            Entry.Type.PLACE, row.cell(0), row.cell(0), country + " ---", row.cell(3), at(row));
      }
    }
    for (Table table :
        resources.tables("words/organisations.tsv", "name", "code", "kind", "latin")) {
      for (Table.Row row : table.rows()) {
        gazetteer.add(
            Entry.Type.ORGANISATION, row.cell(0), row.cell(0), row.cell(1), row.cell(3), at(row));
        addShortForm(row);
      }
    }
    List<Fault> faults = new ArrayList<>();
    for (Table table : resources.tables("words/persons.tsv", KnownPersons.COLUMNS)) {
      persons.add(table, gazetteer, firstNames, faults);
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    for (Table table :
        resources.tables("words/group-adjectives.tsv", "adjective", "code", "example")) {
      for (Table.Row row : table.rows()) {
        addGroup(Letters.fold(row.cell(0)), row.cell(1));
      }
    }
    for (Table table : resources.tables("words/first-names.tsv", "name", "gender")) {
      for (Table.Row row : table.rows()) {
        firstNames.add(Letters.fold(row.cell(0)));
      }
    }
    for (Table table : resources.tables("words/media.tsv", "name", "latin", "country")) {
      for (Table.Row row : table.rows()) {
        String country = row.cell(2).equals("-") ? "---" : row.cell(2);
        gazetteer.add(
            Entry.Type.MEDIA, row.cell(0), row.cell(0), country + " JRN", row.cell(1), at(row));
      }
    }
  }

  // الصحة العالمية for منظمة الصحة العالمية.
  private void addShortForm(Table.Row row) {
    String name = row.cell(0);
    int space = name.indexOf(' ');
    if (name.startsWith("منظمة ال") && name.indexOf(' ', space + 1) > 0) {
      gazetteer.add(
          Entry.Type.ORGANISATION,
          name.substring(space + 1),
          name,
          row.cell(1),
          row.cell(3),
          at(row));
    }
  }

  static NameLexicon read(Resources resources) {
    return new NameLexicon(resources);
  }

  Heads heads() {
    return heads;
  }

  Nisbas nisbas() {
    return nisbas;
  }

  KnownPersons persons() {
    return persons;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  boolean isFirstName(String folded) {
    return firstNames.contains(folded);
  }

  /** The code of the group whose adjective has these letters (حوثي); empty where there is none. */
  String groupCode(String stem) {
    return groupCodes.getOrDefault(stem, "");
  }

  private void addGroup(String adjective, String code) {
    for (String ending : List.of("", "ا", "ة", "ون", "ين", "ان", "تان", "تين")) {
      groupCodes.put(adjective + ending, code);
    }
  }

  /** The usual name of the country with this ISO code; empty where unknown. */
  String countryName(String code) {
    return countryNames.getOrDefault(code, "");
  }

  /** Whether the first two letters are of the stem, not the article (التزام، ألمانيا). */
  static boolean startsWithLexicalAl(String folded) {
    return LEXICAL_AL.contains(folded);
  }

  private void addCountries(Table table) {
    List<Table.Row> rows = table.rows();
    for (Table.Row row : rows) {
      countryNames.merge(row.cell(1), row.cell(0), (a, b) -> b.length() < a.length() ? b : a);
    }
    // The shortest name is the usual one, but for two.
    countryNames.put("USA", "الولايات المتحدة");
    countryNames.put("GBR", "بريطانيا");
    for (Table.Row row : rows) {
      String code = row.cell(1);
      gazetteer.add(
          Entry.Type.COUNTRY, row.cell(0), countryName(code), code + " ---", row.cell(5), at(row));
      nisbas.add(row.cell(2), row.cell(3), code, countryName(code));
    }
    for (Table.Row row : rows) {
      addSeat(row, 4, Entry.Type.CAPITAL);
      addSeat(row, 6, Entry.Type.PALACE);
    }
  }

  private void addSeat(Table.Row row, int column, Entry.Type type) {
    if (!row.cell(column).equals("-")) {
      String code = row.cell(1);
      gazetteer.add(type, row.cell(column), countryName(code), code + " GOV", "", at(row));
    }
  }

  private static String at(Table.Row row) {
    return row.file() + ":" + row.line();
  }

  /** The folded letters of {@code name}. */
  static String folded(String name) {
    return Letters.fold(name);
  }
}
