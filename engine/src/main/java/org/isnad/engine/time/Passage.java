package org.isnad.engine.time;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;

/**
 * A text with its words of time marked, read up to some point. Hot: asked several times for every
 * word, measured by {@code bench}'s {@code PipelineBenchmark}; so the marks stand in an array.
 *
 * @param text the text
 * @param marks for every word, what it may be
 * @param anchor the day that the text counts from
 * @param lastEnd index after the last expression read; -1 at the start
 */
@SuppressWarnings("ArrayRecordComponent") // hot, never compared, never changed
record Passage(ReadText text, Mark[] marks, Anchor anchor, int lastEnd) {
  /** Marks the words of {@code text}. */
  static Passage of(ReadText text, TimeLexicon lexicon) {
    Mark[] marks = new Mark[text.size()];
    for (int i = 0; i < marks.length; i++) {
      Token token = text.word(i).token();
      marks[i] =
          switch (token.kind()) {
            case WORD -> lexicon.at(text.words(), i);
            case NUMBER -> Mark.FIGURE;
            case MARK, QUOTE -> Mark.NONE;
          };
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
    return marks.length;
  }

  /** The roles of the word at {@code at}. */
  Roles roles(int at) {
    return marks[at].roles();
  }

  /** The word of {@code role} at {@code at}; the longest where there are several. */
  Optional<TimeWord> word(int at, Role role) {
    return at >= 0 && at < marks.length ? marks[at].word(role) : Optional.empty();
  }

  /** Whether the word at {@code at} may have {@code role}. */
  boolean is(int at, Role role) {
    return at >= 0 && at < marks.length && marks[at].roles().has(role);
  }

  /** Whether any word of time at {@code at} has و or ف written onto it. */
  boolean isJoined(int at) {
    return at < marks.length && marks[at].words().stream().anyMatch(TimeWord::joined);
  }

  /** The index after the word of {@code role} at {@code at}; {@code at} where there is none. */
  int skip(int at, Role role) {
    return is(at, role) ? at + word(at, role).map(TimeWord::length).orElse(0) : at;
  }

  /** The index after a comma at {@code at}; {@code at} where there is none. */
  int skipComma(int at) {
    return isMark(at, ',') || isMark(at, '،') ? at + 1 : at;
  }

  boolean isMark(int at, char mark) {
    return text.mark(at) == mark;
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
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 5) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** The letters at {@code at}; empty outside the text. */
  String plain(int at) {
    return at >= 0 && at < size() ? text.word(at).plain() : "";
  }

  /** The letters for look-up at {@code at}; empty outside the text. */
  String folded(int at) {
    return text.folded(at);
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
