package org.isnad.engine.finding;

import java.util.Arrays;
import java.util.List;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.ReadText;

/**
 * The lie of an article's lines: the head (title, decks and dateline), the lead (first paragraph of
 * the body), the rest.
 */
final class Lines {
  /** A longer line is no title or deck. */
  private static final int LONGEST_HEAD = 25;

  /** Articles of fewer body paragraphs have one sentence for a lead. */
  private static final int SHORT_BODY = 3;

  private final ReadText text;
  private final int[] sentenceOf;
  private final int headEnd;
  private final int leadEnd;

  Lines(ReadText text) {
    this.text = text;
    sentenceOf = new int[text.size()];
    Arrays.fill(sentenceOf, -1);
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceOf, sentences.get(s).first(), sentences.get(s).end(), s);
    }
    headEnd = headEnd(sentences);
    leadEnd = leadEnd(sentences);
  }

  /** Whether the word at {@code i} stands in title, deck or dateline. */
  boolean isHead(int i) {
    return i < headEnd;
  }

  /** Whether the word at {@code i} stands in the first paragraph of the body. */
  boolean isLead(int i) {
    return i >= headEnd && i < leadEnd;
  }

  /** The index after the last word of the head; 0 where the article has none. */
  int headEnd() {
    return headEnd;
  }

  /** The index after the last word of the lead. */
  int leadEnd() {
    return leadEnd;
  }

  /** The number of the sentence at {@code i}; -1 at line breaks. */
  int sentence(int i) {
    return i < 0 || i >= sentenceOf.length ? -1 : sentenceOf[i];
  }

  /** Index of the first word of the sentence at {@code i}. */
  int sentenceStart(int i) {
    return sentence(i) < 0 ? i : text.sentences().get(sentence(i)).first();
  }

  /** Index after the last word of the sentence at {@code i}. */
  int sentenceEnd(int i) {
    return sentence(i) < 0 ? i : text.sentences().get(sentence(i)).end();
  }

  /** The number of the paragraph at {@code i}; -1 at line breaks. */
  int paragraph(int i) {
    return sentence(i) < 0 ? -1 : text.sentences().get(sentence(i)).paragraph();
  }

  /** Whether the word at {@code i} stands in a short line without a full stop, as titles do. */
  boolean isCrosshead(int i) {
    int paragraph = paragraph(i);
    int first = sentence(i);
    int last = first;
    if (first < 0) {
      return false;
    }
    List<Sentence> sentences = text.sentences();
    while (first > 0 && sentences.get(first - 1).paragraph() == paragraph) {
      first--;
    }
    while (last + 1 < sentences.size() && sentences.get(last + 1).paragraph() == paragraph) {
      last++;
    }
    return isHeadLine(sentences.get(first).first(), sentences.get(last).end());
  }

  private int headEnd(List<Sentence> sentences) {
    int end = 0;
    int s = 0;
    while (s < sentences.size() && sentences.get(s).paragraph() < 8) {
      int paragraph = sentences.get(s).paragraph();
      int first = sentences.get(s).first();
      int last = s;
      while (last + 1 < sentences.size() && sentences.get(last + 1).paragraph() == paragraph) {
        last++;
      }
      int close = sentences.get(last).end();
      if (paragraph > 0 && end == 0 && s == 0 || !isHeadLine(first, close)) {
        break;
      }
      end = close;
      s = last + 1;
    }
    return s < sentences.size() ? end : 0;
  }

  private boolean isHeadLine(int first, int end) {
    int last = end - 1;
    while (last > first && text.word(last).token().kind() == Token.Kind.QUOTE) {
      last--;
    }
    return end - first <= LONGEST_HEAD && !text.word(last).isMark('.');
  }

  private int leadEnd(List<Sentence> sentences) {
    int s = 0;
    while (s < sentences.size() && sentences.get(s).first() < headEnd) {
      s++;
    }
    if (s >= sentences.size()) {
      return headEnd;
    }
    int paragraph = sentences.get(s).paragraph();
    int last = sentences.get(sentences.size() - 1).paragraph();
    if (last - paragraph < SHORT_BODY) {
      return sentences.get(s).end();
    }
    int e = s;
    while (e + 1 < sentences.size() && sentences.get(e + 1).paragraph() == paragraph) {
      e++;
    }
    return sentences.get(e).end();
  }
}
