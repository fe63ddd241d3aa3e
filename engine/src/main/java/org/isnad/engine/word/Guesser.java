package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Analysis.Pronoun;
import org.isnad.engine.word.Analysis.Tense;

/**
 * Reads words that the lexicon does not know, or not in this way: cuts clitics off where what is
 * left occurs by itself in news.
 */
final class Guesser {
  private static final int FREQUENT = 5;
  private static final String ARTICLE = "ال";

  private final WordCounts counts;

  Guesser(WordCounts counts) {
    this.counts = counts;
  }

  /** Adds readings of a word to {@code out} for the cuts that no noun of the lexicon has. */
  void guess(String plain, String folded, List<Candidate> out) {
    boolean article = isArticled(plain);
    for (GuessedStart start : GuessedStart.values()) {
      if (start.fits(plain) && (start.has(Proclitic.AL) || !article)) {
        ends(plain, folded, start, out);
      }
    }
  }

  /** Whether the article is plain to see: in front, doubled with ل, or before a known word. */
  private boolean isArticled(String plain) {
    for (GuessedStart start : GuessedStart.values()) {
      if (start.has(Proclitic.AL) && start.fits(plain)) {
        String rest = Letters.fold(plain.substring(start.length()));
        boolean sure = start.has(Proclitic.LI) || start == GuessedStart.AL;
        boolean known = counts.level(rest) > 0 || counts.level(ARTICLE, rest) > 0;
        if (rest.length() > 2 && (sure || known)) {
          return true;
        }
      }
    }
    return false;
  }

  private void ends(String plain, String folded, GuessedStart start, List<Candidate> out) {
    int from = start.length();
    int n = folded.length();
    add(plain, folded, start, from, n, Pronoun.NONE, out);
    if (start.has(Proclitic.AL)) {
      return;
    }
    for (PronounLetters p : PronounLetters.values()) {
      int to = n - p.letters().length();
      if (to - from >= 3 && folded.endsWith(p.letters())) {
        add(plain, folded, start, from, to, p.pronoun(), out);
      }
    }
  }

  private void add(
      String plain,
      String folded,
      GuessedStart start,
      int from,
      int to,
      Pronoun pronoun,
      List<Candidate> out) {
    int n = folded.length();
    boolean whole = from == 0 && to == n;
    if (whole ? isCommonVerb(folded, out) : to - from < 3) {
      return;
    }
    String stem = stem(plain, from, to, pronoun);
    String foldedStem = Letters.fold(stem);
    int level = Math.max(counts.level(foldedStem), counts.level(ARTICLE, foldedStem));
    boolean cut = !whole && !start.has(Proclitic.AL);
    boolean unknown = counts.level(folded) == 0;
    boolean likely = level > 0 || unknown && pronoun == Pronoun.NONE;
    if (cut && !likely || taken(out, start, n - to)) {
      return;
    }
    Analysis analysis = GuessedStem.analysis(stem, start, n - to, pronoun, counts);
    out.add(new Candidate(analysis, Candidate.Source.GUESS, 0, level, false, false));
  }

  /** Whether a verb's form is hardly ever written like a noun's: يعمل, not صوب. */
  private static boolean isPlain(Analysis verb) {
    return verb.person() == 3
        && verb.number() == Number.SINGULAR
        && (verb.tense() == Tense.PRESENT || verb.gender() == Gender.FEMININE);
  }

  /** Whether a frequent form is one of a common verb, written well: then it is no unknown name. */
  private boolean isCommonVerb(String folded, List<Candidate> found) {
    return counts.level(folded) >= FREQUENT
        && found.stream()
            .anyMatch(
                c ->
                    c.common()
                        && c.misfit() == 0
                        && isPlain(c.analysis())
                        && c.analysis().cuts(folded.length()).length == 1);
  }

  private static String stem(String plain, int from, int to, Pronoun pronoun) {
    String stem = plain.substring(from, to);
    return pronoun != Pronoun.NONE && stem.charAt(stem.length() - 1) == Letters.TEH
        ? stem.substring(0, stem.length() - 1) + Letters.TEH_MARBUTA
        : stem;
  }

  private static boolean taken(List<Candidate> out, GuessedStart start, int suffix) {
    for (Candidate c : out) {
      Analysis a = c.analysis();
      if (a.proclitics() == start.bits()
          && a.suffixLength() == suffix
          && c.source() != Candidate.Source.VERB) {
        return true;
      }
    }
    return false;
  }
}
