package org.isnad.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;

/**
 * A text with its words of time marked, read up to some point.
 *
 * @param text the text
 * @param marks for every word, what it may be
 * @param anchor the day that the text counts from
 * @param lastEnd index after the last expression read; -1 at the start
 */
record Passage(ReadText text, List<List<TimeWord>> marks, Anchor anchor, int lastEnd) {
  /** Marks the words of {@code text}. */
  static Passage of(ReadText text, TimeLexicon lexicon) {
    List<List<TimeWord>> marks = new ArrayList<>(text.size());
    for (int i = 0; i < text.size(); i++) {
      marks.add(text.word(i).token().isWord() ? lexicon.at(text.words(), i) : List.of());
    }
    return new Passage(text, marks, new Anchor(text.article().publishedOn(), ""), -1);
  }

  /** The same text, counting from {@code anchor}. */
  Passage anchored(Anchor changed) {
    return new Passage(text, marks, changed, lastEnd);
  }

  /** The same text, after {@code found} is read. */
  Passage after(Found found) {
    return new Passage(text, marks, anchor.after(found.value()), found.end());
  }

  int size() {
    return marks.size();
  }

  /** Whether an expression may start at {@code at}. */
  boolean maybe(int at) {
    return !marks.get(at).isEmpty() || isNumber(at);
  }

  /** The word of {@code role} at {@code at}; the longest where there are several. */
  Optional<TimeWord> word(int at, Role role) {
    if (at >= 0 && at < marks.size()) {
      for (TimeWord word : marks.get(at)) {
        if (word.role() == role) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  boolean is(int at, Role role) {
    return word(at, role).isPresent();
  }

  /** The index after the word of {@code role} at {@code at}; {@code at} where there is none. */
  int skip(int at, Role role) {
    return at + word(at, role).map(TimeWord::length).orElse(0);
  }

  /** The index after a comma at {@code at}; {@code at} where there is none. */
  int skipComma(int at) {
    return isMark(at, ',') || isMark(at, '،') ? at + 1 : at;
  }

  boolean isMark(int at, char mark) {
    return at >= 0 && at < size() && text.word(at).isMark(mark);
  }

  boolean isNumber(int at) {
    return at >= 0 && at < size() && text.word(at).token().kind() == Token.Kind.NUMBER;
  }

  /** The whole number in digits at {@code at}, up to six of them; -1 where there is none. */
  int number(int at) {
    if (!isNumber(at)) {
      return -1;
    }
    String digits = plain(at);
    return digits.length() < 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : -1;
  }

  /** The letters at {@code at}; empty outside the text. */
  String plain(int at) {
    return at >= 0 && at < size() ? text.word(at).plain() : "";
  }

  /** The letters for look-up at {@code at}; empty outside the text. */
  String folded(int at) {
    return at >= 0 && at < size() ? text.word(at).folded() : "";
  }

  /** Whether the word at {@code at} is written onto the one before it. */
  boolean isGlued(int at) {
    return at > 0 && at < size() && !text.word(at).token().spaceBefore();
  }

  /** Whether {@code at} is a word of letters. */
  boolean isWord(int at) {
    return at >= 0 && at < size() && text.word(at).token().isWord();
  }

  /** Whether the word before {@code at} makes it a name (ثورة, سوق), also one in brackets. */
  boolean isNamed(int at) {
    boolean set = at > 1 && !isWord(at - 1) && !isNumber(at - 1) && isGlued(at);
    return word(set ? at - 2 : at - 1, Role.NAME_HEAD).filter(w -> !w.definite()).isPresent();
  }

  /** The words. */
  List<Word> words() {
    return text.words();
  }
}
