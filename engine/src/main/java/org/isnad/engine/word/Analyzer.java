package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;

/**
 * Finds the ways to read a word by itself: every beginning and ending that fit a stem of the
 * lexicon between them, then the guesser's.
 */
final class Analyzer {
  private static final int FREQUENT_VERB = 5;

  private final Lexicon lexicon;
  private final Beginnings beginnings = Beginnings.create();
  private final Endings endings = Endings.create();
  private final WordCounts counts;
  private final Guesser guesser;
  private final RareVerbs rareVerbs;

  Analyzer(Lexicon lexicon, WordCounts counts) {
    this.lexicon = lexicon;
    this.counts = counts;
    this.guesser = new Guesser(counts);
    this.rareVerbs = new RareVerbs(counts);
  }

  /** The readings of a word; at least one. */
  List<Candidate> read(String plain, String folded) {
    List<Candidate> out = new ArrayList<>();
    int n = folded.length();
    for (int from = 0; from <= Math.min(n - 1, beginnings.longest()); from++) {
      for (Beginning beginning : beginnings.at(folded, from)) {
        for (int to = n; to > Math.max(from, n - endings.longest() - 1); to--) {
          if (!endings.at(folded, to).isEmpty()) {
            stems(plain, folded, beginning, from, to, out);
          }
        }
      }
    }
    int best = out.stream().mapToInt(Candidate::misfit).min().orElse(0);
    out.removeIf(c -> Writing.isOut(c.misfit(), best));
    List<Candidate> marked = new ArrayList<>(out.size());
    for (Candidate c : out) {
      boolean outdone = rareVerbs.isOutdone(c, out) || RareVerbs.isOutdoneByNoun(c, out);
      marked.add(outdone ? c.outdone() : c);
    }
    guesser.guess(plain, folded, marked);
    return List.copyOf(marked);
  }

  private void stems(
      String plain, String folded, Beginning beginning, int from, int to, List<Candidate> out) {
    for (Stem stem : lexicon.at(folded, from, to)) {
      endings(plain, folded, beginning, stem, from, to, out);
    }
    for (Stem stem : lexicon.verbsAt(folded, from, to)) {
      endings(plain, folded, beginning, stem, from, to, out);
    }
  }

  private void endings(
      String plain,
      String folded,
      Beginning beginning,
      Stem stem,
      int from,
      int to,
      List<Candidate> out) {
    if (!beginning.fits(stem.type())
        || beginning.beforeLam() && stem.letters().charAt(0) != Letters.LAM
        || !takesArticle(stem, beginning)) {
      return;
    }
    for (Ending ending : endings.at(folded, to)) {
      if (ending.fits(stem.type()) && Agreement.holds(beginning, ending)) {
        add(plain, folded, beginning, stem, ending, from, out);
      }
    }
  }

  /** Names with an article keep it; of function words, only those that are like nouns take it. */
  private static boolean takesArticle(Stem stem, Beginning beginning) {
    boolean article = beginning.has(Proclitic.AL);
    return switch (stem.type()) {
      case FIXED -> article || !isArticled(stem);
      case DETERMINER, DETERMINER_OR_PRONOUN -> !article || isNounLike(stem.lexeme().pos());
      default -> true;
    };
  }

  private static boolean isArticled(Stem stem) {
    return stem.lexeme().lemma().startsWith("ال") && !stem.letters().startsWith("ال");
  }

  private static boolean isNounLike(Pos pos) {
    return pos == Pos.NUM || pos == Pos.DET || pos == Pos.NOUN || pos == Pos.ADJ;
  }

