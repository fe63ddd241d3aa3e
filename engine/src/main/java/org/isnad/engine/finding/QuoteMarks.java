package org.isnad.engine.finding;

import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.Token;

/** The quotation marks of a stretch of text, counted. */
final class QuoteMarks {
  private final Evidence evidence;

  QuoteMarks(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * The family of the mark at {@code i}: {@code "} for straight and curly double marks, the opening
   * guillemet for both guillemets; a space for all others, which copy uses for more than quoting.
   */
  char family(int i) {
    if (i < 0 || i >= evidence.size() || evidence.word(i).token().kind() != Token.Kind.QUOTE) {
      return ' ';
    }
    return switch (evidence.word(i).plain().charAt(0)) {
      case '"', '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
      case '\u00AB', '\u00BB' -> '\u00AB';
      default -> ' ';
    };
  }

  /** Whether the marks of the family of {@code mark} leave one over in its paragraph. */
  boolean leavesOneOver(int mark) {
    int paragraph = evidence.lines().paragraph(mark);
    char family = family(mark);
    int count = 0;
    for (int i = start(mark); i < evidence.size(); i++) {
      int at = evidence.lines().paragraph(i);
      if (at >= 0 && at != paragraph) {
        break;
      }
      count += family(i) == family && !isMeasure(i) ? 1 : 0;
    }
    return family != ' ' && count % 2 == 1;
  }

  /** Whether a mark of another family stands in the sentence of {@code mark} and may match it. */
  boolean isMixed(int mark) {
    int end = evidence.lines().sentenceEnd(mark);
    int others = 0;
    for (int i = evidence.lines().sentenceStart(mark); i < end; i++) {
      boolean quote = evidence.word(i).token().kind() == Token.Kind.QUOTE;
      others += quote && family(i) != family(mark) ? 1 : 0;
    }
    return others % 2 == 1;
  }

  /** Whether the next mark, in a later paragraph, closes {@code unclosed}. */
  boolean isClosedLater(Quotation unclosed) {
    for (Quotation other : evidence.text().quotations()) {
      if (!other.opened() && other.close() > unclosed.open()) {
        return follows(unclosed, other);
      }
    }
    return false;
  }

  /** Whether the next paragraph opens again: a quotation of several closes in the last of them. */
  boolean goesOn(Quotation unclosed) {
    int paragraph = evidence.lines().paragraph(unclosed.open());
    int i = unclosed.open();
    boolean last = true;
    while (++i < evidence.size() && evidence.lines().paragraph(i) <= paragraph) {
      last &= family(i) != family(unclosed.open());
    }
    return last && i < evidence.size() && family(i) == family(unclosed.open());
  }

  /** Whether the mark before, in an earlier paragraph, opens {@code unopened}. */
  boolean isOpenedBefore(Quotation unopened) {
    Quotation last = null;
    for (Quotation other : evidence.text().quotations()) {
      if (other.opened() && !other.closed() && other.open() < unopened.close()) {
        last = other;
      }
    }
    return last != null && follows(last, unopened);
  }

  /** Whether no mark stands between what opens and what closes, both of one family. */
  private boolean follows(Quotation unclosed, Quotation unopened) {
    for (int i = unclosed.open() + 1; i < unopened.close(); i++) {
      if (family(i) == family(unclosed.open())) {
        return false;
      }
    }
    return family(unclosed.open()) == family(unopened.close());
  }

  /** Inches and seconds: a mark right behind a number. */
  boolean isMeasure(int i) {
    return i > 0
        && !evidence.word(i).token().spaceBefore()
        && evidence.word(i - 1).token().kind() == Token.Kind.NUMBER
        && evidence.word(i).plain().charAt(0) == '"';
  }

  private int start(int mark) {
    int paragraph = evidence.lines().paragraph(mark);
    int start = mark;
    for (int i = mark; i >= 0; i--) {
      int at = evidence.lines().paragraph(i);
      if (at >= 0 && at != paragraph) {
        break;
      }
      start = i;
    }
    return start;
  }
}
