package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Mention;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.text.Token;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;

/**
 * One text as the event stage sees it: for every word its key, sentence, name and expression of
 * time. Phrases are read once each and kept; the only state, and it never changes an answer.
 */
final class Scene {
  private static final char SHADDA = '\u0651';
  private static final Set<String> RELATIVES =
      Set.of(
          "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي",
          "والذي", "والتي", "والذين");
  private static final Set<String> THAT =
      Set.of(
          "ان", "انه", "انها", "انهم", "انهما", "اننا", "انني", "اني", "وان", "وانه", "وانها",
          "وانهم", "بان", "بانه", "بانها", "بانهم", "بانهما", "باننا", "وبان", "وبانه", "وبانها",
          "فان", "لان", "لانه", "لانها", "لانهم", "وبانهم", "وانهما", "واننا", "فانه", "فانها",
          "فانهم");

  private static final Set<String> LIGHT =
      Set.of("شن", "نفذ", "عقد", "فرض", "اجري", "قاد", "خاض", "نصب", "نظم", "دبر");
  private static final Set<String> THERE_IS = Set.of("هناك", "ثمة", "وهناك", "وثمة");
  private static final Set<String> ABOUT =
      Set.of("نحو", "حوالي", "قرابة", "زهاء", "اكثر", "اقل", "يقل", "ما", "لا", "قرابه", "بنحو");
  private static final Set<String> VERB_PARTICLES =
      Set.of(
          "ان", "وان", "قد", "وقد", "فقد", "لقد", "لم", "ولم", "لن", "ولن", "سوف", "الذي", "التي");

  private final EventLexicon lexicon;
  private final NamedText named;
  private final ReadText text;
  private final List<TimeExpression> times;
  private final Analysis[] analyses;
  private final WordKeys[] lookups;
  private final String[] keys;
  private final int[] sentenceOf;
  private final int[] mentionOf;
  private final int[] timeOf;
  private final Map<Integer, Optional<Phrase>> phrases = new HashMap<>();
  private final Map<Integer, List<Phrase>> coordinated = new HashMap<>();

