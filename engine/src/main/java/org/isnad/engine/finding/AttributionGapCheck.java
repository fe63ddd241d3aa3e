package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.Span;
import org.isnad.engine.text.Token;

/** A quotation of some length that nobody is said to have spoken. */
final class AttributionGapCheck implements Check {
  private static final int FEWEST_WORDS = 8;
  private static final Set<String> TAKING_UP =
      Set.of("هكذا", "بهذا", "بهذه", "هذا", "هذه", "كان", "كانت", "تلك", "بتلك");

  @Override
  public String id() {
    return "attribution-gap";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Finding> out = new ArrayList<>();
    for (Quotation quotation : evidence.text().quotations()) {
      if (quotation.opened()
          && quotation.closed()
          && quotation.depth() == 0
          && !evidence.lines().isHead(quotation.open())
          && isSpoken(evidence, quotation)
          && !hasSource(evidence, quotation)) {
        out.add(finding(evidence, quotation));
      }
    }
    return out;
  }

  /** Long enough, and with a verb: no title, slogan or term. */
  private static boolean isSpoken(Evidence evidence, Quotation quotation) {
    int words = 0;
    boolean verb = false;
    for (int i = quotation.first(); i < quotation.end(); i++) {
      words += evidence.isWord(i) ? 1 : 0;
      verb |= evidence.isWord(i) && evidence.word(i).isFinite();
    }
    return verb && words >= FEWEST_WORDS;
  }

  /**
   * Whether somebody is said to have spoken it: a statement covers it whose speaker is known, or a
   * cue stands in its paragraph or the sentence before. What shares its sentence hangs on the words
   * beside it.
   */
  private static boolean hasSource(Evidence evidence, Quotation quotation) {
    Span span = evidence.span(quotation.first(), quotation.end());
    Lines lines = evidence.lines();
    for (Statement statement : evidence.statements()) {
      if (statement.content().overlaps(span)) {
        if (!statement.speaker().name().isEmpty() || !isFree(statement, quotation)) {
          return true;
        }
      } else if (lines.paragraph(statement.cueWord()) == lines.paragraph(quotation.open())
          || lines.sentence(statement.cueWord()) == lines.sentence(quotation.open()) - 1) {
        return true;
      }
    }
    return !fillsSentence(evidence, quotation)
        || isTakenUp(evidence, quotation)
        || goesOn(evidence, quotation);
  }

  /** A statement whose only cue are the marks themselves. */
  private static boolean isFree(Statement statement, Quotation quotation) {
    return statement.cueWord() >= quotation.open() && statement.cueWord() < quotation.close();
  }

  /** A quotation right behind another goes on with it: one speaker, paragraph by paragraph. */
  private static boolean goesOn(Evidence evidence, Quotation quotation) {
    int i = quotation.open() - 1;
    while (i >= 0 && !evidence.isWord(i)) {
      if (evidence.word(i).token().kind() == Token.Kind.QUOTE) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** هكذا, بهذه الكلمات, a name: the next sentence says whose words they were. */
  private static boolean isTakenUp(Evidence evidence, Quotation quotation) {
    int next = evidence.lines().sentenceEnd(quotation.close());
    while (next < evidence.size() && !evidence.isWord(next)) {
      next++;
    }
    int from = next;
    int end = evidence.lines().sentenceEnd(next);
    return TAKING_UP.contains(evidence.folded(next))
        || evidence.mentions().stream()
            .anyMatch(m -> m.type() == Mention.Type.PER && m.first() >= from && m.first() < end);
  }

  private static boolean fillsSentence(Evidence evidence, Quotation quotation) {
    Lines lines = evidence.lines();
    int end = lines.sentenceEnd(quotation.close());
    for (int i = quotation.close() + 1; i < end; i++) {
      if (evidence.isWord(i)) {
        return false;
      }
    }
    return lines.sentenceStart(quotation.open()) == quotation.open()
        && !lines.isCrosshead(quotation.open());
  }

  private Finding finding(Evidence evidence, Quotation quotation) {
    Span span = evidence.span(quotation.open(), quotation.close() + 1);
    String words = Excerpt.of(evidence, span);
    return new Finding(
        id(),
        List.of(span),
        "اقتباس بلا قائل: " + Excerpt.arabic(words),
        "A quotation without a source: " + Excerpt.english(words));
  }
}
