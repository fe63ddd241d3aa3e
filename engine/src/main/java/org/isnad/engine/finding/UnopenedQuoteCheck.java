package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.Span;

/** A quotation that closes and never opened. */
final class UnopenedQuoteCheck implements Check {
  @Override
  public String id() {
    return "unopened-quote";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    QuoteMarks marks = new QuoteMarks(evidence);
    List<Finding> out = new ArrayList<>();
    for (Quotation quotation : evidence.text().quotations()) {
      boolean empty = quotation.opened() && quotation.end() <= quotation.first();
      int close = empty ? quotation.open() : quotation.close();
      boolean lone = empty && !quotation.closed() || !quotation.opened();
      if (lone
          && close > 0
          && marks.leavesOneOver(close)
          && !marks.isMixed(close)
          && !marks.isMeasure(close)
          && (empty || !marks.isOpenedBefore(quotation))) {
        out.add(finding(evidence, quotation, close));
      }
    }
    return out;
  }

  private Finding finding(Evidence evidence, Quotation quotation, int close) {
    int first = start(evidence, quotation, close);
    Span span = evidence.span(first, close + 1);
    String last = Excerpt.of(evidence, Math.max(first, close - 4), close);
    String start = Excerpt.of(evidence, first, Math.min(close, first + 3));
    return new Finding(
        id(),
        List.of(span),
        "علامة تنصيص تغلق اقتباسا لم يفتح عند "
            + Excerpt.arabic(last)
            + "؛ يبدأ على الأرجح عند "
            + Excerpt.arabic(start),
        "A quotation is closed that was never opened, at "
            + Excerpt.english(last)
            + "; it probably starts at "
            + Excerpt.english(start));
  }

  /** The start of the content that it closes, else the word after a colon or أن, else its own. */
  private static int start(Evidence evidence, Quotation quotation, int close) {
    int floor = evidence.lines().sentenceStart(close);
    floor = quotation.opened() ? floor : Math.max(quotation.first(), floor);
    for (int i = close - 1; i > floor; i--) {
      int at = i;
      boolean content =
          evidence.statements().stream().map(Statement::firstWord).anyMatch(first -> first == at);
      if (content || i > 0 && evidence.word(i - 1).isMark(':')) {
        return i;
      }
    }
    return Math.max(0, Math.min(floor, close - 1));
  }
}
