package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Word;
import org.isnad.engine.word.WordCache;

/** Tells which words of a text may be cues, by the lexicon and their grammatical form. */
final class CueWords {
  private final Layout layout;
  private final ReportingLexicon lexicon;
  private final IdiomFinder idioms;
  private final WordCache<CueSigns> signs;
  private final Memo<Cue> verbs;
  private final Memo<Cue> participles;
  private final Memo<Opening> openings;

  CueWords(Layout layout, ReportingLexicon lexicon, IdiomFinder idioms, WordCache<CueSigns> signs) {
    this.layout = layout;
    this.lexicon = lexicon;
    this.idioms = idioms;
    this.signs = signs;
    verbs = new Memo<>(layout.size(), this::findVerb);
    participles = new Memo<>(layout.size(), this::findParticiple);
    openings = new Memo<>(layout.size(), this::findOpening);
  }

  /** The reporting verb or participle at {@code i} as a cue. */
  Optional<Cue> at(int i) {
    Optional<Cue> verb = verbAt(i);
    return verb.isPresent() ? verb : participleAt(i);
  }

  /** The finite reporting verb at {@code i}. */
  Optional<Cue> verbAt(int i) {
    return verbs.at(i);
  }

  /**
   * What opens the content of the reporting verb at {@code i}, its subject looked for behind it.
   */
  Optional<Opening> openingAt(int i) {
    return openings.at(i);
  }

  private Optional<Opening> findOpening(int i) {
    Optional<Cue> cue = verbAt(i);
    return cue.isPresent() ? OpeningFinder.find(layout, this, cue.get(), false) : Optional.empty();
  }

  private Optional<Cue> findVerb(int i) {
    Word word = layout.word(i);
    if (!signs.of(word).verb()) {
      return Optional.empty();
    }
    boolean noun = layout.folded(i - 1).equals("عدم"); // عدم ذكر اسمه
    if (!word.token().isWord()
        || noun
        || Particles.MODAL.contains(word.folded())
        || word.folded().equals("ردا") // ردا على سؤال
        || isLeftUnsaid(i)
        || isAmount(i)) {
      return Optional.empty();
    }
    Optional<Cue> idiom = idiomAt(i, word);
    if (idiom.isPresent()) {
      return idiom;
    }
    return lexicon
        .finiteVerb(word)
        .map(match -> new Cue(i, match.analysis(), match.entry(), Cue.Form.VERB, match.chosen()));
  }

  /** من دون أن يكشف: what one does without saying. */
  private boolean isLeftUnsaid(int i) {
    String before = layout.folded(i - 2);
    if (layout.folded(i + 1).startsWith("نفس") && layout.folded(i + 1).length() > 4) {
      return true; // يجد نفسه
    }
    return layout.folded(i - 1).equals("ان")
        && (before.equals("دون") || before.equals("بدون") || before.equals("ودون"));
  }

  /** تبلغ قيمته مليونا: what something comes to. */
  private boolean isAmount(int i) {
    String word = layout.folded(i);
    boolean reaches = word.endsWith("بلغ") && word.length() <= 5;
    boolean costs =
        word.equals("كلف") || word.equals("كلفت") || word.equals("يكلف") || word.equals("تكلف");
    if (!reaches && !costs) {
      return false;
    }
    for (int k = i + 1; k < Math.min(layout.size(), i + 6) && !layout.isMark(k); k++) {
      if (layout.isThat(k) || layout.isByThat(k)) {
        return false;
      }
      if (layout.word(k).pos() == Pos.NUM) {
        return true;
      }
    }
    return false;
  }

  /** The idiom whose verb the word may be: its other words tell عبّر عن from عبر. */
  private Optional<Cue> idiomAt(int i, Word word) {
    if (word.isFinite()) {
      Optional<Cue> idiom = idioms.at(i, word.analysis(), Cue.Form.VERB);
      if (idiom.isPresent()) {
        return idiom;
      }
    }
    for (Analysis other : word.others()) {
      if (other.isFinite()) {
        Optional<Cue> idiom = idioms.at(i, other, Cue.Form.VERB);
        if (idiom.isPresent()) {
          return idiom;
        }
      }
    }
    return Optional.empty();
  }