  private void add(
      String plain,
      String folded,
      Beginning beginning,
      Stem stem,
      Ending ending,
      int from,
      List<Candidate> out) {
    int misfit =
        Writing.misfit(plain, 0, beginning.letters())
            + Writing.misfit(plain, from, stem.letters())
            + (ending.sloppy() ? 3 : 0);
    if (misfit > Writing.LIMIT) {
      return;
    }
    Analysis analysis = analysis(beginning, stem, ending);
    int level = level(folded, analysis);
    Candidate candidate =
        new Candidate(
            analysis, source(stem), misfit, level, lexicon.isCommon(analysis.verb()), false);
    for (int i = 0; i < out.size(); i++) {
      if (same(out.get(i).analysis(), analysis)) {
        if (isBetter(candidate, out.get(i))) {
          out.set(i, candidate);
        }
        return;
      }
    }
    out.add(candidate);
  }

  /** Of two readings as one word: the better written; a noun of its own before a rare verb's. */
  private boolean isBetter(Candidate candidate, Candidate other) {
    if (candidate.misfit() != other.misfit()) {
      return candidate.misfit() < other.misfit();
    }
    if (candidate.source() == Candidate.Source.NOUN) {
      return other.source() == Candidate.Source.VERBAL && !isFrequent(other.analysis().verb());
    }
    return candidate.source() == Candidate.Source.VERBAL
        && other.source() == Candidate.Source.NOUN
        && isFrequent(candidate.analysis().verb());
  }

  private boolean isFrequent(String verb) {
    return counts.verbLevel(verb) >= FREQUENT_VERB;
  }

  private int level(String folded, Analysis analysis) {
    String bare =
        folded.substring(analysis.prefixLength(), folded.length() - analysis.suffixLength());
    if (analysis.suffixLength() > 0 && bare.endsWith("ت") && !analysis.isFinite()) {
      bare = bare.substring(0, bare.length() - 1) + Letters.TEH_MARBUTA;
    }
    return analysis.isFinite()
        ? counts.level(bare)
        : Math.max(counts.level(bare), counts.level("ال", bare));
  }

  private static boolean same(Analysis one, Analysis other) {
    return one.pos() == other.pos()
        && one.prefixLength() == other.prefixLength()
        && one.suffixLength() == other.suffixLength()
        && one.proclitics() == other.proclitics()
        && one.isFinite() == other.isFinite()
        && one.tense() == other.tense()
        && one.number() == other.number()
        && one.lemma().equals(other.lemma());
  }

  private static Candidate.Source source(Stem stem) {
    Lexeme lexeme = stem.lexeme();
    if (stem.type().isVerbal()) {
      return Candidate.Source.VERB;
    }
    if (lexeme.rule().startsWith("function-words")) {
      return Candidate.Source.FUNCTION;
    }
    if (lexeme.pos() == Pos.PROPN) {
      return Candidate.Source.NAME;
    }
    return lexeme.form() == Form.NONE ? Candidate.Source.NOUN : Candidate.Source.VERBAL;
  }

  private static Analysis analysis(Beginning beginning, Stem stem, Ending ending) {
    Lexeme lexeme = stem.lexeme();
    int person = Agreement.person(beginning, ending);
    return new Analysis(
        lexeme.lemma(),
        lexeme.pos(),
        lexeme.form(),
        lexeme.verb(),
        beginning.proclitics(),
        beginning.procliticLength(),
        ending.pronounLength(),
        stem.tense(),
        stem.voice(),
        stem.type() == StemClass.PRESENT_FIRST ? 1 : person,
        gender(beginning, stem, ending),
        number(beginning, stem, ending),
        ending.pronoun(),
        lexeme.rule());
  }

  private static Gender gender(Beginning beginning, Stem stem, Ending ending) {
    if (ending.gender() != Gender.UNKNOWN) {
      return ending.gender();
    }
    if (stem.type().isPresent()) {
      return Agreement.gender(beginning);
    }
    return stem.type().isVerbal() ? Gender.UNKNOWN : stem.lexeme().gender();
  }

  private static Number number(Beginning beginning, Stem stem, Ending ending) {
    if (beginning.present() == Letters.NOON) {
      return Number.PLURAL;
    }
    return ending.number() != Number.UNKNOWN ? ending.number() : stem.lexeme().number();
  }
}
