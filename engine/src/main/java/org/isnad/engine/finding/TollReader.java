package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.word.Analysis;

/** Finds tolls: مقتل 12 شخصا, 12 قتيلا, قتيلان. The words are those of {@code words/tolls.tsv}. */
final class TollReader {
  private static final int REACH = 5;
  private static final Set<String> ROUGH =
      Set.of("نحو", "حوالي", "زهاء", "قرابة", "اكثر", "اقل", "يقل", "قل", "قرب", "تجاوز", "ناهز");

  private record Entry(String kind, boolean numberFirst) {}

  private final Map<String, Entry> words = new HashMap<>();
  private final Set<String> brokenPlurals = new HashSet<>();
  private final NumeralLexicon numerals;

  private TollReader(NumeralLexicon numerals) {
    this.numerals = numerals;
  }

  /** A reader with the words of {@code resources}. */
  static TollReader load(Resources resources, NumeralLexicon numerals) {
    TollReader reader = new TollReader(numerals);
    for (Table table : resources.tables("words/tolls.tsv", "lemma", "kind", "number", "example")) {
      for (Table.Row row : table.rows()) {
        reader.words.put(
            Terms.base(row.cell(0)), new Entry(row.cell(1), row.cell(2).equals("before")));
      }
    }
    for (Table table :
        resources.tables("words/nouns.tsv", "lemma", "plural", "gender", "kind", "example")) {
      for (Table.Row row : table.rows()) {
        if (!row.cell(1).equals("-") && !row.cell(1).endsWith("ون")) {
          reader.brokenPlurals.add(Terms.base(row.cell(0)));
        }
      }
    }
    return reader;
  }

  /** The tolls of the words from {@code first} to before {@code end}. */
  List<Toll> read(Evidence evidence, int first, int end) {
    List<Toll> out = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Entry entry = words.get(evidence.base(i));
      if (entry != null) {
        (entry.numberFirst() ? before(evidence, i, entry.kind()) : after(evidence, i, entry.kind()))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** Every whole number of the words from {@code first} to before {@code end}. */
  List<Integer> numbers(Evidence evidence, int first, int end) {
    List<Integer> out = new ArrayList<>();
    int i = first;
    while (i < end) {
      Optional<NumeralLexicon.Numeral> number = numerals.at(evidence, i);
      if (number.isPresent()) {
        out.add(number.get().value());
        i = number.get().end();
      } else {
        if (evidence.isWord(i) && isDual(evidence, i)) {
          out.add(2);
        } else if (evidence.isWord(i)
            && evidence.word(i).analysis().number() == Analysis.Number.SINGULAR) {
          out.add(1);
        }
        i++;
      }
    }
    return out;
  }

  private Optional<Toll> before(Evidence evidence, int noun, String kind) {
    for (int back = 1; back <= 4; back++) {
      Optional<NumeralLexicon.Numeral> number = numerals.at(evidence, noun - back);
      if (number.isPresent()
          && number.get().end() == noun
          && numerals.at(evidence, noun - back - 1).map(NumeralLexicon.Numeral::end).orElse(0)
              < noun) {
        int first = noun - back;
        return toll(evidence, kind, first, noun + 1, number.get().value(), first);
      }
    }
    return isDual(evidence, noun)
        ? Optional.of(new Toll(kind, noun, noun + 1, 2, false))
        : Optional.empty();
  }

  private Optional<Toll> after(Evidence evidence, int word, String kind) {
    int limit = Math.min(word + 1 + REACH, evidence.lines().sentenceEnd(word));
    for (int i = word + 1; i < limit && evidence.isWord(i); i++) {
      Optional<NumeralLexicon.Numeral> number = numerals.at(evidence, i);
      if (number.isPresent()) {
        int end = Math.min(number.get().end() + 1, evidence.lines().sentenceEnd(word));
        return toll(evidence, kind, word, end, number.get().value(), i);
      }
      if (i == word + 1 && isDual(evidence, i)) {
        return Optional.of(new Toll(kind, word, i + 1, 2, false));
      }
      if (!ROUGH.contains(evidence.base(i)) && !isFiller(evidence.folded(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isFiller(String folded) {
    return folded.equals("من")
        || folded.equals("ما")
        || folded.equals("لا")
        || folded.equals("عن")
        || folded.equals("علي")
        || folded.equals("الاقل");
  }

  /** Two of them; -ين is no plural of a noun that has one of its own: جنديين beside جنود. */
  private boolean isDual(Evidence evidence, int i) {
    if (!evidence.isWord(i)
        || !Terms.isNominal(evidence.word(i))
        || evidence.folded(i).length() < 5) {
      return false;
    }
    return evidence.word(i).analysis().number() == Analysis.Number.DUAL
        || evidence.folded(i).endsWith("ين")
            && brokenPlurals.contains(evidence.base(i))
            && !evidence.base(i).endsWith("ين");
  }

  private static Optional<Toll> toll(
      Evidence evidence, String kind, int first, int end, int value, int number) {
    boolean rough = value == 0;
    for (int i = Math.max(0, number - 4); i < Math.min(evidence.size(), end + 2); i++) {
      rough |= ROUGH.contains(evidence.base(i)) || evidence.folded(i).equals("الاقل");
    }
    return Optional.of(new Toll(kind, first, end, value, rough));
  }
}