  /** The participle at {@code i} that hangs on a verb before it: مشيرا، مؤكدة، قائلين. */
  Optional<Cue> participleAt(int i) {
    return participles.at(i);
  }

  private Optional<Cue> findParticiple(int i) {
    Word word = layout.word(i);
    if (!signs.of(word).participle()) {
      return Optional.empty();
    }
    boolean saying = word.folded().startsWith("قائل"); // ختم قائلا
    boolean subject =
        i > 0
            && !saying
            && lexicon.finiteVerb(layout.word(i - 1)).isPresent(); // قالت متحدثة: a role
    boolean mention = Particles.NO_CUE.contains(word.folded()); // علما أن, ردا على
    if (!word.token().isWord() || subject || mention || isAdjectiveHere(i) || isGoverned(i)) {
      return Optional.empty();
    }
    if (CueSigns.isCircumstantial(word, word.analysis())) {
      Optional<Cue> idiom = idioms.at(i, word.analysis(), Cue.Form.PARTICIPLE);
      if (idiom.isPresent()) {
        return idiom;
      }
    }
    return participle(word)
        .flatMap(
            a -> lexicon.verb(a).map(entry -> new Cue(i, a, entry, Cue.Form.PARTICIPLE, true)));
  }

  /** Whether a participle cue stands at {@code i}. */
  boolean isParticiple(int i) {
    return participleAt(i).isPresent();
  }

  private Optional<Analysis> participle(Word word) {
    if (CueSigns.isCircumstantial(word, word.analysis())
        && lexicon.verb(word.analysis()).isPresent()) {
      return Optional.of(word.analysis());
    }
    if (isLexicalNoun(word)) {
      return Optional.empty();
    }
    for (Analysis other : word.others()) {
      if (CueSigns.isCircumstantial(word, other) && lexicon.verb(other).isPresent()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** مدينة is a town before it is a participle. */
  private static boolean isLexicalNoun(Word word) {
    return word.pos() == Pos.PROPN
        || word.isFinite()
        || word.analysis().form() == Analysis.Form.NONE && word.pos() == Pos.NOUN;
  }

  /** An adjective behind its noun: حفلات فاخرة. */
  private boolean isAdjectiveHere(int i) {
    boolean people = i > 0 && layout.word(i).plain().endsWith("\u064A\u0646");
    if (people && layout.word(i - 1).plain().endsWith("\u064A\u0646")) {
      return !layout.word(i - 1).analysis().isDefinite(); // مستوطنين متهمين
    }
    if (i == 0 || layout.word(i).plain().charAt(layout.word(i).plain().length() - 1) != '\u0629') {
      return false;
    }
    Word before = layout.word(i - 1);
    return before.pos() == Pos.NOUN
        && !before.analysis().isDefinite()
        && before.analysis().suffixLength() == 0;
  }

  /** The reporting noun or verbal noun at {@code i}. */
  Optional<Cue> nounAt(int i) {
    Word word = layout.word(i);
    if (!signs.of(word).noun()) {
      return Optional.empty();
    }
    boolean gloss = layout.folded(i - 1).equals("في") && word.folded().equals("اشارة");
    boolean mention = word.folded().equals("بالذكر") || Particles.NO_CUE.contains(word.folded());
    if (!word.token().isWord() || word.isFinite() || gloss || mention) {
      return Optional.empty();
    }
    return lexicon
        .noun(word.analysis())
        .map(entry -> new Cue(i, word.analysis(), entry, Cue.Form.NOUN, true))
        .or(() -> isGoverned(i) ? verbalNoun(i, word) : Optional.empty());
  }

  /** رغم مناشدة كذا: behind a preposition no participle stands but the noun that is spelt alike. */
  private boolean isGoverned(int i) {
    return i > 0
        && layout.word(i).folded().endsWith("\u0629")
        && (layout.isPreposition(i - 1) || Particles.GOVERNING.contains(layout.folded(i - 1)));
  }

  private Optional<Cue> verbalNoun(int i, Word word) {
    for (Analysis other : word.others()) {
      if (other.form() == Analysis.Form.VERBAL_NOUN) {
        return lexicon.noun(other).map(entry -> new Cue(i, other, entry, Cue.Form.NOUN, true));
      }
    }
    return Optional.empty();
  }
}
