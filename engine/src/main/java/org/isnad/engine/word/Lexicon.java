package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Analysis.Tense;
import org.isnad.engine.word.Analysis.Voice;

/** Every stem that the word files give, by its folded letters; verbs' stems apart. */
final class Lexicon {
  private static final String NONE = "-";

  private final LetterMap<Stem> stems = new LetterMap<>(12_000);
  private final Verbs verbs;
  private final List<Fault> faults;

  private Lexicon(Verbs verbs, List<Fault> faults) {
    this.verbs = verbs;
    this.faults = faults;
  }

  /**
   * The lexicon of {@code resources}.
   *
   * @throws BadResourceException with every fault of its files
   */
  static Lexicon load(Resources resources) {
    List<Fault> faults = new ArrayList<>();
    Lexicon lexicon = new Lexicon(Verbs.load(resources, faults), faults);
    lexicon.functionWords(resources);
    lexicon.irregular();
    lexicon.nouns(resources);
    lexicon.names(resources);
    if (!lexicon.faults.isEmpty()) {
      throw new BadResourceException(lexicon.faults);
    }
    return lexicon;
  }

  /**
   * The stems, but verbs', written with the letters of {@code word} from {@code from} to before
   * {@code to}.
   */
  List<Stem> at(String word, int from, int to) {
    return stems.get(word, from, to);
  }

  /** Whether a verb, by its lemma, is one of the commonest. */
  boolean isCommon(String verb) {
    return verbs.isCommon(verb);
  }

  /** The verbs' stems, which are made as they are needed. */
  List<Stem> verbsAt(String word, int from, int to) {
    return verbs.at(word, from, to);
  }

  private void add(Stem stem) {
    stems.add(Letters.fold(stem.letters()), stem);
  }

  private void functionWords(Resources resources) {
    for (Table table :
        resources.tables("words/function-words.tsv", "form", "class", "lemma", "pos", "example")) {
      for (Table.Row row : table.rows()) {
        try {
          StemClass type = StemClass.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
          Pos pos = Pos.valueOf(row.cell(3));
          String rule = "function-words:" + row.cell(2);
          Lexeme lexeme =
              new Lexeme(row.cell(2), pos, Form.NONE, "", Gender.UNKNOWN, Number.UNKNOWN, rule);
          add(new Stem(row.cell(0), type, Tense.NONE, Voice.UNMARKED, lexeme));
        } catch (IllegalArgumentException e) {
          faults.add(row.fault(1, "no such class of function words or part of speech"));
        }
      }
    }
  }

  private void irregular() {
    String lemma = "ليس";
    Lexeme lexeme =
        new Lexeme(
            lemma,
            Pos.VERB,
            Form.FINITE,
            lemma,
            Gender.MASCULINE,
            Number.SINGULAR,
            "verbs:" + lemma);
    add(new Stem(lemma, StemClass.PAST_LONG, Tense.PRESENT, Voice.ACTIVE, lexeme));
    add(new Stem("لس", StemClass.PAST_SHORT, Tense.PRESENT, Voice.ACTIVE, lexeme));
  }

  private void nouns(Resources resources) {
    for (Table table :
        resources.tables("words/nouns.tsv", "lemma", "plural", "gender", "kind", "example")) {
      for (Table.Row row : table.rows()) {
        noun(row);
      }
    }
  }

  private void noun(Table.Row row) {
    String lemma = row.cell(0);
    if (lemma.length() < 2) {
      faults.add(row.fault(0, "noun \"" + lemma + "\"; expected two letters or more"));
      return;
    }
    Gender gender =
        switch (row.cell(2)) {
          case "f" -> Gender.FEMININE;
          case "m" -> Gender.MASCULINE;
          default -> Gender.UNKNOWN;
        };
    String rule = "nouns:" + lemma;
    String kind = row.cell(3);
    Pos pos =
        switch (kind) {
          case "adjective" -> Pos.ADJ;
          case "name" -> Pos.PROPN;
          default -> Pos.NOUN;
        };
    Lexeme one = new Lexeme(lemma, pos, Form.NONE, "", gender, Number.SINGULAR, rule);
    String letters = Spelling.withoutShadda(lemma);
    List<Stem> made = new ArrayList<>();
    switch (kind) {
      case "thing" -> NounStems.add(made, letters, one, false);
      case "person", "adjective" -> NounStems.add(made, letters, one, true);
      case "defective" -> NounStems.addInYa(made, letters, one);
      case "name" -> made.add(new Stem(letters, StemClass.FIXED, Tense.NONE, Voice.UNMARKED, one));
      default -> faults.add(row.fault(3, "kind of noun \"" + kind + "\" is not known"));
    }
    if (!row.cell(1).equals(NONE)) {
      Lexeme many = new Lexeme(lemma, pos, Form.NONE, "", gender, Number.PLURAL, rule);
      NounStems.addPlural(made, Spelling.withoutShadda(row.cell(1)), many);
    }
    made.forEach(this::addOnce);
  }

  private void addOnce(Stem stem) {
    String key = Letters.fold(stem.letters());
    for (Stem other : stems.get(key, 0, key.length())) {
      if (other.equals(stem)) {
        return;
      }
    }
    stems.add(key, stem);
  }

  private void names(Resources resources) {
    NameWords.read(resources, this::isCommonNoun, this::addOnce);
  }

  /** Whether a word is a noun or a function word; then it is no name by itself. */
  private boolean isCommonNoun(String letters) {
    String key = Letters.fold(letters);
    for (Stem stem : stems.get(key, 0, key.length())) {
      if (!stem.type().isVerbal() && stem.lexeme().pos() != Pos.PROPN) {
        return true;
      }
    }
    return false;
  }
}
