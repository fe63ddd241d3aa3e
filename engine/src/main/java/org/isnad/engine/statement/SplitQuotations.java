package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/**
 * Quotations before a finite verb of saying, which may go on behind it («...»، قال فلان، «...»).
 */
final class SplitQuotations {
  private final Layout layout;

  SplitQuotations(Layout layout) {
    this.layout = layout;
  }

  /** «...»، قال فلان: the content stands before the verb. */
  List<Draft> before(Cue cue, SubjectFinder.Found subject) {
    return quoted(cue, subject, Optional.empty());
  }

  /** «...»، قال فلان، «...»: the quotation behind the cue goes on with the one before it. */
  List<Draft> around(Cue cue, SubjectFinder.Found subject, Opening opening) {
    int first = opening.first();
    boolean announced = layout.isColon(first - 1) || layout.isColon(first - 2);
    if (opening.frame() != Frame.QUOTE || announced) {
      return List.of();
    }
    Optional<Quotation> resumed = layout.quotationOpenedAt(first - 1);
    return quoted(cue, subject, resumed).stream()
        .filter(draft -> draft.end() > first)
        .filter(draft -> layout.sentence(draft.first()) == layout.sentence(cue.first()))
        .toList();
  }

  private List<Draft> quoted(Cue cue, SubjectFinder.Found subject, Optional<Quotation> resumed) {
    if (cue.form() != Cue.Form.VERB || !cue.entry().allows(Frame.QUOTE) || !cue.chosen()) {
      return List.of();
    }
    int i = cue.first() - 1;
    while (i >= 0 && layout.isMark(i) && !layout.isQuote(i) && !layout.isMark(i, '\n')) {
      if (layout.isMark(i, '.') && cue.analysis().has(Proclitic.WA)) {
        return List.of(); // «...». ونشر: a new sentence
      }
      i--;
    }
    Optional<Quotation> quotation =
        i >= 0 && layout.isQuote(i) ? layout.quotationClosedAt(i) : Optional.empty();
    if (quotation.isEmpty() || quotation.get().end() - quotation.get().first() < 3) {
      return List.of();
    }
    @Nullable Phrase speaker =
        subject.phrase() != null && subject.phrase().first() > i
            ? subject.phrase()
            : layout
                .phraseAt(layout.afterTime(cue.end()))
                .filter(p -> layout.isActor(p) || p.kind() == EntityKind.DOCUMENT || !p.definite())
                .orElse(null);
    int end =
        resumed.or(() -> resumes(cue, speaker)).map(Quotation::end).orElse(quotation.get().end());
    return List.of(
        new Draft(
            cue.first(),
            cue.end(),
            cue.entry().act(),
            false,
            speaker == null ? Draft.Source.UNDERSTOOD : Draft.Source.NAMED,
            speaker,
            cue.analysis(),
            null,
            quotation.get().first(),
            end,
            -1,
            "split-quotation",
            List.of()));
  }

  private Optional<Quotation> resumes(Cue cue, @Nullable Phrase speaker) {
    int at = speaker == null ? cue.end() : speaker.end();
    while (at < layout.size()
        && layout.isMark(at)
        && !layout.isQuote(at)
        && !layout.isMark(at, '\n')) {
      at++;
    }
    return layout.quotationOpenedAt(at);
  }
}
