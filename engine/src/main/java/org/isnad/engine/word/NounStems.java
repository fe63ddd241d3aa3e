package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Tense;
import org.isnad.engine.word.Analysis.Voice;

/** The stems of nouns, from the letters they end in. */
final class NounStems {
  private NounStems() {}

  /**
   * Adds the stems of a noun.
   *
   * @param letters its singular without shadda
   * @param person whether it takes ة and ون, as words for people and adjectives do
   */
  static void add(List<Stem> out, String letters, Lexeme lexeme, boolean person) {
    int last = letters.length() - 1;
    String base = letters.substring(0, last);
    switch (letters.charAt(last)) {
      case Letters.TEH_MARBUTA -> put(out, base, StemClass.TEH, lexeme);
      case Letters.ALEF_MAKSURA -> {
        put(out, letters, StemClass.FINAL, lexeme);
        put(out, base + Letters.ALEF, StemClass.PRONOUN, lexeme);
        put(out, base + Letters.YEH, StemClass.GLIDE, lexeme);
      }
      default -> {
        put(out, letters, person ? StemClass.PERSON : StemClass.NOUN, lexeme);
        seats(out, letters, lexeme);
      }
    }
  }

  /** Adds the stems of a noun in a ي that falls off: قاضي، قاض. */
  static void addInYa(List<Stem> out, String letters, Lexeme lexeme) {
    put(out, letters, StemClass.YA, lexeme);
    put(out, letters.substring(0, letters.length() - 1), StemClass.CUT, lexeme);
  }

  /** Adds the stems of a broken plural. */
  static void addPlural(List<Stem> out, String letters, Lexeme lexeme) {
    int last = letters.length() - 1;
    String base = letters.substring(0, last);
    switch (letters.charAt(last)) {
      case Letters.TEH_MARBUTA -> put(out, base, StemClass.TEH, lexeme);
      case Letters.ALEF_MAKSURA -> {
        put(out, letters, StemClass.FINAL, lexeme);
        put(out, base + Letters.ALEF, StemClass.PRONOUN, lexeme);
      }
      case Letters.YEH -> {
        put(out, letters, StemClass.PLURAL, lexeme);
        if (!lexeme.lemma().endsWith("ي")) {
          put(out, base, StemClass.CUT, lexeme);
        }
      }
      default -> {
        put(out, letters, StemClass.PLURAL, lexeme);
        seats(out, letters, lexeme);
      }
    }
  }

  /** A final hamza moves to another seat before pronouns: أبناء، أبنائه، أبناؤه. */
  private static void seats(List<Stem> out, String letters, Lexeme lexeme) {
    int last = letters.length() - 1;
    char end = letters.charAt(last);
    if (end != Letters.HAMZA && end != Letters.ALEF_HAMZA_ABOVE) {
      return;
    }
    String base = letters.substring(0, last);
    put(out, base + Letters.YEH_HAMZA, StemClass.PRONOUN, lexeme);
    put(out, base + Letters.WAW_HAMZA, StemClass.PRONOUN, lexeme);
    if (last > 0 && letters.charAt(last - 1) != Letters.ALEF) {
      put(out, base + Letters.YEH_HAMZA, StemClass.GLIDE, lexeme);
    }
  }

  private static void put(List<Stem> out, String letters, StemClass type, Lexeme lexeme) {
    if (!letters.isEmpty()) {
      out.add(new Stem(letters, type, Tense.NONE, Voice.UNMARKED, lexeme));
    }
  }
}
