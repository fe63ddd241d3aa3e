package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.text.Span;

/**
 * A text whose words are read. Word {@code i} is token {@code i}. Immutable.
 *
 * <p>Hot: every stage asks for single words all the time, so they, their letters and marks stand in
 * arrays.
 */
public final class ReadText {
  private final SegmentedText text;
  private final List<Word> words;
  private final Word[] array;
  private final String[] folded;
  private final char[] marks;

  /** A text cut into tokens, with a word for every token. */
  public ReadText(SegmentedText text, List<Word> words) {
    this.text = text;
    this.words = List.copyOf(words);
    this.array = this.words.toArray(Word[]::new);
    this.folded = new String[array.length];
    this.marks = new char[array.length];
    for (int i = 0; i < array.length; i++) {
      folded[i] = array[i].folded();
      marks[i] = array[i].token().mark();
    }
  }

  /** The text cut into tokens. */
  public SegmentedText text() {
    return text;
  }

  /** A word for every token. */
  public List<Word> words() {
    return words;
  }

  /** The word at token index {@code index}. */
  public Word word(int index) {
    return array[index];
  }

  /** The letters for look-up at {@code index}; empty outside the text. */
  public String folded(int index) {
    return index >= 0 && index < folded.length ? folded[index] : "";
  }

  /** The mark at {@code index}; zero where something else stands, and outside the text. */
  public char mark(int index) {
    return index >= 0 && index < marks.length ? marks[index] : 0;
  }

  /** The number of words and marks. */
  public int size() {
    return array.length;
  }

  /** The sentences, as ranges of word indices. */
  public List<Sentence> sentences() {
    return text.sentences();
  }

  /** The quotations, as ranges of word indices. */
  public List<Quotation> quotations() {
    return text.quotations();
  }

  /** The article. */
  public Article article() {
    return text.article();
  }

  /**
   * The places in the article's text of a word's parts: each proclitic but the article, the stem
   * with its article, the pronoun.
   */
  public List<Span> parts(int index) {
    Word word = array[index];
    int length = word.plain().length();
    List<Span> parts = new ArrayList<>();
    int cut = 0;
    for (int end : word.analysis().cuts(length)) {
      parts.add(
          new Span(offset(word, cut), end == length ? word.token().end() : offset(word, end)));
      cut = end;
    }
    return parts;
  }

  private int offset(Word word, int letter) {
    return letter == 0
        ? word.token().start()
        : text.normal().alignment().toOriginal(word.token().normalStart() + letter);
  }

  /** The place in the article's text of the words from {@code first} to before {@code end}. */
  public Span span(int first, int end) {
    return text.span(first, end);
  }

  /** The characters of the article from word {@code first} to before word {@code end}. */
  public String string(int first, int end) {
    return text.string(first, end);
  }
}
