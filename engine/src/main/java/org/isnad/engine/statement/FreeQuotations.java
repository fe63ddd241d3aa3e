package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.text.Quotation;

/** A quotation that fills its sentence and has no cue: the last speaker goes on. */
final class FreeQuotations {
  /** Shorter quotations name something rather than say it. */
  static final int SHORTEST = 6;

  private final Layout layout;

  FreeQuotations(Reading reading) {
    layout = reading.layout();
  }

  /** The statement whose quotation opens at {@code i}, where no other draft covers it. */
  Optional<Draft> at(int i, List<Draft> drafts) {
    Optional<Quotation> quotation = layout.quotationOpenedAt(i);
    if (quotation.isEmpty()
        || layout.sentence(i) < 0
        || layout.sentenceStart(i) != i
        || layout.paragraph(i) == 0
        || quotation.get().end() - quotation.get().first() < SHORTEST) {
      return Optional.empty();
    }
    Quotation q = quotation.get();
    int after = q.close() + 1;
    int end = layout.sentenceEnd(Math.max(i, q.close() - 1));
    boolean fills = after >= end - 1;
    boolean covered = drafts.stream().anyMatch(d -> d.first() < q.end() && q.first() < d.end());
    if (!fills || covered) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            q.first(),
            q.first() + 1,
            Act.INFORM,
            false,
            Draft.Source.UNDERSTOOD,
            null,
            null,
            null,
            q.first(),
            layout.trimEnd(q.first(), q.end()),
            -1,
            "free-quotation",
            List.of()));
  }
}