  Scene(NamedText named, List<TimeExpression> times, EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.named = named;
    this.text = named.text();
    this.times = times;
    int n = text.size();
    analyses = new Analysis[n];
    lookups = new WordKeys[n];
    keys = new String[n];
    sentenceOf = filled(n);
    mentionOf = filled(n);
    timeOf = filled(n);
    boolean[] quoted = quoted(text);
    for (int i = 0; i < n; i++) {
      Word word = text.word(i);
      lookups[i] = lexicon.keys(word);
      analyses[i] = reading(word, quoted[i]);
      keys[i] = isChosen(i) ? lookups[i].key() : LemmaKey.of(analyses[i].lemma());
    }
    for (int i = 0; i < n; i++) {
      Analysis verb = i == 0 ? firstAt(i) : verbAt(i);
      if (isOther(verb, i)) {
        analyses[i] = verb;
        keys[i] = LemmaKey.of(verb.lemma());
      }
    }
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceOf, sentences.get(s).first(), sentences.get(s).end(), s);
    }
    for (int m = 0; m < named.mentions().size(); m++) {
      Mention mention = named.mentions().get(m);
      Arrays.fill(mentionOf, mention.first(), mention.end(), m);
    }
    for (Mention mention : named.mentions()) {
      int i = mention.first();
      if (analyses[i].proclitics() != 0 && startsWith(mention.name(), text.word(i).folded())) {
        analyses[i] = withoutClitics(analyses[i]);
      }
    }
    for (int t = 0; t < times.size(); t++) {
      Arrays.fill(timeOf, times.get(t).first(), times.get(t).end(), t);
    }
  }

  /** Whether the reading at {@code i} is still the one that the word stage chose. */
  @SuppressWarnings("ReferenceEquality") // hot; an equal reading would only be looked up again
  private boolean isChosen(int i) {
    return analyses[i] == text.word(i).analysis();
  }

  @SuppressWarnings("ReferenceEquality") // hot, and nearly always the same
  private boolean isOther(Analysis reading, int i) {
    return reading != analyses[i] && !reading.equals(analyses[i]);
  }

  /** Whether {@code letters} are the first word of {@code name}, so that they hold no clitics. */
  private static boolean startsWith(String name, String letters) {
    int space = name.indexOf(' ');
    return LemmaKey.of(space < 0 ? name : name.substring(0, space)).equals(letters);
  }

  private static Analysis withoutClitics(Analysis old) {
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

  private static boolean[] quoted(ReadText text) {
    boolean[] quoted = new boolean[text.size()];
    for (Quotation quotation : text.quotations()) {
      Arrays.fill(quoted, quotation.first(), Math.max(quotation.first(), quotation.end()), true);
    }
    return quoted;
  }

  /**
   * The reading to go by: news speaks in the third person outside quotations, and a verb of the
   * lexicon goes before a guessed name.
   */
  private static Analysis reading(Word word, boolean quoted) {
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

  /**
   * The reading at {@code i}, a verb where its place asks for one: behind a particle of verbs, or,
   * for a bare word in ي or ت, behind a definite noun.
   */
  private Analysis verbAt(int i) {
    Analysis chosen = analyses[i];
    if (chosen.pos() == Pos.ADP && keys[i].equals("لقاء")) {
      return nounAt(i);
    }
    if (isPastBeforeMan(i, chosen)) {
      return reflexive(i, chosen);
    }
    if (chosen.form() == Analysis.Form.VERBAL_NOUN
        && chosen.pronoun() != Analysis.Pronoun.NONE
        && LIGHT.contains(LemmaKey.of(chosen.verb()))) {
      return finiteAt(i, chosen);
    }
    if (isReflexive(chosen)) {
      return plainVerb(i, chosen);
    }
    if (chosen.pos() == Pos.NOUN
        && (isBeforeNominative(i, chosen) || isBeforeOfficial(i, chosen))) {
      return finiteAt(i, chosen);
    }
    if (chosen.isFinite() && THERE_IS.contains(folded(i - 1))) {
      return nounAt(i);
    }
    if (chosen.isFinite()
        || chosen.isDefinite()
        || chosen.pronoun() != Analysis.Pronoun.NONE
        || chosen.pos() == Pos.PUNCT
        || text.word(i).others().isEmpty()) {
      return chosen;
    }
    String before = folded(i - 1);
    boolean particle = VERB_PARTICLES.contains(before);
    char first = stem(i).isEmpty() ? ' ' : stem(i).charAt(0);
    Analysis previous = analyses[i - 1];
    boolean place =
        (first == '\u064A' || first == '\u062A')
            && previous.pos() != Pos.PUNCT
            && !previous.isFinite()
            && (previous.isDefinite() || previous.pos() == Pos.PROPN)
            && !chosen.has(Proclitic.BI)
            && !chosen.has(Proclitic.LI)
            && !chosen.has(Proclitic.WA);
    boolean object =
        first == '\u064A'
            && i + 1 < analyses.length
            && (analyses[i + 1].isDefinite() || analyses[i + 1].pos() == Pos.PROPN)
            && !chosen.has(Proclitic.BI)
            && !chosen.has(Proclitic.LI);
    if (!particle && !place && !object) {
      return chosen;
    }
    for (Analysis other : text.word(i).others()) {
      boolean fits = particle || other.tense() == Analysis.Tense.PRESENT;
      if (other.isFinite() && other.person() == 3 && fits && other.rule().startsWith("verbs")) {
        return simplest(i, other);
      }
    }
    return chosen;
  }

  /** قتل جنديان: no noun, since what follows would be its genitive. */
  private boolean isBeforeNominative(int i, Analysis chosen) {
    return !chosen.isDefinite()
        && chosen.pronoun() == Analysis.Pronoun.NONE
        && i + 1 < analyses.length
        && isNominative(i + 1);
  }

  /** The reading of the first word, which nothing stands before. */
  private Analysis firstAt(int i) {
    Analysis chosen = analyses[i];
    if (chosen.pos() == Pos.ADP && keys[i].equals("لقاء")) {
      return nounAt(i);
    }
    boolean verb =
        chosen.pos() == Pos.NOUN && (isBeforeNominative(i, chosen) || isBeforeOfficial(i, chosen));
    return verb ? finiteAt(i, chosen) : chosen;
  }

  /** بحث وزير الخارجية مع كذا: at the start of a paragraph, somebody in office follows a verb. */
  private boolean isBeforeOfficial(int i, Analysis chosen) {
    boolean starts = i == 0 || text.word(i - 1).isMark('\n');
    return starts
        && chosen.pronoun() == Analysis.Pronoun.NONE
        && !chosen.isDefinite()
        && named
            .phraseAt(i + 1)
            .filter(phrase -> phrase.kind() == EntityKind.PERSON && phrase.sector().equals("GOV"))
            .isPresent();
  }

  /** Whether the word at {@code i} shows by its ending that it is no object or genitive. */
  boolean isNominative(int i) {
    Analysis analysis = analyses[i];
    String lemma = LemmaKey.of(analysis.lemma());
    String stem = word(i).stem();
    boolean noun =
        analysis.pos() == Pos.NOUN
            && !analysis.rule().startsWith("guess")
            && stem.length() == lemma.length() + 2
            && stem.startsWith(lemma);
    return noun
        && (analysis.number() == Analysis.Number.DUAL && stem.endsWith("\u0627\u0646")
            || analysis.number() == Analysis.Number.PLURAL && stem.endsWith("\u0648\u0646"));
  }

  /** تظاهر آلاف: a verb in ت before a masculine is no present. */
  private boolean isPastBeforeMan(int i, Analysis chosen) {
    return chosen.isFinite()
        && chosen.tense() == Analysis.Tense.PRESENT
        && stem(i).startsWith("\u062A")
        && i + 1 < analyses.length
        && named
            .phraseAt(i + 1)
            .filter(phrase -> phrase.gender() == Analysis.Gender.MASCULINE)
            .filter(Scene::isMasculineAgent)
            .isPresent();
  }

  private static boolean isMasculineAgent(Phrase phrase) {
    return phrase.kind() == EntityKind.PERSON
        || phrase.kind() == EntityKind.UNNAMED
        || phrase.kind() == EntityKind.OFFICE && !phrase.sector().equals("---");
  }

  private Analysis reflexive(int i, Analysis chosen) {
    for (Analysis other : text.word(i).others()) {
      if (other.isFinite()
          && other.tense() == Analysis.Tense.PAST
          && other.lemma().startsWith("\u062A")
          && !lexicon.startingWith(LemmaKey.of(other.lemma())).isEmpty()) {
        return other;
      }
    }
    return chosen;
  }

  /** The verb that the word at {@code i} may be, a plain one before one with a doubled letter. */
  private Analysis finiteAt(int i, Analysis chosen) {
    Analysis best = chosen;
    for (Analysis other : text.word(i).others()) {
      boolean verb = other.isFinite() && other.rule().startsWith("verbs");
      if (verb && other.lemma().indexOf(SHADDA) < 0) {
        return other;
      }
      best = verb && best.equals(chosen) ? other : best;
    }
    return best;
  }

  private boolean isReflexive(Analysis analysis) {
    return analysis.isFinite()
        && analysis.tense() == Analysis.Tense.PAST
        && analysis.lemma().startsWith("\u062A")
        && lexicon.startingWith(LemmaKey.of(analysis.lemma())).isEmpty();
  }

  /** تهدد is هدّد before it is تهدّد, where only the former is an event word. */
  private Analysis plainVerb(int i, Analysis chosen) {
    for (Analysis other : text.word(i).others()) {
      boolean known =
          lexicon.startingWith(LemmaKey.of(other.lemma())).stream()
              .anyMatch(word -> word.isVerb() && word.lemmas().get(0).equals(other.lemma()));
      if (known && other.isFinite() && other.tense() == Analysis.Tense.PRESENT) {
        return other;
      }
    }
    return chosen;
  }

  private Analysis nounAt(int i) {
    for (Analysis other : text.word(i).others()) {
      if (other.pos() == Pos.NOUN && !other.rule().startsWith("guess")) {
        return other;
      }
    }
    return analyses[i];
  }

  /** Of the verbs that a word may be, one without the ت of reflexives: تلاحق is لاحق first. */
  private Analysis simplest(int i, Analysis found) {
    for (Analysis other : text.word(i).others()) {
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

  /** The reading of the word at {@code i}. */
  Analysis analysis(int i) {
    return analyses[i];
  }

  private static int[] filled(int n) {
    int[] out = new int[n];
    Arrays.fill(out, -1);
    return out;
  }

  NamedText named() {
    return named;
  }

  ReadText text() {
    return text;
  }

  List<TimeExpression> times() {
    return times;
  }

  int size() {
    return keys.length;
  }

  Word word(int i) {
    return text.word(i);
  }

  /** The folded lemma of the reading chosen. */
  String key(int i) {
    return keys[i];
  }

  /** The folded letters of the stem at {@code i}. */
  String stem(int i) {
    return lookups[i].stem();
  }

  /** Whether an event word may start at {@code i}. */
  boolean mayName(int i) {
    return lookups[i].named();
  }

  /** The exclusions that start with the word at {@code i}. */
  List<Exclusion> exclusions(int i) {
    if (isChosen(i)) {
      return lookups[i].exclusions();
    }
    List<Exclusion> out = lexicon.exclusionsStartingWith(keys[i]);
    return out.isEmpty() ? lexicon.exclusionsStartingWith(stem(i)) : out;
  }

  /** The folded letters at {@code i}; empty outside the text. */
  String folded(int i) {
    return text.folded(i);
  }

  /** Index of the sentence at {@code i}; -1 at line breaks. */
  int sentence(int i) {
    return sentenceOf[i];
  }

  int start(int i) {
    return sentenceOf[i] < 0 ? i : text.sentences().get(sentenceOf[i]).first();
  }

  int end(int i) {
    return sentenceOf[i] < 0 ? i + 1 : text.sentences().get(sentenceOf[i]).end();
  }

  int paragraph(int i) {
    return sentenceOf[i] < 0 ? -1 : text.sentences().get(sentenceOf[i]).paragraph();
  }

  Optional<Mention> mentionAt(int i) {
    return i < 0 || i >= keys.length || mentionOf[i] < 0
        ? Optional.empty()
        : Optional.of(named.mentions().get(mentionOf[i]));
  }

  Optional<TimeExpression> timeAt(int i) {
    return i < 0 || i >= keys.length || timeOf[i] < 0
        ? Optional.empty()
        : Optional.of(times.get(timeOf[i]));
  }

  /** The noun phrase that starts with the word at {@code i}. */
  Optional<Phrase> phraseAt(int i) {
    if (i < 0 || i >= keys.length || !isNominal(i)) {
      return Optional.empty();
    }
    return phrases.computeIfAbsent(i, named::phraseAt);
  }

  /** The noun phrases joined by و from {@code i} on. */
  List<Phrase> phrasesAt(int i) {
    if (i < 0 || i >= keys.length || !isNominal(i)) {
      return List.of();
    }
    return coordinated.computeIfAbsent(i, named::coordinatedAt);
  }

  boolean isWord(int i) {
    return i >= 0 && i < keys.length && word(i).token().isWord();
  }

  boolean isQuote(int i) {
    return i >= 0 && i < keys.length && word(i).token().kind() == Token.Kind.QUOTE;
  }

  boolean isMark(int i, char mark) {
    return text.mark(i) == mark;
  }

  boolean isComma(int i) {
    char mark = text.mark(i);
    return mark == '\u060C' || mark == ',';
  }

  boolean isDash(int i) {
    char mark = text.mark(i);
    return mark == '-' || mark == '\u2013' || mark == '\u2014';
  }

  /** Whether a mark that ends a clause stands here: full stop, semicolon, colon, line break. */
  boolean isStop(int i) {
    return switch (text.mark(i)) {
      case '.', ':', ';', '\u061B', '!', '?', '\u061F', '\n', '\u2026' -> true;
      default -> false;
    };
  }

  boolean isFinite(int i) {
    return i >= 0 && i < keys.length && analyses[i].isFinite() && mentionOf[i] < 0;
  }

  boolean isRelative(int i) {
    return RELATIVES.contains(folded(i));
  }

  boolean isThat(int i) {
    return THAT.contains(folded(i));
  }

  boolean isPreposition(int i) {
    return i >= 0 && i < keys.length && analyses[i].pos() == Pos.ADP;
  }

  boolean isNominal(int i) {
    if (i < 0 || i >= keys.length) {
      return false;
    }
    return switch (analyses[i].pos()) {
      case NOUN, PROPN, ADJ, NUM, PRON, DET, X -> true;
      default -> mentionOf[i] >= 0;
    };
  }

  /** Whether a noun with بـ, لـ or كـ stands here. */
  boolean hasPrepositionOn(int i) {
    Analysis analysis = analyses[i];
    return analysis.pos() != Pos.VERB
        && (analysis.has(Proclitic.BI) || analysis.has(Proclitic.LI) || analysis.has(Proclitic.KA));
  }

  boolean hasAnd(int i) {
    Analysis analysis = analyses[i];
    return analysis.has(Proclitic.WA) || analysis.has(Proclitic.FA);
  }

  /** The next index at or after {@code i} that holds no mark of quotation. */
  int skipQuotes(int i) {
    int at = i;
    while (isQuote(at)) {
      at++;
    }
    return at;
  }

  /** The index behind words of quantity (نحو، أكثر من، ما لا يقل عن) at {@code i}. */
  int skipQuantity(int i) {
    int at = i;
    while (at < keys.length && ABOUT.contains(folded(at))) {
      at++;
      if (folded(at).equals("من") || folded(at).equals("عن")) {
        at++;
      }
    }
    boolean counted =
        at + 2 < keys.length && analyses[at].pos() == Pos.NUM && folded(at + 1).equals("من");
    return counted ? at + 2 : at;
  }

  /** Every reading of the word at {@code i}, the chosen one first. */
  List<Analysis> readings(int i) {
    Word word = word(i);
    if (word.others().isEmpty()) {
      return List.of(analyses[i]);
    }
    List<Analysis> out = new ArrayList<>(word.others().size() + 1);
    out.add(word.analysis());
    out.addAll(word.others());
    out.remove(analyses[i]);
    out.add(0, analyses[i]);
    return out;
  }

  /** Whether some reading of the word at {@code i} has this key, or its letters do. */
  boolean matches(int i, String key) {
    if (i < 0 || i >= keys.length) {
      return false;
    }
    if (keys[i].equals(key)) {
      return true;
    }
    return lookups[i].has(key);
  }
}
