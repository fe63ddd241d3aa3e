package org.isnad.engine.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Letters;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;
import org.isnad.engine.word.WordReader;

/** Runs the examples of word files: each must hold a form of the word in whose row it stands. */
public final class WordExamples {
  /** The columns that hold words which a text may inflect. */
  static final Set<String> KEYS =
      Set.of("lemma", "form", "word", "noun", "adjective", "w1", "w2", "w3", "w4");

  private static final Set<String> CLITICS = Set.of("ب", "ل", "-");

  private final WordReader reader;

  /** Reads examples with the words of {@code resources}. */
  public WordExamples(Resources resources) {
    reader = WordReader.create(resources);
  }

  /** The faults of {@code file}, a row each; empty for a file whose columns are wrong. */
  public List<Fault> faults(DataFile file) {
    List<String> header = List.of(TableLint.header(file));
    int example = header.indexOf("example");
    if (example < 0) {
      return List.of();
    }
    List<Fault> faults = new ArrayList<>();
    for (Table.Row row : rows(file, header)) {
      ReadText text = read(row.cell(example));
      for (int i = 0; i < header.size(); i++) {
        String word = row.cell(i);
        if (KEYS.contains(header.get(i))
            && isArabic(word)
            && !CLITICS.contains(word)
            && !holds(text, word, isVerb(header, row))
            && !holdsPlural(text, header, row)) {
          faults.add(
              row.fault(
                  example,
                  "\"" + row.cell(example) + "\" has no form of \"" + word + "\"; expected one"));
        }
      }
    }
    return faults;
  }

  private static List<Table.Row> rows(DataFile file, List<String> header) {
    String name = file.source().file();
    return Table.parse(name, file.source().text(), header.toArray(new String[0])).rows();
  }

  private ReadText read(String example) {
    return reader.read(Segmenter.segment(Article.of("example", example)));
  }

  private static boolean isVerb(List<String> header, Table.Row row) {
    int pos = header.indexOf("pos");
    return pos >= 0 ? row.cell(pos).equals("verb") : header.contains("masdar");
  }

  private static boolean holdsPlural(ReadText text, List<String> header, Table.Row row) {
    int plural = header.indexOf("plural");
    return plural >= 0 && isArabic(row.cell(plural)) && holds(text, row.cell(plural), false);
  }

  private static boolean isArabic(String word) {
    return Letters.isArabic(word.charAt(0));
  }

  /** Whether {@code text} holds a form of {@code key}, whose words stand one behind the other. */
  static boolean holds(ReadText text, String key, boolean verb) {
    String[] parts = key.split(" ", -1);
    List<Word> words = text.words();
    for (int i = 0; i + parts.length <= words.size(); i++) {
      int k = 0;
      while (k < parts.length && isFormOf(words.get(i + k), parts[k], verb)) {
        k++;
      }
      if (k == parts.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormOf(Word word, String key, boolean verb) {
    String bare = bare(key);
    if (!verb && isInflected(forms(word), bare)) {
      return true;
    }
    List<Analysis> analyses = new ArrayList<>(word.others());
    analyses.add(word.analysis());
    return analyses.stream()
        .anyMatch(
            a ->
                a.lemma().equals(key)
                    || a.verb().equals(key)
                    || !verb && bare(a.lemma()).equals(bare));
  }

  /** قاض is القاضي where it is definite, سلمي is السلمية where it is feminine. */
  private static boolean isInflected(Set<String> forms, String bare) {
    return forms.contains(bare) || forms.contains(bare + "ي") || forms.contains(bare + "ة");
  }

  /** The letters of a word with and without what may be written onto it. */
  private static Set<String> forms(Word word) {
    String folded = word.folded();
    Set<String> forms = new HashSet<>();
    Collections.addAll(forms, folded, word.stem());
    for (String clitic : List.of("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "فال", "كال")) {
      if (folded.startsWith(clitic)) {
        forms.add(folded.substring(clitic.length()));
      }
    }
    return forms;
  }

  private static String bare(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isMark(word.charAt(i))) {
        out.append(word.charAt(i));
      }
    }
    return Letters.fold(out.toString());
  }
}
