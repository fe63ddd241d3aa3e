package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.Span;
import org.isnad.engine.text.Token;

/** A quotation that opens and never closes; one a paragraph, since the rest follow from it. */
final class UnclosedQuoteCheck implements Check {
  @Override
  public String id() {
    return "unclosed-quote";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    QuoteMarks marks = new QuoteMarks(evidence);
    List<Finding> out = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (Quotation quotation : evidence.text().quotations()) {
      if (quotation.opened()
          && !quotation.closed()
          && quotation.end() > quotation.first()
          && marks.leavesOneOver(quotation.open())
          && !marks.isMixed(quotation.open())
          && !marks.isClosedLater(quotation)
          && !marks.goesOn(quotation)
          && told.add(evidence.lines().paragraph(quotation.open()))) {
        out.add(finding(evidence, quotation));
      }
    }
    return out;
  }

  private Finding finding(Evidence evidence, Quotation quotation) {
    int end = Math.max(quotation.open() + 1, end(evidence, quotation));
    Span span = evidence.span(quotation.open(), end);
    String start = Excerpt.of(evidence, quotation.open(), Math.min(end, quotation.open() + 5));
    String last = Excerpt.of(evidence, Math.max(quotation.open(), end - 3), end);
    return new Finding(
        id(),
        List.of(span),
        "اقتباس لم يغلق: يبدأ عند "
            + Excerpt.arabic(start)
            + " وينتهي على الأرجح بعد "
            + Excerpt.arabic(last),
        "A quotation is not closed: it opens at "
            + Excerpt.english(start)
            + " and probably ends after "
            + Excerpt.english(last));
  }

  /** The end of the content that it opens, else of the name, else of the sentence. */
  private static int end(Evidence evidence, Quotation quotation) {
    int open = quotation.open();
    Optional<Statement> content =
        evidence.statements().stream()
            .filter(s -> s.firstWord() == open || s.firstWord() == open + 1)
            .findFirst();
    if (content.isPresent()) {
      return nextClosing(evidence, open, content.get().endWord());
    }
    Optional<Mention> name =
        evidence.mentions().stream().filter(m -> m.first() == open + 1).findFirst();
    if (name.isPresent()) {
      return name.get().end();
    }
    return evidence
        .statementAt(open)
        .map(around -> nextClosing(evidence, open, around.endWord()))
        .orElseGet(() -> clauseEnd(evidence, quotation));
  }

  /** A mark that ends a sentence behind {@code open} closes for both; {@code end} without one. */
  private static int nextClosing(Evidence evidence, int open, int end) {
    for (int i = open + 2; i < end; i++) {
      boolean quote = evidence.word(i).token().kind() == Token.Kind.QUOTE;
      boolean stop = i + 1 == evidence.size() || evidence.word(i + 1).isMark('.');
      if (quote && stop && !evidence.word(i).token().spaceBefore()) {
        return i;
      }
    }
    return end;
  }

  /** The next mark that parts clauses or quotes, else the end of the sentence. */
  private static int clauseEnd(Evidence evidence, Quotation quotation) {
    int limit =
        Math.min(evidence.lines().sentenceEnd(quotation.open()), Math.max(quotation.close(), 0));
    int end = quotation.open() + 1;
    while (end < limit && (evidence.isWord(end) || evidence.word(end).isMark('/'))) {
      end++;
    }
    return end;
  }
}
