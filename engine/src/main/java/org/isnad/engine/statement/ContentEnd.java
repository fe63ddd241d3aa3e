package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.text.Quotation;

/**
 * Finds where content ends that began after a cue.
 *
 * <p>A quotation ends with its closing mark. Other content runs to the end of its sentence, or of
 * the quotation round its cue, unless before that a participle or another reporting verb goes on,
 * an attribution trails, or the narrator adds words of his own.
 */
final class ContentEnd {
  private final Layout layout;
  private final CueWords cueWords;
  private final AttributionFinder attributions;

  ContentEnd(Layout layout, CueWords cueWords, AttributionFinder attributions) {
    this.layout = layout;
    this.cueWords = cueWords;
    this.attributions = attributions;
  }

  /**
   * The index after the last word of the content that begins at {@code first} for the cue at {@code
   * cue}.
   */
  int of(int cue, int first) {
    int limit = limit(cue, first);
    Optional<Quotation> opened = layout.quotationOpenedAt(first);
    int from = first;
    if (opened.isEmpty() && first > 0) {
      opened = layout.quotationOpenedAt(first - 1);
    }
    if (opened.isPresent() && opened.get().close() > first) {
      Quotation quotation = opened.get();
      int after = quotation.close() + (quotation.closed() ? 1 : 0);
      if (after >= limit || endsAfterQuotation(after, limit)) {
        return quotation.close();
      }
      from = after;
    }
    int end = from;
    while (end < limit && !endsBefore(end, first)) {
      end = after(end, limit);
    }
    return layout.trimEnd(first, Math.min(end, limit));
  }

  private int limit(int cue, int first) {
    Optional<Quotation> around = layout.quotationAround(cue);
    if (around.isPresent() && around.get().holds(first)) {
      return around.get().close();
    }
    return layout.sentenceEnd(first);
  }

  /** Whether what follows a closed quotation is no more of the content. */
  private boolean endsAfterQuotation(int after, int limit) {
    if (layout.isMark(after) && !layout.isQuote(after)) {
      int next = after + 1;
      // «...» و«...»: the quotation goes on behind the mark.
      return next >= limit || !continuesQuoting(next);
    }
    return !continuesQuoting(after) && (endsBefore(after, -1) || startsNarration(after));
  }

  private boolean continuesQuoting(int i) {
    return layout.folded(i).equals("و") && layout.quotationOpenedAt(i + 1).isPresent()
        || layout.isAndThat(i)
        || layout.quotationOpenedAt(i).isPresent();
  }

  private boolean startsNarration(int i) {
    return Particles.NARRATOR.contains(layout.folded(i)) || cueWords.at(i).isPresent();
  }

  private int after(int i, int limit) {
    Optional<Quotation> quotation = layout.quotationOpenedAt(i);
    return quotation.isPresent() && quotation.get().close() < limit
        ? quotation.get().close() + 1
        : i + 1;
  }

  private boolean endsBefore(int i, int first) {
    if (i <= first) {
      return false;
    }
    boolean comma = layout.isComma(i) || layout.isDash(i);
    int next = comma ? i + 1 : i;
    if (next >= layout.size()) {
      return false;
    }
    if (cueWords.isParticiple(next) && opensOwnContent(next)) {
      return true;
    }
    if (attributions.trailsAt(next)) {
      return true;
    }
    return comma && isNewClause(next) || !comma && isCoordinatedCue(next);
  }

  private boolean opensOwnContent(int i) {
    return cueWords
        .participleAt(i)
        .flatMap(cue -> OpeningFinder.find(layout, cueWords, cue, true))
        .isPresent();
  }

  /** After a comma: a reporting verb, or words of the narrator. */
  private boolean isNewClause(int i) {
    return Particles.NARRATOR.contains(layout.folded(i))
        || isInTheMeantime(i)
        || isReportingClause(i)
        || isContrast(i) && isReportingClause(i + 1);
  }

  private boolean isCoordinatedCue(int i) {
    return layout.word(i).analysis().has(org.isnad.engine.word.Proclitic.WA) && isReportingClause(i)
        || isContrast(i) && isReportingClause(i + 1);
  }

  /** في حين, في الوقت الذي: words of contrast before a clause of the narrator. */
  private boolean isInTheMeantime(int i) {
    return layout.folded(i).equals("في") && layout.folded(i + 1).equals("حين");
  }

  private boolean isContrast(int i) {
    return Particles.CONTRAST.contains(layout.folded(i));
  }

  private boolean isReportingClause(int i) {
    if (i >= layout.size()) {
      return false;
    }
    Optional<Cue> cue = cueWords.verbAt(i);
    if (cue.isEmpty() || !cue.get().chosen()) {
      return false;
    }
    boolean past = cue.get().analysis().tense() == org.isnad.engine.word.Analysis.Tense.PAST;
    return past && OpeningFinder.find(layout, cueWords, cue.get(), false).isPresent();
  }
}
