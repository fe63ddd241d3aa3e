package org.isnad.engine.event;

import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Word;

/**
 * What a word may be besides what the word stage chose: each method looks for one kind of reading
 * among the others of a word and gives back the one chosen where there is none.
 */
final class OtherReadings {
  private final EventLexicon lexicon;

  OtherReadings(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The reading to go by: news speaks in the third person outside quotations, and a verb of the
   * lexicon goes before a guessed name.
   */
  static Analysis inPerson(Word word, boolean quoted) {
    Analysis chosen = word.analysis();
    boolean person = !quoted && (chosen.person() == 1 || chosen.person() == 2);
    boolean guessed = chosen.pos() == Pos.PROPN && chosen.rule().startsWith("guess");
    if (person || guessed) {
      for (Analysis other : word.others()) {
        if (other.isFinite() && other.person() == 3 && !other.rule().startsWith("guess")) {
          return other;
        }
        if (guessed) {
          break;
        }
      }
    }
    return chosen;
  }

  /** {@code old} as the first word of a name, which holds no clitics. */
  static Analysis withoutClitics(Analysis old) {
    return new Analysis(
        old.lemma(),
        Pos.PROPN,
        Analysis.Form.NONE,
        "",
        0,
        0,
        0,
        Analysis.Tense.NONE,
        Analysis.Voice.UNMARKED,
        0,
        old.gender(),
        old.number(),
        Analysis.Pronoun.NONE,
        "name");
  }

  /** The verb that {@code word} may be, a plain one before one with a doubled letter. */
  static Analysis finite(Word word, Analysis chosen) {
    Analysis best = chosen;
    for (Analysis other : word.others()) {
      boolean verb = other.isFinite() && other.rule().startsWith("verbs");
      if (verb && other.lemma().indexOf(Letters.SHADDA) < 0) {
        return other;
      }
      best = verb && best.equals(chosen) ? other : best;
    }
    return best;
  }

  /** The noun that {@code word} may be. */
  static Analysis noun(Word word, Analysis chosen) {
    for (Analysis other : word.others()) {
      if (other.pos() == Pos.NOUN && !other.rule().startsWith("guess")) {
        return other;
      }
    }
    return chosen;
  }

  /** Whether {@code analysis} is the past of a verb in ت that the lexicon has not. */
  boolean isUnknownReflexive(Analysis analysis) {
    return analysis.isFinite()
        && analysis.tense() == Analysis.Tense.PAST
        && analysis.lemma().startsWith("\u062A")
        && lexicon.startingWith(LemmaKey.of(analysis.lemma())).isEmpty();
  }

  /** The past of a verb of the lexicon in ت (تظاهر) that {@code word} may be. */
  Analysis reflexive(Word word, Analysis chosen) {
    for (Analysis other : word.others()) {
      if (other.isFinite()
          && other.tense() == Analysis.Tense.PAST
          && other.lemma().startsWith("\u062A")
          && !lexicon.startingWith(LemmaKey.of(other.lemma())).isEmpty()) {
        return other;
      }
    }
    return chosen;
  }

  /** تهدد is هدّد before it is تهدّد, where only the former is an event word. */
  Analysis plainVerb(Word word, Analysis chosen) {
    for (Analysis other : word.others()) {
      boolean known =
          lexicon.startingWith(LemmaKey.of(other.lemma())).stream()
              .anyMatch(entry -> entry.isVerb() && entry.lemmas().get(0).equals(other.lemma()));
      if (known && other.isFinite() && other.tense() == Analysis.Tense.PRESENT) {
        return other;
      }
    }
    return chosen;
  }

  /** Of the verbs that a word may be, one without the ت of reflexives: تلاحق is لاحق first. */
  static Analysis simplest(Word word, Analysis found) {
    for (Analysis other : word.others()) {
      if (other.isFinite()
          && other.person() == 3
          && other.tense() == Analysis.Tense.PRESENT
          && found.lemma().startsWith("\u062A")
          && !other.lemma().startsWith("\u062A")
          && other.rule().startsWith("verbs")) {
        return other;
      }
    }
    return found;
  }
}
