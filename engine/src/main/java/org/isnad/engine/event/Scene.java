package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.text.Token;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * One text as the event stage sees it: for every word its key, sentence, name and expression of
 * time. Phrases are read once each and kept; the only state, and it never changes an answer.
 */
final class Scene {
  private static final Set<String> ABOUT =
      Set.of("نحو", "حوالي", "قرابة", "زهاء", "اكثر", "اقل", "يقل", "ما", "لا", "قرابه", "بنحو");

  private final NamedText named;
  private final ReadText text;
  private final List<TimeExpression> times;
  private final ChosenReadings readings;
  private final int[] sentenceOf;
  private final int[] mentionOf;
  private final int[] timeOf;
  private final List<@Nullable List<Phrase>> coordinated;

  Scene(NamedText named, List<TimeExpression> times, EventLexicon lexicon) {
    this.named = named;
    this.text = named.text();
    this.times = times;
    int n = text.size();
    readings = new ChosenReadings(named, lexicon);
    sentenceOf = filled(n);
    mentionOf = filled(n);
    timeOf = filled(n);
    coordinated = new ArrayList<>(Collections.nCopies(n, null));
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceOf, sentences.get(s).first(), sentences.get(s).end(), s);
    }
    for (int m = 0; m < named.mentions().size(); m++) {
      Mention mention = named.mentions().get(m);
      Arrays.fill(mentionOf, mention.first(), mention.end(), m);
    }
    for (int t = 0; t < times.size(); t++) {
      Arrays.fill(timeOf, times.get(t).first(), times.get(t).end(), t);
    }
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
    return text.size();
  }

  Word word(int i) {
    return text.word(i);
  }

  /** The reading of the word at {@code i}. */
  Analysis analysis(int i) {
    return readings.analysis(i);
  }

  /** The folded lemma of the reading chosen. */
  String key(int i) {
    return readings.key(i);
  }

  /** Every reading of the word at {@code i}, the chosen one first. */
  List<Analysis> readings(int i) {
    return readings.all(i);
  }

  /** Whether the word at {@code i} shows by its ending that it is no object or genitive. */
  boolean isNominative(int i) {
    return readings.isNominative(i);
  }

  /** The folded letters of the stem at {@code i}. */
  String stem(int i) {
    return readings.stem(i);
  }

  /** Whether an event word may start at {@code i}. */
  boolean mayName(int i) {
    return readings.mayName(i);
  }

  /** The exclusions that start with the word at {@code i}. */
  List<Exclusion> exclusions(int i) {
    return readings.exclusions(i);
  }

  /** Whether some reading of the word at {@code i} has this key, or its letters do. */
  boolean matches(int i, String key) {
    return readings.matches(i, key);
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
    return i < 0 || i >= text.size() || mentionOf[i] < 0
        ? Optional.empty()
        : Optional.of(named.mentions().get(mentionOf[i]));
  }

  Optional<TimeExpression> timeAt(int i) {
    return i < 0 || i >= text.size() || timeOf[i] < 0
        ? Optional.empty()
        : Optional.of(times.get(timeOf[i]));
  }

  /** The noun phrase that starts with the word at {@code i}. */
  Optional<Phrase> phraseAt(int i) {
    if (i < 0 || i >= text.size() || !isNominal(i)) {
      return Optional.empty();
    }
    return named.phraseAt(i);
  }

  /** The noun phrases joined by و from {@code i} on. */
  List<Phrase> phrasesAt(int i) {
    if (i < 0 || i >= text.size() || !isNominal(i)) {
      return List.of();
    }
    List<Phrase> known = coordinated.get(i);
    if (known == null) {
      known = named.coordinatedAt(i);
      coordinated.set(i, known);
    }
    return known;
  }

  boolean isWord(int i) {
    return i >= 0 && i < text.size() && word(i).token().isWord();
  }

  boolean isQuote(int i) {
    return i >= 0 && i < text.size() && word(i).token().kind() == Token.Kind.QUOTE;
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
    return i >= 0 && i < text.size() && analysis(i).isFinite() && mentionOf[i] < 0;
  }

  boolean isRelative(int i) {
    return readings.isRelative(i);
  }

  boolean isThat(int i) {
    return readings.isThat(i);
  }

  boolean isPreposition(int i) {
    return i >= 0 && i < text.size() && analysis(i).pos() == Pos.ADP;
  }

  boolean isNominal(int i) {
    if (i < 0 || i >= text.size()) {
      return false;
    }
    return switch (analysis(i).pos()) {
      case NOUN, PROPN, ADJ, NUM, PRON, DET, X -> true;
      default -> mentionOf[i] >= 0;
    };
  }

  /** Whether a noun with بـ, لـ or كـ stands here. */
  boolean hasPrepositionOn(int i) {
    Analysis analysis = analysis(i);
    return analysis.pos() != Pos.VERB
        && (analysis.has(Proclitic.BI) || analysis.has(Proclitic.LI) || analysis.has(Proclitic.KA));
  }

  boolean hasAnd(int i) {
    Analysis analysis = analysis(i);
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
    while (at < text.size() && ABOUT.contains(folded(at))) {
      at++;
      if (folded(at).equals("من") || folded(at).equals("عن")) {
        at++;
      }
    }
    boolean counted =
        at + 2 < text.size() && analysis(at).pos() == Pos.NUM && folded(at + 1).equals("من");
    return counted ? at + 2 : at;
  }
}
