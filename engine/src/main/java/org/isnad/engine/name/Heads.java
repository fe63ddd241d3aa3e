package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code heads.tsv} in all their forms, by folded letters without article. */
final class Heads {
  private static final String[] COLUMNS = {
    "noun", "plural", "class", "sector", "gender", "example"
  };

  private final Map<String, HeadForm> forms = new HashMap<>();
  private final Map<String, HeadForm> addressed = new HashMap<>();
  private final Map<String, Map<String, String>> pairs = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private Heads() {}

  static Heads read(Resources resources) {
    Heads heads = new Heads();
    for (Table table : resources.tables("words/heads.tsv", COLUMNS)) {
      table.rows().forEach(heads::add);
    }
    for (Table table : resources.tables("words/titles.tsv", "word", "kind")) {
      table.rows().forEach(heads::addTitle);
    }
    for (Table table :
        resources.tables("words/roles.tsv", "word", "sector", "kind", "plural", "example")) {
      table.rows().forEach(heads::addRole);
    }
    if (!heads.faults.isEmpty()) {
      throw new BadResourceException(heads.faults);
    }
    return heads;
  }

  /**
   * The form with these letters.
   *
   * @param bare the word without clitics, its article kept: الفريق is a general, فريق a team
   * @param stem the same without article
   */
  @Nullable HeadForm find(String bare, String stem) {
    HeadForm form = addressed.get(bare);
    return form == null ? forms.get(stem) : form;
  }

  /** The sector of a noun with the word behind it (حرس حدود); empty where the pair has none. */
  String pairSector(String stem, String next) {
    Map<String, String> behind = pairs.get(stem);
    return behind == null ? "" : behind.getOrDefault(next, "");
  }

  private void addTitle(Table.Row row) {
    String title = row.cell(0);
    String sector =
        switch (row.cell(1)) {
          case "military" -> "MIL";
          case "religious" -> "REL";
          case "royal" -> "GOV";
          case "honorific" -> "---";
          default -> {
            faults.add(
                row.fault(
                    1,
                    "unknown kind \""
                        + row.cell(1)
                        + "\"; expected honorific, military, religious or royal"));
            yield "---";
          }
        };
    if (title.indexOf(' ') < 0) {
      String stem = title.startsWith("ال") ? title.substring(2) : title;
      boolean feminine = stem.endsWith("ة");
      HeadForm form =
          new HeadForm(
              stem,
              HeadForm.Type.HONORIFIC,
              sector,
              feminine ? Gender.FEMININE : Gender.MASCULINE,
              Number.SINGULAR,
              false);
      HeadForm known = forms.get(Letters.fold(stem));
      if (!title.equals(stem) && (known == null || known.type() != HeadForm.Type.TITLE)) {
        addressed.putIfAbsent(Letters.fold(title), form);
      } else {
        put(stem, form);
      }
    }
  }

  private void addRole(Table.Row row) {
    String word = withoutShadda(row.cell(0));
    String plural = withoutShadda(row.cell(3));
    int space = word.indexOf(' ');
    if (space > 0) {
      addPair(word, row.cell(1));
      addPair(plural, row.cell(1));
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
                row.fault(
                    2,
                    "unknown kind \""
                        + row.cell(2)
                        + "\"; expected body, document, group, media, military, office, person,"
                        + " police or source"));
            yield HeadForm.Type.PEOPLE;
          }
        };
    add(word, plural, type, row.cell(1), word.endsWith("ة"));
  }

  private void addPair(String words, String sector) {
    int space = words.indexOf(' ');
    if (space > 0) {
      pairs
          .computeIfAbsent(Letters.fold(words.substring(0, space)), k -> new HashMap<>())
          .put(Letters.fold(words.substring(space + 1)), sector);
      if (!words.endsWith("ة")) {
        pairs
            .computeIfAbsent(Letters.fold(words.substring(0, space)), k -> new HashMap<>())
            .putIfAbsent(Letters.fold(words.substring(space + 1)) + "ة", sector);
      }
    }
  }

  private static String withoutShadda(String word) {
    return word.replace(String.valueOf(Letters.SHADDA), "");
  }

  private void add(Table.Row row) {
    String noun = row.cell(0);
    HeadForm.Type type;
    try {
      type = HeadForm.Type.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      faults.add(row.fault(2, "unknown class \"" + row.cell(2) + "\"; expected one of heads"));
      return;
    }
    String sector = row.cell(3).equals("-") ? "---" : row.cell(3);
    add(noun, row.cell(1), type, sector, row.cell(4).equals("f"));
  }

  private void add(
      String noun, String plural, HeadForm.Type type, String sector, boolean feminine) {
    Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    HeadForm singular = new HeadForm(noun, type, sector, gender, Number.SINGULAR, false);
    HeadForm dual = new HeadForm(noun, type, sector, gender, Number.DUAL, false);
    HeadForm many = new HeadForm(noun, type, sector, gender, Number.PLURAL, false);
    if (type == HeadForm.Type.TITLE
        || type == HeadForm.Type.PEOPLE
        || type == HeadForm.Type.SOURCE) {
      addPeople(noun, plural, singular, dual, many);
    }
    putWithPronoun(noun, singular);
    String base = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    if (plural.equals("ون")) {
      addSoundPlural(noun, many);
    }
    put(base + "ين", dual);
    put(base + "ان", dual);
    put(base + "ي", dual);
    put(base + "ا", dual);
    switch (plural) {
      case "-" -> {}
      case "ون" -> {}
      case "ات" -> putWithPronoun(base + "ات", many);
      default -> {
        putWithPronoun(plural, many);
        if (plural.endsWith("ون")) {
          addSoundPlural(plural.substring(0, plural.length() - 2), many);
        }
      }
    }
  }

  private void addPeople(
      String noun, String plural, HeadForm singular, HeadForm dual, HeadForm many) {
    if (noun.endsWith("ة") || plural.equals("-")) {
      return;
    }
    HeadForm woman =
        new HeadForm(
            singular.lemma(),
            singular.type(),
            singular.sector(),
            Gender.FEMININE,
            Number.SINGULAR,
            false);
    HeadForm women =
        new HeadForm(
            many.lemma(), many.type(), many.sector(), Gender.FEMININE, Number.PLURAL, false);
    putWithPronoun(noun + "ة", woman);
    put(noun + "تان", dual);
    put(noun + "تين", dual);
    putWithPronoun(noun + "ات", women);
  }

  private void addSoundPlural(String base, HeadForm many) {
    put(base + "ون", many);
    put(base + "ين", many);
    put(base + "و", many);
    put(base + "ي", many);
    for (String pronoun : Shape.PRONOUNS) {
      put(base + "ي" + pronoun, many.withPronoun());
      put(base + "و" + pronoun, many.withPronoun());
    }
  }

  private void putWithPronoun(String noun, HeadForm form) {
    put(noun, form);
    String base = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    for (String pronoun : Shape.PRONOUNS) {
      put(base + pronoun, form.withPronoun());
    }
  }

  private void put(String letters, HeadForm form) {
    forms.putIfAbsent(Letters.fold(letters), form);
  }
}
