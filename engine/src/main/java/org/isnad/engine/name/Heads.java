package org.isnad.engine.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that head phrases, in all their forms, by folded letters without article. A form that a
 * file spells out wins over one that is derived: محافظة is a province before it is a woman
 * governor.
 */
final class Heads {
  /** Forms that nearly always mean something else: year, need, world, going on. */
  private static final Set<String> COMMON = Set.of("سنة", "حاجة", "عالم", "جار", "جارية", "عام");

  private final Map<String, HeadForm> forms = new HashMap<>();
  private final Map<String, HeadForm> derived = new HashMap<>();
  private final Map<String, HeadForm> addressed = new HashMap<>();
  private final Map<String, Map<String, String>> pairs = new HashMap<>();

  /**
   * The form with these letters.
   *
   * @param bare the word without clitics, its article kept: الفريق is a general, فريق a team
   * @param stem the same without article
   */
  @Nullable HeadForm find(String bare, String stem) {
    HeadForm form = addressed.get(bare);
    if (form == null) {
      form = forms.getOrDefault(stem, derived.get(stem));
    }
    return form;
  }

  /** The sector of a noun with the word behind it (حرس حدود); empty where the pair has none. */
  String pairSector(String stem, String next) {
    Map<String, String> behind = pairs.get(stem);
    return behind == null ? "" : behind.getOrDefault(next, "");
  }

  /** Adds a form of address as it is written, with or without article. */
  void addAddress(String title, String sector) {
    String stem = title.startsWith("ال") ? title.substring(2) : title;
    HeadForm known = forms.get(Letters.fold(stem));
    boolean other = known != null && (known.type() == HeadForm.Type.TITLE || title.equals(stem));
    if (!other) {
      Gender gender = stem.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
      addressed.putIfAbsent(
          Letters.fold(title),
          new HeadForm(
              stem,
              HeadForm.Type.HONORIFIC,
              sector,
              gender,
              Number.SINGULAR,
              false,
              stem.charAt(0)));
    }
  }

  /** Adds two words that have a sector together. */
  void addPair(String words, String sector) {
    int space = words.indexOf(' ');
    if (space < 0) {
      return;
    }
    String next = Letters.fold(words.substring(space + 1));
    Map<String, String> behind =
        pairs.computeIfAbsent(Letters.fold(words.substring(0, space)), k -> new HashMap<>(2));
    behind.put(next, sector);
    behind.putIfAbsent(next + "ة", sector);
  }

  /**
   * Adds a noun.
   *
   * @param plural its plural; ون or ات for sound ones, {@code -} where it has none
   */
  void add(String noun, String plural, HeadForm.Type type, String sector, boolean feminine) {
    Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    HeadForm singular =
        new HeadForm(noun, type, sector, gender, Number.SINGULAR, false, noun.charAt(0));
    HeadForm dual = new HeadForm(noun, type, sector, gender, Number.DUAL, false, noun.charAt(0));
    HeadForm many = new HeadForm(noun, type, sector, gender, Number.PLURAL, false, noun.charAt(0));
    String base = beforeEnding(noun);
    putWithPronoun(forms, noun, singular);
    switch (plural) {
      case "-" -> {}
      case "ون" -> addSoundPlural(forms, noun, many);
      case "ات" -> putWithPronoun(forms, base + "ات", many);
      default -> {
        if (plural.endsWith("ون")) {
          addSoundPlural(forms, plural.substring(0, plural.length() - 2), many);
        } else {
          putWithPronoun(forms, plural, many);
        }
      }
    }
    put(derived, base + "ين", dual);
    put(derived, base + "ان", dual);
    put(derived, base + "ي", dual);
    put(derived, base + "ا", dual);
    if (singular.isPersonal() && !noun.endsWith("ة") && !plural.equals("-")) {
      addWomen(noun, singular, many);
    }
  }

  private void addWomen(String noun, HeadForm one, HeadForm many) {
    HeadForm woman = one.feminine();
    putWithPronoun(derived, noun + "ة", woman);
    put(derived, noun + "تان", woman.with(Number.DUAL));
    put(derived, noun + "تين", woman.with(Number.DUAL));
    if (!noun.endsWith("ي")) {
      putWithPronoun(derived, noun + "ات", many.feminine());
    }
  }

  private static void addSoundPlural(Map<String, HeadForm> into, String base, HeadForm many) {
    put(into, base + "ون", many);
    put(into, base + "ين", many);
    put(into, base + "و", many);
    put(into, base + "ي", many);
    for (String pronoun : Shape.PRONOUNS) {
      put(into, base + "ي" + pronoun, many.withPronoun());
      put(into, base + "و" + pronoun, many.withPronoun());
    }
  }

  private static void putWithPronoun(Map<String, HeadForm> into, String noun, HeadForm form) {
    put(into, noun, form);
    String base = beforeEnding(noun);
    for (String pronoun : Shape.PRONOUNS) {
      put(into, base + pronoun, form.withPronoun());
    }
  }

  private static String beforeEnding(String noun) {
    return noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
  }

  private static void put(Map<String, HeadForm> into, String letters, HeadForm form) {
    if (!COMMON.contains(letters)) {
      into.putIfAbsent(Letters.fold(letters), form.written(letters));
    }
  }
}
