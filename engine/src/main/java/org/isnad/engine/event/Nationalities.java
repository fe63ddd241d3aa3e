package org.isnad.engine.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.word.Word;

/** Adjectives of nationality and the countries that they stand for. Immutable. */
final class Nationalities {
  private final Map<String, String> codes;
  private final Set<String> names;

  private Nationalities(Map<String, String> codes, Set<String> names) {
    this.codes = Map.copyOf(codes);
    this.names = Set.copyOf(names);
  }

  /** Whether {@code name} is the name of a country. */
  boolean isCountry(String name) {
    return names.contains(LemmaKey.of(name));
  }

  /** The adjectives of the table of countries; none where {@code resources} has no such table. */
  static Nationalities load(Resources resources) {
    Map<String, String> codes = new HashMap<>();
    Set<String> names = new HashSet<>();
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
      for (Table.Row row : table.rows()) {
        names.add(LemmaKey.of(row.cell(0)));
        if (!row.cell(2).equals("-")) {
          codes.putIfAbsent(LemmaKey.of(row.cell(2)), row.cell(1));
        }
      }
    }
    return new Nationalities(codes, names);
  }

  /** The country of the adjective {@code word}, in any gender and number. */
  Optional<String> of(Word word) {
    String stem = word.stem();
    String found = codes.get(stem);
    int n = stem.length();
    if (found == null && n > 3 && stem.charAt(n - 1) == '\u0629') {
      found = codes.get(stem.substring(0, n - 1));
    }
    if (found == null && n > 4 && (stem.endsWith("ين") || stem.endsWith("ون"))) {
      found = codes.get(stem.substring(0, n - 2));
      found = found == null ? codes.get(stem.substring(0, n - 2) + "ي") : found;
    }
    if (found == null && n > 5 && (stem.endsWith("تين") || stem.endsWith("تان"))) {
      found = codes.get(stem.substring(0, n - 3));
    }
    return Optional.ofNullable(found);
  }
}
