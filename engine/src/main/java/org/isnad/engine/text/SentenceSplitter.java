package org.isnad.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences: at line breaks, and at full stops, question and exclamation marks
 * that do not belong to an abbreviation. Marks that close a quotation or bracket stay with the
 * sentence before.
 */
final class SentenceSplitter {
  private SentenceSplitter() {}

  /**
   * The sentences of {@code tokens}, covering all of them but line breaks.
   *
   * @param firstParagraph the number of the first line: 0 where it is the title
   */
  static List<Sentence> split(List<Token> tokens, int firstParagraph) {
    List<Sentence> out = new ArrayList<>();
    int paragraph = firstParagraph;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isMark('\n')) {
        boolean any =
            i > start || !out.isEmpty() && out.get(out.size() - 1).paragraph() == paragraph;
        if (i > start) {
          out.add(new Sentence(start, i, paragraph));
        }
        paragraph += any ? 1 : 0;
        start = i + 1;
      } else if (isStop(tokens, i)) {
        int end = withClosers(tokens, i + 1);
        out.add(new Sentence(start, end, paragraph));
        start = end;
        i = end - 1;
      }
    }
    if (start < tokens.size()) {
      out.add(new Sentence(start, tokens.size(), paragraph));
    }
    return out;
  }

  /** Whether a sentence ends with the token at {@code i}. */
  static boolean isStop(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.MARK) {
      return false;
    }
    return switch (token.plain().charAt(0)) {
      case '!', '?', '\u061F', '\u06D4' -> true;
      case '.' -> !isAbbreviation(tokens, i) && isFreeAfter(tokens, i);
      case '\n' -> true;
      default -> false;
    };
  }

  private static boolean isFreeAfter(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    boolean domain =
        !next.spaceBefore() && (next.plain().equals("نت") || next.plain().equals("كوم"));
    return next.spaceBefore()
        || next.kind() != Token.Kind.WORD && next.kind() != Token.Kind.NUMBER
        || !domain
            && tokens.get(i).plain().length() == 1
            && i > 0
            && tokens.get(i - 1).plain().length() > 2;
  }

  private static boolean isAbbreviation(List<Token> tokens, int i) {
    if (i == 0 || tokens.get(i).plain().length() > 1) {
      return false;
    }
    Token before = tokens.get(i - 1);
    // د. and أ.ف.ب: a letter alone; where the line goes on, the stop is no end.
    return before.isWord()
        && before.plain().length() == 1
        && i + 1 < tokens.size()
        && !tokens.get(i + 1).isMark('\n')
        && tokens.get(i + 1).isWord();
  }

  private static int withClosers(List<Token> tokens, int i) {
    int end = i;
    while (end < tokens.size()
        && !tokens.get(end).isMark('\n')
        && !tokens.get(end).spaceBefore()
        && (tokens.get(end).kind() == Token.Kind.QUOTE
            || tokens.get(end).isMark(')')
            || isStop(tokens, end))) {
      end++;
    }
    return end;
  }
}
