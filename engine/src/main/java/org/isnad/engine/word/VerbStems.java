package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Tense;
import org.isnad.engine.word.Analysis.Voice;

/** Collects the stems of one verb: fills patterns with its root letters and spells them. */
final class VerbStems {
  private final VerbEntry verb;
  private final String infixed;
  private final boolean hamzaFinal;
  private final Lexeme finite;
  private final List<Stem> out = new ArrayList<>();

  VerbStems(VerbEntry verb) {
    this.verb = verb;
    this.infixed = verb.form() == VerbForm.VIII ? infixed(verb) : "";
    String root = verb.root();
    this.hamzaFinal = root.charAt(root.length() - 1) == Letters.HAMZA;
    this.finite =
        new Lexeme(
            verb.lemma(),
            Pos.VERB,
            Analysis.Form.FINITE,
            verb.lemma(),
            Analysis.Gender.MASCULINE,
            Analysis.Number.SINGULAR,
            "verbs:" + verb.lemma());
  }

  List<Stem> stems() {
    return out;
  }

  /** The first root letter with the ت of form VIII as the lemma shows them melted: تّ، صط، زد. */
  private static String infixed(VerbEntry verb) {
    String lemma = verb.lemma();
    int end = lemma.length() - (verb.kind() == VerbEntry.Kind.DOUBLED ? 1 : 2);
    if (verb.kind() == VerbEntry.Kind.DOUBLED && lemma.charAt(end) == Letters.SHADDA) {
      end--;
    }
    return lemma
        .substring(1, Math.max(1, end))
        .replace(Letters.YEH_HAMZA, Letters.HAMZA)
        .replace(Letters.SHADDA, '~');
  }

  /** {@code pattern} with this verb's root letters. */
  String fill(String pattern) {
    StringBuilder filled = new StringBuilder(pattern.length() + 4);
    String root = verb.root();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '1' && c <= '4') {
        filled.append(c - '1' < root.length() ? root.charAt(c - '1') : c);
      } else if (c == 'c') {
        filled.append(infixed);
      } else {
        filled.append(c == '\'' ? Letters.HAMZA : c);
      }
    }
    return filled.toString();
  }

  /** Adds a past stem. */
  void past(String pattern, StemClass type, Voice voice) {
    add(Spelling.letters(fill(pattern)), type, Tense.PAST, voice);
  }

  /** Adds a present stem; the pattern begins with the prefix, whose vowel may change a hamza. */
  void present(String pattern, StemClass type, Voice voice) {
    String filled = fill(pattern);
    add(Spelling.letters(filled).substring(1), type, Tense.PRESENT, voice);
    if (filled.charAt(2) == Letters.HAMZA && type != StemClass.PRESENT_PRONOUN) {
      String first = Spelling.letters(Letters.HAMZA + filled.substring(1));
      add(first, StemClass.PRESENT_FIRST, Tense.PRESENT, voice);
    }
  }

  /** Adds an imperative stem. */
  void imperative(String pattern) {
    add(Spelling.letters(fill(pattern)), StemClass.IMPERATIVE, Tense.IMPERATIVE, Voice.ACTIVE);
  }

  /** Adds the stems of a past in ى. */
  void pastInAlef(String base, Voice voice) {
    past(base + "Y", StemClass.PAST_FINAL, voice);
    past(base + "A", StemClass.PAST_PRONOUN, voice);
    past(base, StemClass.PAST_CUT, voice);
    past(base + "ay", StemClass.PAST_GLIDE, voice);
  }

  /** Adds the stems of a past in ي: بقي, ألغي. */
  void pastInYa(String base, Voice voice) {
    past(base + "iy", StemClass.PAST_YA, voice);
    past(base, StemClass.PAST_WAW, voice);
  }

  /** Adds the stems of a present whose pattern ends in its final vowel: Y, I or U. */
  void presentDefective(String pattern, Voice voice) {
    String base = pattern.substring(0, pattern.length() - 1);
    present(base, StemClass.PRESENT_CUT, voice);
    if (pattern.endsWith("Y")) {
      present(pattern, StemClass.PRESENT_FINAL, voice);
      present(base + "A", StemClass.PRESENT_PRONOUN, voice);
      present(base + "ay", StemClass.PRESENT_GLIDE, voice);
    } else {
      present(pattern, StemClass.PRESENT_YA, voice);
    }
  }

  private void add(String letters, StemClass type, Tense tense, Voice voice) {
    if (letters.isEmpty()) {
      return;
    }
    keep(new Stem(letters, type, tense, voice, finite));
    if (hamzaFinal) {
      String base = letters.substring(0, letters.length() - 1);
      char last = letters.charAt(letters.length() - 1);
      if (last == Letters.ALEF_HAMZA_ABOVE || last == Letters.HAMZA) {
        keep(new Stem(base + Letters.WAW_HAMZA, type, tense, voice, finite));
      }
      if (last == Letters.HAMZA) {
        keep(new Stem(base + Letters.YEH_HAMZA, type, tense, voice, finite));
      }
    }
  }

  private void keep(Stem stem) {
    for (Stem other : out) {
      if (other.letters().equals(stem.letters())
          && other.type() == stem.type()
          && other.tense() == stem.tense()) {
        return;
      }
    }
    out.add(stem);
  }

  /** Adds a noun made from the verb by a pattern. */
  void noun(String pattern, Analysis.Form form) {
    String filled = fill(pattern);
    noun(Spelling.letters(filled), Spelling.lemma(filled), form);
  }

  /** Adds a noun of the verb. */
  void noun(String letters, String lemma, Analysis.Form form) {
    boolean person = form != Analysis.Form.VERBAL_NOUN;
    NounStems.add(out, letters, nounLexeme(lemma, form, letters), person);
  }

  /** Adds an active participle in ي. */
  void participleInYa(String base, Analysis.Form form) {
    String filled = fill(base);
    String lemma = Spelling.lemma(filled + "I");
    Lexeme lexeme = nounLexeme(lemma, form, lemma);
    NounStems.addInYa(out, Spelling.letters(filled + "I"), lexeme);
  }

  /** Adds a passive participle in ى. */
  void participleInAlef(String base) {
    String filled = fill(base);
    Lexeme lexeme = nounLexeme(Spelling.lemma(filled + "Y"), Analysis.Form.PASSIVE_PARTICIPLE, "");
    NounStems.add(out, Spelling.letters(filled + "Y"), lexeme, true);
    NounStems.add(out, Spelling.letters(filled + "Ap"), lexeme, true);
  }

  private Lexeme nounLexeme(String lemma, Analysis.Form form, String letters) {
    boolean feminine = letters.endsWith("\u0629");
    return new Lexeme(
        lemma,
        Pos.NOUN,
        form,
        verb.lemma(),
        feminine ? Analysis.Gender.FEMININE : Analysis.Gender.MASCULINE,
        Analysis.Number.SINGULAR,
        "verbs:" + verb.lemma());
  }
}
