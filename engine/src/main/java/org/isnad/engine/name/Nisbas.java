package org.isnad.engine.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Number;
import org.jspecify.annotations.Nullable;

/** Adjectives of countries in all their forms, by folded letters without article. */
final class Nisbas {
  /** Adjectives that mean something else in nearly every text: financial, lunar, of ivory. */
  private static final Set<String> OTHERWISE = Set.of("مالي", "قمري", "عاجي", "وسطي");

  private final Map<String, Nisba> forms = new HashMap<>();

  /** Adds the adjective of a country with its plural, {@code -} where that is only sound. */
  void add(String nisba, String plural, String code, String country) {
    if (nisba.equals("-") || OTHERWISE.contains(nisba)) {
      return;
    }
    int words = nisba.indexOf(' ') < 0 ? 1 : 2;
    if (words == 2) {
      String first = nisba.substring(0, nisba.indexOf(' '));
      String second = nisba.substring(nisba.indexOf(' ') + 1);
      put(first + " " + second, code, country, Number.SINGULAR, 2);
      put(first + "ة " + second + "ة", code, country, Number.SINGULAR, 2);
      put(first + "ون " + second + "ون", code, country, Number.PLURAL, 2);
      put(first + "ين " + second + "ين", code, country, Number.PLURAL, 2);
      return;
    }
    put(nisba, code, country, Number.SINGULAR, 1);
    put(nisba + "ا", code, country, Number.SINGULAR, 1);
    put(nisba + "ة", code, country, Number.SINGULAR, 1);
    put(nisba + "ون", code, country, Number.PLURAL, 1);
    put(nisba + "ين", code, country, Number.PLURAL, 1);
    put(nisba + "ان", code, country, Number.DUAL, 1);
    put(nisba + "تان", code, country, Number.DUAL, 1);
    put(nisba + "تين", code, country, Number.DUAL, 1);
    put(nisba + "ات", code, country, Number.PLURAL, 1);
    if (!plural.equals("-")) {
      put(plural, code, country, Number.PLURAL, 1);
      put(plural + "ا", code, country, Number.PLURAL, 1);
      if (plural.endsWith("ون")) {
        put(plural.substring(0, plural.length() - 2) + "ين", code, country, Number.PLURAL, 1);
      }
    }
  }

  /** The adjective with these letters. */
  @Nullable Nisba find(String stem) {
    return forms.get(stem);
  }

  /** The adjective of two words (كوري شمالي). */
  @Nullable Nisba find(String stem, String next) {
    return forms.get(stem + " " + next);
  }

  private void put(String letters, String code, String country, Number number, int words) {
    forms.putIfAbsent(Letters.fold(letters), new Nisba(code, country, number, words));
  }
}
