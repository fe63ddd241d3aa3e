package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.text.Span;

/**
 * A text whose words are read. Word {@code i} is token {@code i}.
 *
 * @param text the text cut into tokens
 * @param words a word for every token
 */
public record ReadText(SegmentedText text, List<Word> words) {
  /** Copies the list. */
  public ReadText {
    words = List.copyOf(words);
  }

  /** The word at token index {@code index}. */
  public Word word(int index) {
    return words.get(index);
  }

  /** The number of words and marks. */
  public int size() {
    return words.size();
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
    Word word = words.get(index);
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
