package org.isnad.engine.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * <p>Whether a mark opens is read from the white space round it first, from its shape second
 * (shapes come reversed in copied text), from what is open third. A mark left open ends with its
 * paragraph, unless the next paragraph goes on quoting: it begins with an opening mark of the same
 * family, or holds a closing mark that nothing in it opened. A closing mark that nothing opened
 * makes a quotation from the start of its sentence.
 */
final class QuotationFinder {
  /** Deeper nesting than this is no quotation any more; the marks are passed over. */
  static final int MAX_DEPTH = 8;

  /** Marks are weighed against those within this many tokens, so that time stays linear. */
  private static final int REACH = 400;

  private static final Set<String> BEFORE_QUOTED =
      Set.of("إلى", "الى", "عن", "على", "في", "من", "أن", "إن", "ان", "بأن", "مع");

  private final List<Token> tokens;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  private QuotationFinder(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The quotations among {@code tokens}, ordered by first token, outer before inner. */
  static List<Quotation> find(List<Token> tokens) {
    QuotationFinder finder = new QuotationFinder(tokens);
    finder.run();
    finder.found.sort(Comparator.comparingInt(Quotation::open).thenComparing(q -> -q.close()));
    return finder.found;
  }

  private void run() {
    int paragraphStart = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark('\n')) {
        endParagraph(i);
        paragraphStart = i + 1;
      } else if (token.kind() == Token.Kind.QUOTE && !isApostrophe(i)) {
        mark(i, paragraphStart);
      }
    }
    endParagraph(tokens.size());
    for (int at : open) {
      found.add(unclosed(at, lastOfParagraph(at)));
    }
  }

  private void mark(int i, int paragraphStart) {
    char family = family(i);
    if (opens(i)) {
      if (i == paragraphStart && !open.isEmpty() && family(open.peekLast()) == family) {
        return; // the quotation of the paragraph before goes on
      }
      if (open.size() < MAX_DEPTH) {
        open.addLast(i);
      }
      return;
    }
    while (!open.isEmpty() && family(open.peekLast()) != family && hasOpen(family)) {
      int inner = open.removeLast();
      found.add(unclosed(inner, i));
    }
    if (hasOpen(family)) {
      int at = open.removeLast();
      found.add(new Quotation(at, i, true, true, open.size()));
    } else if (open.isEmpty() && i > paragraphStart && i - 1 > paragraphStart) {
      found.add(new Quotation(sentenceStart(i, paragraphStart), i, false, true, 0));
    }
  }

  private boolean hasOpen(char family) {
    return open.stream().anyMatch(at -> family(at) == family);
  }

  /** Settles what is still open at the line break {@code at}. */
  private void endParagraph(int at) {
    while (!open.isEmpty() && !goesOn(open.peekLast(), at)) {
      int opened = open.removeLast();
      found.add(unclosed(opened, at));
    }
  }

  private boolean goesOn(int opened, int lineBreak) {
    int next = lineBreak + 1;
    while (next < tokens.size() && tokens.get(next).isMark('\n')) {
      next++;
    }
    if (next >= tokens.size()) {
      return false;
    }
    char family = family(opened);
    if (tokens.get(next).kind() == Token.Kind.QUOTE && family(next) == family) {
      // Ends inside the paragraph as well: else this is a quotation of its own.
      return isOpenAtEnd(next, family) || closesTwice(next, family);
    }
    return closesWithoutOpening(next, family);
  }

  private boolean isOpenAtEnd(int from, char family) {
    int depth = 0;
    for (int i = from; i < tokens.size() && !tokens.get(i).isMark('\n'); i++) {
      if (tokens.get(i).kind() == Token.Kind.QUOTE && family(i) == family && !isApostrophe(i)) {
        depth += opensByItself(i) ? 1 : -1;
      }
    }
    return depth > 0;
  }

  private boolean closesTwice(int from, char family) {
    int depth = 1;
    for (int i = from; i < tokens.size() && !tokens.get(i).isMark('\n'); i++) {
      if (tokens.get(i).kind() == Token.Kind.QUOTE && family(i) == family && !isApostrophe(i)) {
        depth += opensByItself(i) ? 1 : -1;
      }
    }
    return depth == 0;
  }

  private boolean closesWithoutOpening(int from, char family) {
    for (int i = from; i < tokens.size() && !tokens.get(i).isMark('\n'); i++) {
      if (tokens.get(i).kind() == Token.Kind.QUOTE && family(i) == family && !isApostrophe(i)) {
        return !opensByItself(i);
      }
    }
    return false;
  }

  private boolean opens(int i) {
    Boolean bySpace = openBySpace(i);
    if (bySpace != null) {
      return bySpace ? !closesBySense(i) : opensBySense(i);
    }
    if (isBehindPreposition(i) || isDoubled(i)) {
      return true;
    }
    char c = tokens.get(i).plain().charAt(0);
    if (QuotationMarks.opens(c) || QuotationMarks.closes(c)) {
      return QuotationMarks.opens(c);
    }
    return !hasOpen(family(i));
  }

  /** Nothing that is quoted ends in a preposition or أن. */
  private boolean isBehindPreposition(int i) {
    return i > 0 && tokens.get(i - 1).isWord() && BEFORE_QUOTED.contains(tokens.get(i - 1).plain());
  }

  /**
   * Whether a mark with a space before it, where it should stand behind, closes: in the sentence of
   * the mark that it closes, and so that the marks of the paragraph come out even, which they do
   * not where it opens.
   */
  private boolean closesBySense(int i) {
    char family = family(i);
    if (open.isEmpty() || family(open.peekLast()) != family || isBehindPreposition(i)) {
      return false;
    }
    if (i - open.peekLast() > REACH) {
      return false;
    }
    for (int k = open.peekLast() + 1; k < i; k++) {
      if (SentenceSplitter.isStop(tokens, k) || tokens.get(k).isMark('\n')) {
        return false;
      }
    }
    return tokens.get(i - 1).isWord() && isEven(i, open.size() - 1) && !isEven(i, open.size() + 1);
  }

  /** Whether a mark with the space behind it, where it should stand before, opens. */
  private boolean opensBySense(int i) {
    return open.isEmpty()
        && i > 0
        && tokens.get(i - 1).isWord()
        && !isFreeMark(i + 1)
        && QuotationMarks.family(tokens.get(i).plain().charAt(0)) == '"'
        && isEven(i, 1)
        && !isEven(i, 0);
  }

  private boolean isFreeMark(int i) {
    return i >= tokens.size() || !tokens.get(i).isWord();
  }

  /** The second of two straight marks before a word, of which the first has opened. */
  private boolean isDoubled(int i) {
    return i > 0
        && !open.isEmpty()
        && open.peekLast() == i - 1
        && family(i) == family(i - 1)
        && !tokens.get(i).spaceBefore()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isWord()
        && !tokens.get(i + 1).spaceBefore();
  }

  /** Whether {@code depth} quotations that are open behind {@code i} close in its paragraph. */
  private boolean isEven(int i, int depth) {
    int left = depth;
    for (int k = i + 1; k < tokens.size() && !tokens.get(k).isMark('\n'); k++) {
      if (tokens.get(k).kind() == Token.Kind.QUOTE && family(k) == family(i) && !isApostrophe(k)) {
        Boolean bySpace = openBySpace(k);
        left += (bySpace == null ? left == 0 : bySpace) ? 1 : -1;
      }
      if (left < 0 || k - i > REACH) {
        return false;
      }
    }
    return left == 0;
  }

  private boolean opensByItself(int i) {
    Boolean bySpace = openBySpace(i);
    return bySpace != null ? bySpace : QuotationMarks.opens(tokens.get(i).plain().charAt(0));
  }

  /** What white space says: true opens, false closes, null where it does not tell. */
  private @org.jspecify.annotations.Nullable Boolean openBySpace(int i) {
    boolean before = isFreeBefore(i);
    boolean after = isFreeAfter(i);
    return before == after ? null : Boolean.valueOf(before);
  }

  private boolean isFreeBefore(int i) {
    if (i == 0 || tokens.get(i).spaceBefore()) {
      return true;
    }
    Token before = tokens.get(i - 1);
    return before.isMark('\n')
        || before.isMark(':')
        || before.isMark('(')
        || before.isMark('[')
        || isCliticAlone(before);
  }

  /** A preposition or conjunction written apart from its quoted word by a tatweel or nothing. */
  private static boolean isCliticAlone(Token token) {
    return token.isWord()
        && (token.plain().length() == 1 && "وفبكل".contains(token.plain())
            || token.plain().equals("لل")
            || token.plain().equals("ال"));
  }

  private boolean isFreeAfter(int i) {
    if (i + 1 >= tokens.size() || tokens.get(i + 1).spaceBefore()) {
      return true;
    }
    Token after = tokens.get(i + 1);
    return after.kind() == Token.Kind.MARK && !after.isMark('(') && !after.isMark('[')
        || after.kind() == Token.Kind.QUOTE && QuotationMarks.closes(after.plain().charAt(0));
  }

  private boolean isApostrophe(int i) {
    char c = tokens.get(i).plain().charAt(0);
    return QuotationMarks.family(c) == '\''
        && i > 0
        && i + 1 < tokens.size()
        && !tokens.get(i).spaceBefore()
        && !tokens.get(i + 1).spaceBefore()
        && tokens.get(i - 1).isWord()
        && tokens.get(i + 1).isWord();
  }

  private char family(int i) {
    return QuotationMarks.family(tokens.get(i).plain().charAt(0));
  }

  private int sentenceStart(int i, int paragraphStart) {
    int start = i;
    while (start > paragraphStart && !SentenceSplitter.isStop(tokens, start - 1)) {
      start--;
    }
    return start;
  }

  private int lastOfParagraph(int at) {
    int end = at + 1;
    while (end < tokens.size() && !tokens.get(end).isMark('\n')) {
      end++;
    }
    return end;
  }

  private Quotation unclosed(int at, int end) {
    int last = end;
    while (last > at + 1 && tokens.get(last - 1).kind() == Token.Kind.MARK) {
      last--;
    }
    return new Quotation(at, last, true, false, open.size());
  }
}
