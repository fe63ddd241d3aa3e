package org.isnad.engine.statement;

import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.Word;

/**
 * Whether a word can be a cue at all, by its letters and readings alone: most words cannot, and
 * need no look at their neighbours.
 *
 * @param verb whether it may be a finite reporting verb or that of an idiom
 * @param participle whether it may be the participle of one
 * @param noun whether it may be a reporting noun
 */
record CueSigns(boolean verb, boolean participle, boolean noun) {
  static CueSigns of(Word word, ReportingLexicon lexicon, IdiomLexicon idioms) {
    boolean verb = false;
    boolean participle = false;
    Analysis reading = word.analysis();
    for (int k = -1; k < word.others().size(); k++) {
      reading = k < 0 ? reading : word.others().get(k);
      boolean known = lexicon.verb(reading).isPresent() || !idioms.of(reading.verb()).isEmpty();
      verb |= known && reading.isFinite();
      participle |= known && isCircumstantial(word, reading);
    }
    return new CueSigns(verb, participle, mayBeNoun(word, lexicon));
  }

  /** Indefinite, accusative by its letters, free of prepositions. */
  static boolean isCircumstantial(Word word, Analysis analysis) {
    if (analysis.form() != Analysis.Form.ACTIVE_PARTICIPLE
        || analysis.isDefinite()
        || analysis.has(Proclitic.BI)
        || analysis.has(Proclitic.LI)
        || analysis.has(Proclitic.KA)
        || analysis.suffixLength() > 0) {
      return false;
    }
    String plain = word.plain();
    char last = plain.charAt(plain.length() - 1);
    return last == '\u0627' || last == '\u0629' || plain.endsWith("\u064A\u0646");
  }

  /** Whether it is a reporting noun, or spelt like a verbal noun that is one (مناشدة). */
  private static boolean mayBeNoun(Word word, ReportingLexicon lexicon) {
    return lexicon.noun(word.analysis()).isPresent()
        || word.folded().endsWith("\u0629")
            && word.others().stream()
                .anyMatch(
                    other ->
                        other.form() == Analysis.Form.VERBAL_NOUN
                            && lexicon.noun(other).isPresent());
  }
}
