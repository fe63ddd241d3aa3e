package org.isnad.cli.page;

import java.util.Map;

/** The names of the countries and groups of countries that codes begin with. */
public final class Countries {
  private final Map<String, String> names;

  private Countries(Map<String, String> names) {
    this.names = names;
  }

  static Countries in(Language language) {
    return new Countries(Pairs.read("countries.tsv", language));
  }

  /** The name of {@code code}; the code itself where it has none. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }
}
