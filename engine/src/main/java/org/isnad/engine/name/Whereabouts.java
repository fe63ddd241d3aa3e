package org.isnad.engine.name;

import java.util.Set;

/**
 * The country of people who are told of without one: of the place that they are said to be in where
 * they live where they are met, else of the text.
 */
final class Whereabouts {
  /** How many words behind a phrase the place that it is in is looked for. */
  private static final int REACH = 6;

  /** Sectors of people who live where they are met; soldiers and fighters may be abroad. */
  private static final Set<String> LOCAL = Set.of("CVL", "REF", "MED", "COP", "EDU", "LAB");

  private static final Set<String> INSIDE = Set.of("في", "داخل", "وسط", "قرب", "شمال", "جنوب");

  private final ChainScanner scanner;
  private final ArticleMemory memory;

  Whereabouts(ChainScanner scanner, ArticleMemory memory) {
    this.scanner = scanner;
    this.memory = memory;
  }

  /** The country of {@code chain}, whose people are of {@code sector}. */
  String country(Chain chain, String sector) {
    return LOCAL.contains(sector) ? countryBehind(chain) : memory.contextCountry();
  }

  // خمسة أشخاص في مدينة رفح, الشرطة في كابل: of the country of the place behind, else of the text.
  private String countryBehind(Chain chain) {
    int limit = Math.min(scanner.limit(chain.first()), chain.end() + REACH);
    boolean in = false;
    for (int i = chain.end(); i < limit; i++) {
      Shape shape = scanner.shape(i);
      in |= shape.preposition() == 'ب' || INSIDE.contains(shape.bare());
      Match match = in ? scanner.nameAt(i) : null;
      if (match != null && isLand(match.entry())) {
        return match.entry().country();
      }
      if (shape.type() == Shape.Type.MARK || shape.type() == Shape.Type.VERB) {
        break;
      }
    }
    return memory.contextCountry();
  }

  private static boolean isLand(Entry entry) {
    return switch (entry.type()) {
      case COUNTRY, CAPITAL, PLACE -> !entry.country().equals("---");
      case PALACE, PERSON, ORGANISATION, MEDIA -> false;
    };
  }
}
