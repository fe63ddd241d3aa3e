package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;

/**
 * The stems of all verbs. A verb is conjugated when a word with its consonants is first looked up,
 * since most verbs do not occur in most texts and conjugating all would double the time to start.
 * Thread-safe.
 */
final class Verbs {
  private static final String PARTICIPLE = "م";
  private static final String VERBAL_NOUN = "ت";

  private final Conjugation conjugation;
  private final LetterMap<VerbEntry> entries = new LetterMap<>(20_000);
  private final Set<String> common = new HashSet<>();
  private final Map<String, Map<String, List<Stem>>> made = new ConcurrentHashMap<>();

  private Verbs(Conjugation conjugation) {
    this.conjugation = conjugation;
  }

  /** The verbs of {@code resources}; adds what is wrong with their rows to {@code faults}. */
  static Verbs load(Resources resources, List<Fault> faults) {
    Verbs verbs = new Verbs(new Conjugation(VerbPatterns.load(resources)));
    for (Table table :
        resources.tables(
            "words/verbs.tsv", "lemma", "root", "form", "vowels", "masdar", "example")) {
      table.rows().forEach(row -> verbs.add(row, faults));
    }
    for (Table table : resources.tables("words/common-verbs.tsv", "lemma", "example")) {
      table.rows().forEach(row -> verbs.common.add(row.cell(0)));
    }
    return verbs;
  }

  private void add(Table.Row row, List<Fault> faults) {
    String lemma = row.cell(0);
    String root = row.cell(1);
    String vowels = row.cell(3);
    if (root.length() < 3 || root.length() > 4 || lemma.length() < 2) {
      faults.add(row.fault(1, "root \"" + root + "\"; expected three or four letters"));
      return;
    }
    char past = vowels.length() == 3 ? vowels.charAt(0) : 'a';
    char present = vowels.length() == 3 ? vowels.charAt(2) : 'i';
    try {
      add(new VerbEntry(lemma, root, VerbForm.of(row.cell(2)), past, present, row.cell(4)));
    } catch (IllegalArgumentException e) {
      faults.add(row.fault(2, "\"" + row.cell(2) + "\" is no form of the verb"));
    }
  }

  /** Keeps a verb under the consonants of each of its stems. */
  private void add(VerbEntry verb) {
    String own = Consonants.of(verb.lemma());
    entries.add(own, verb);
    String participle = Consonants.of(PARTICIPLE + own);
    if (!participle.equals(own)) {
      entries.add(participle, verb);
    }
    if (verb.form() == VerbForm.II) {
      entries.add(Consonants.of(VERBAL_NOUN + own), verb);
    }
    String masdar = Consonants.of(verb.masdar());
    if (verb.form() == VerbForm.I && !masdar.equals(own) && !masdar.equals(participle)) {
      entries.add(masdar, verb);
    }
  }

  /** Whether a verb, by its lemma, is one of the commonest. */
  boolean isCommon(String lemma) {
    return common.contains(lemma);
  }

  /** The stems written with the letters of {@code word} from {@code from} to before {@code to}. */
  List<Stem> at(String word, int from, int to) {
    String consonants = Consonants.of(word, from, to);
    List<VerbEntry> verbs = entries.get(consonants, 0, consonants.length());
    if (verbs.isEmpty()) {
      return List.of();
    }
    Map<String, List<Stem>> stems = made.get(consonants);
    if (stems == null) {
      stems = made.computeIfAbsent(consonants, c -> conjugate(c, verbs));
    }
    return stems.getOrDefault(word.substring(from, to), List.of());
  }

  private Map<String, List<Stem>> conjugate(String consonants, List<VerbEntry> verbs) {
    Map<String, List<Stem>> stems = new HashMap<>();
    for (VerbEntry verb : verbs) {
      for (Stem stem : conjugation.stems(verb)) {
        String letters = Letters.fold(stem.letters());
        if (Consonants.of(letters).equals(consonants)) {
          stems.computeIfAbsent(letters, l -> new ArrayList<>(2)).add(stem);
        }
      }
    }
    return stems;
  }
}
