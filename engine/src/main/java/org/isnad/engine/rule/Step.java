package org.isnad.engine.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.Word;

/** One step of a pattern; steps follow each other from word to word. */
public sealed interface Step {
  /** The step's key in a rule file. */
  String key();

  /** How much the step narrows a pattern, against other steps. */
  int specificity();

  /**
   * A word of one of these lemmas, in whatever form: {@code lemma: أمل} stands for أملها and
   * الآمال.
   *
   * @param lemmas lemmas without vowels, with shadda and hamzas
   * @param folded the same, folded: a word so written counts as well, whatever its lemma
   */
  record Lemma(Set<String> lemmas, Set<String> folded) implements Step {
    /** Copies the sets. */
    public Lemma {
      lemmas = Set.copyOf(lemmas);
      folded = Set.copyOf(folded);
    }

    /** A step for any of {@code lemmas}. */
    public static Lemma of(List<String> lemmas) {
      return new Lemma(Set.copyOf(lemmas), foldAll(lemmas));
    }

    /**
     * Whether the reading chosen for {@code word}, another that is no verb, or its stem as written
     * is one of them.
     */
    public boolean matches(Word word) {
      if (isOneOf(word.analysis())
          || folded.contains(word.folded())
          || folded.contains(word.stem())) {
        return true;
      }
      for (Analysis other : word.others()) {
        if (!other.isFinite() && isOneOf(other)) {
          return true;
        }
      }
      return false;
    }

    private boolean isOneOf(Analysis analysis) {
      return lemmas.contains(analysis.lemma())
          || !analysis.isFinite() && folded.contains(bare(analysis.lemma()));
    }

    @Override
    public String key() {
      return "lemma";
    }

    @Override
    public int specificity() {
      return 2000 - 10 * Math.min(lemmas.size(), 100);
    }
  }

  /**
   * A word of just these letters: {@code word: عن}.
   *
   * @param forms the letters, folded
   */
  record Form(Set<String> forms) implements Step {
    /** Copies the set. */
    public Form {
      forms = Set.copyOf(forms);
    }

    /** A step for any of {@code words}. */
    public static Form of(List<String> words) {
      return new Form(foldAll(words));
    }

    /** Whether {@code word} is one of them, a pronoun behind it aside. */
    public boolean matches(Word word) {
      return forms.contains(word.folded()) || forms.contains(word.stem());
    }

    @Override
    public String key() {
      return "word";
    }

    @Override
    public int specificity() {
      return 4000 - 10 * Math.min(forms.size(), 100);
    }
  }

  /**
   * The word of the next step carries this preposition; at the end of a pattern, whatever word
   * follows.
   *
   * @param clitic {@link Proclitic#BI} or {@link Proclitic#LI}
   */
  record Clitic(Proclitic clitic) implements Step {
    @Override
    public String key() {
      return "clitic";
    }

    @Override
    public int specificity() {
      return 1000;
    }
  }

  /** Any finite verb of the reporting words. */
  record Reporting() implements Step {
    @Override
    public String key() {
      return "verb";
    }

    @Override
    public int specificity() {
      return 0;
    }
  }

  /**
   * Words of any kind, within the clause: the subject, a time, an aside.
   *
   * @param words how many at most
   */
  record UpTo(int words) implements Step {
    @Override
    public String key() {
      return "upto";
    }

    @Override
    public int specificity() {
      return -words;
    }
  }

  private static Set<String> foldAll(List<String> words) {
    Set<String> out = new HashSet<>();
    for (String word : words) {
      out.add(bare(word));
    }
    return out;
  }

  private static String bare(String word) {
    int shadda = word.indexOf(Letters.SHADDA);
    if (shadda < 0) {
      return Letters.fold(word);
    }
    return bare(word.substring(0, shadda) + word.substring(shadda + 1));
  }
}
