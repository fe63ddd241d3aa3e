package org.isnad.engine.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
 * The lie of a text: for every word index its sentence, the quotation and the expression of time
 * that start there, and the words that open and link clauses.
 */
final class Layout {
  private final NamedText named;
  private final ReadText text;
  private final int[] sentenceOf;
  private final int[] sentenceFirst;
  private final int[] timeEnd;
  private final int[] opens;
  private final int[] closes;
  private final int[] innermost;

  Layout(NamedText named, List<TimeExpression> times) {
    this.named = named;
    text = named.text();
    sentenceOf = new int[text.size()];
    timeEnd = new int[text.size()];
    opens = new int[text.size()];
    closes = new int[text.size()];
    innermost = new int[text.size()];
    Arrays.fill(sentenceOf, -1);
    Arrays.fill(opens, -1);
    Arrays.fill(closes, -1);
    Arrays.fill(innermost, -1);
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceOf, sentences.get(s).first(), sentences.get(s).end(), s);
    }
    Datelines datelines = new Datelines(named);
    sentenceFirst = sentences.stream().mapToInt(datelines::after).toArray();
    for (TimeExpression time : times) {
      timeEnd[time.first()] = time.end();
    }
    List<Quotation> quotations = text.quotations();
    for (int q = 0; q < quotations.size(); q++) {
      opens[quotations.get(q).open()] = q;
      if (quotations.get(q).closed()) {
        closes[quotations.get(q).close()] = q;
      }
      Arrays.fill(
          innermost,
          quotations.get(q).first(),
          Math.max(quotations.get(q).first(), quotations.get(q).close()),
          q);
    }
  }

  NamedText named() {
    return named;
  }

  ReadText text() {
    return text;
  }

  int size() {
    return text.size();
  }

  Word word(int i) {
    return text.word(i);
  }

  /** The folded letters at {@code i}; empty outside the text. */
  String folded(int i) {
    return text.folded(i);
  }

  private boolean isInside(int i) {
    return i >= 0 && i < sentenceOf.length;
  }

  /** Index of the sentence at {@code i}; -1 at line breaks and outside the text. */
  int sentence(int i) {
    return isInside(i) ? sentenceOf[i] : -1;
  }

  /** The first word of the sentence at {@code i}, behind its dateline. */
  int sentenceStart(int i) {
    if (sentence(i) < 0) {
      return i;
    }
    int first = sentenceFirst[sentenceOf[i]];
    return first <= i ? first : text.sentences().get(sentenceOf[i]).first();
  }

  int sentenceEnd(int i) {
    return sentence(i) < 0 ? i : text.sentences().get(sentenceOf[i]).end();
  }

  int paragraph(int i) {
    return sentence(i) < 0 ? -1 : text.sentences().get(sentenceOf[i]).paragraph();
  }

  /** The end of the expression of time that starts at {@code i}; {@code i} where none does. */
  int afterTime(int i) {
    return isInside(i) ? Math.max(i, timeEnd[i]) : i;
  }

  /** The quotation whose opening mark stands at {@code i}. */
  Optional<Quotation> quotationOpenedAt(int i) {
    return i >= 0 && i < size() && opens[i] >= 0 && text.quotations().get(opens[i]).opened()
        ? Optional.of(text.quotations().get(opens[i]))
        : Optional.empty();
  }

  /** The innermost quotation that holds {@code i}. */
  Optional<Quotation> quotationAround(int i) {
    return !isInside(i) || innermost[i] < 0
        ? Optional.empty()
        : Optional.of(text.quotations().get(innermost[i]));
  }

  /** The quotation that closes at {@code i}. */
  Optional<Quotation> quotationClosedAt(int i) {
    return !isInside(i) || closes[i] < 0
        ? Optional.empty()
        : Optional.of(text.quotations().get(closes[i]));
  }

  Optional<Phrase> phraseAt(int i) {
    return i < size() ? named.phraseAt(i) : Optional.empty();
  }

  /**
   * Whether a phrase names somebody who can act or speak; a deed of theirs (قصف إسرائيل) cannot.
   */
  boolean isActor(Phrase phrase) {
    boolean deed =
        word(phrase.head()).analysis().form() == Analysis.Form.VERBAL_NOUN
            && phrase.sector().equals("---")
            && !phrase.named();
    return switch (phrase.kind()) {
      case PERSON, MEDIA, UNNAMED, PLACE -> true;
      case OFFICE -> !deed;
      case DOCUMENT, UNKNOWN -> false;
    };
  }

  boolean isQuote(int i) {
    return i >= 0 && i < size() && word(i).token().kind() == Token.Kind.QUOTE;
  }

  boolean isMark(int i) {
    return i >= 0 && i < size() && (text.mark(i) != 0 || isQuote(i));
  }

  boolean isMark(int i, char mark) {
    return text.mark(i) == mark;
  }

  boolean isComma(int i) {
    char mark = text.mark(i);
    return mark == '\u060C' || mark == ',' || mark == ';' || mark == '\u061B';
  }

  boolean isDash(int i) {
    char mark = text.mark(i);
    return mark == '-' || mark == '\u2013' || mark == '\u2014';
  }

  boolean isColon(int i) {
    return isMark(i, ':');
  }

  /**
   * Whether أن, إن or a form of them with a pronoun stands at {@code i}, with no preposition on it.
   */
  boolean isThat(int i) {
    return Particles.THAT.contains(folded(i));
  }

  /** Whether بأن or a form of it with a pronoun stands at {@code i}. */
  boolean isByThat(int i) {
    return Particles.BY_THAT.contains(folded(i));
  }

  /** Whether أن or إن is joined by و at {@code i}. */
  boolean isAndThat(int i) {
    return Particles.AND_THAT.contains(folded(i));
  }

  boolean isRelative(int i) {
    return Particles.RELATIVE.contains(folded(i));
  }

  /** Whether the word is a preposition written apart. */
  boolean isPreposition(int i) {
    return isInside(i)
        && (word(i).pos() == Pos.ADP && !named.phraseAt(i).isPresent() // ولي العهد is a title
            || Particles.PREPOSITION.contains(folded(i)));
  }

  /** Whether a noun with بـ, لـ or كـ stands at {@code i}. */
  boolean hasPrepositionOn(int i) {
    return isInside(i)
        && word(i).pos() != Pos.VERB
        && (word(i).analysis().has(Proclitic.BI)
            || word(i).analysis().has(Proclitic.LI)
            || word(i).analysis().has(Proclitic.KA));
  }

  boolean isNominal(int i) {
    if (i >= size()) {
      return false;
    }
    return switch (word(i).pos()) {
      case NOUN, PROPN, ADJ, NUM, PRON, DET, X -> true;
      default -> false;
    };
  }

  /** The index after the phrase, number or word at {@code i}. */
  int afterPhrase(int i) {
    return phraseAt(i).map(Phrase::end).orElse(i + 1);
  }

  /** The index of the first word from {@code start} that is no quotation mark. */
  int trimStart(int start, int end) {
    int s = start;
    while (s < end - 1 && isQuote(s)) {
      s++;
    }
    return s;
  }

  /** The index after the last word before {@code end} that is no mark; not before {@code start}. */
  int trimEnd(int start, int end) {
    int e = trimMarks(start, end);
    while (e > start + 1 && folded(e - 1).equals("وذلك")) {
      e = trimMarks(start, e - 1);
    }
    return e;
  }

  private int trimMarks(int start, int end) {
    int e = end;
    while (e > start && isMark(e - 1) && quotationClosedAtMark(e - 1, start)) {
      e--;
    }
    return e;
  }

  private boolean quotationClosedAtMark(int mark, int start) {
    return !isMark(mark, ')') || mark <= start;
  }
}
