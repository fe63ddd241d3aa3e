package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/**
 * Finds where content ends that began after a cue.
 *
 * <p>A quotation ends with its closing mark. Other content runs to the end of its sentence, or of
 * the quotation round its cue, unless before that a participle or another reporting verb goes on,
 * an attribution trails, or the narrator adds words of his own. Content that is a noun phrase also
 * ends before a clause.
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

  /** The index after the last word of the content that begins at {@code first} for {@code cue}. */
  int of(Cue cue, Frame frame, int first) {
    boolean clause =
        frame == Frame.THAT
            || frame == Frame.QUOTE
            || frame == Frame.CLAUSE
            || layout.isThat(first - 1)
            || layout.isByThat(first - 1);
    int end = end(cue.verb(), first, cue.analysis(), frame == Frame.QUOTE, !clause);
    return clause || !describes(cue) ? end : beforeComma(first, end);
  }

  /** الحزب الذي تعتبره أنقرة، مشروع قرار يطالب بكذا: the verb of a relative clause. */
  private boolean describes(Cue cue) {
    int before = cue.verb() - 1;
    if (layout.isRelative(before)) {
      return true;
    }
    return before >= layout.sentenceStart(cue.verb())
        && cue.analysis().tense() == Analysis.Tense.PRESENT
        && !cue.analysis().has(Proclitic.WA)
        && (layout.word(before).pos() == Pos.NOUN || layout.word(before).pos() == Pos.ADJ)
        && !layout.word(before).analysis().isDefinite()
        && layout.word(before).analysis().suffixLength() == 0;
  }

  /** الحزب الذي تعتبره أنقرة إرهابيا، في بيان: a comma ends the relative clause. */
  private int beforeComma(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (layout.isComma(i) && !layout.isAndThat(i + 1)) {
        return layout.trimEnd(first, i);
      }
    }
    return end;
  }

  /** The same for a cue that is no reporting word. */
  int of(int cue, int first) {
    return end(cue, first, null, true, false);
  }

  private int end(int cue, int first, @Nullable Analysis verb, boolean quoting, boolean nominal) {
    int limit = limit(cue, first);
    Optional<Quotation> opened = layout.quotationOpenedAt(first);
    if (opened.isEmpty()) {
      opened = layout.quotationOpenedAt(first - 1);
    }
    int from = first;
    boolean name =
        opened.isPresent() && !quoting && opened.get().end() - first <= Kinds.LONGEST_NAME;
    if (opened.isPresent() && opened.get().close() > first && !name) {
      Quotation quotation = opened.get();
      from = quotation.close() + (quotation.closed() ? 1 : 0);
      boolean goesOn = from < limit && continuesQuoting(layout.isComma(from) ? from + 1 : from);
      if (from >= limit || quoting && !goesOn || endsAfterQuotation(from, limit, verb)) {
        return quotation.close();
      }
    }
    int end = from;
    while (end < limit
        && (end <= first || !endsBefore(end, verb) && !(nominal && opensClause(first, end)))) {
      end = after(end, limit);
    }
    return layout.trimEnd(first, Math.min(end, limit));
  }

  private int limit(int cue, int first) {
    Optional<Quotation> around = layout.quotationAround(cue);
    if (around.isPresent() && around.get().holds(first)) {
      return Math.min(around.get().close(), layout.sentenceEnd(first));
    }
    return withQuotations(first, layout.sentenceEnd(first));
  }

  /** Behind the close of a quotation that opens in the content and runs over sentences. */
  private int withQuotations(int first, int end) {
    for (int i = first; i < end; i++) {
      Optional<Quotation> quotation = layout.quotationOpenedAt(i).filter(Quotation::closed);
      if (quotation.isPresent()
          && quotation.get().close() >= end
          && layout.paragraph(quotation.get().close()) == layout.paragraph(first)) {
        return quotation.get().close() + 1;
      }
    }
    return end;
  }

  /** Whether what follows a closed quotation is no more of the content. */
  private boolean endsAfterQuotation(int after, int limit, @Nullable Analysis verb) {
    if (layout.isMark(after) && !layout.isQuote(after)) {
      int next = after + 1;
      // «...»، و«...»: the quotation goes on behind the mark.
      return next >= limit || !continuesQuoting(next);
    }
    return !continuesQuoting(after) && (endsBefore(after, verb) || startsNarration(after));
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

  /** Whether a clause begins at {@code i} that a noun phrase does not hold. */
  private boolean opensClause(int first, int i) {
    boolean aside =
        layout.isComma(i)
                && (Particles.ASIDE.contains(layout.folded(i + 1))
                    || Particles.AGAINST.contains(layout.folded(i + 1)))
            || layout.isColon(i);
    return aside
        || goesOnWithVerb(first, i)
        || Particles.AFTER_NOMINAL.contains(layout.folded(i)) && !isInWhich(i);
  }

  /** وافق على فتح الطريق، ونأمل: a noun phrase without a verb of its own is not joined to one. */
  private boolean goesOnWithVerb(int first, int i) {
    boolean verb =
        layout.isComma(i)
            && i + 1 < layout.size()
            && layout.word(i + 1).isFinite()
            && layout.word(i + 1).analysis().has(Proclitic.WA)
            && (layout.word(i + 1).plain().endsWith("\u0649")
                || layout.word(i + 1).others().stream() // وفتح may be a noun as well
                    .noneMatch(other -> other.form() == Analysis.Form.VERBAL_NOUN));
    if (!verb) {
      return false;
    }
    for (int at = first; at < i; at++) {
      if (layout.word(at).isFinite() || layout.isThat(at) || layout.isRelative(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsBefore(int i, @Nullable Analysis verb) {
    boolean comma = layout.isComma(i) || layout.isDash(i);
    int next = comma ? i + 1 : i;
    if (next >= layout.size()) {
      return false;
    }
    if (cueWords.isParticiple(next) && opensOwnContent(next) || attributions.trailsAt(next)) {
      return true;
    }
    return comma
        ? isNewClause(next, verb)
        : isCoordinatedCue(next, verb) || verb != null && isWithoutSaying(next);
  }

  private boolean opensOwnContent(int i) {
    return cueWords
        .participleAt(i)
        .flatMap(cue -> OpeningFinder.find(layout, cueWords, cue, true))
        .isPresent();
  }

  /** After a comma: a reporting verb, or words of the narrator. */
  private boolean isNewClause(int i, @Nullable Analysis verb) {
    return Particles.NARRATOR.contains(layout.folded(i)) && !isInWhich(i)
        || isInTheMeantime(i)
        || isWithoutSaying(i)
        || isReportingClause(i, verb)
        || layout.isRelative(i)
            && layout.folded(i).charAt(0) == '\u0648'
            && isReportingClause(i + 1, verb)
        || isContrast(i) && isReportingClause(afterContrast(i), verb);
  }

  private boolean isCoordinatedCue(int i, @Nullable Analysis verb) {
    return layout.word(i).analysis().has(Proclitic.WA) && isReportingClause(i, verb)
        || isContrast(i) && isReportingClause(afterContrast(i), verb);
  }

  /** The word behind a word of contrast, past an auxiliary: لكنه قد قال. */
  private int afterContrast(int i) {
    int at = i + 1;
    while (at < layout.size() && Particles.BEFORE_VERB.contains(layout.folded(at))) {
      at++;
    }
    return at;
  }

  /** فيما تنتهجه, فيما يتعلق: no clause of its own but what a preposition governs. */
  private boolean isInWhich(int i) {
    if (!layout.folded(i).equals("فيما") || i + 2 >= layout.size()) {
      return false;
    }
    boolean object =
        layout.word(i + 1).isFinite() && layout.word(i + 1).analysis().suffixLength() > 0;
    boolean about =
        layout.isPreposition(i + 2)
            && layout.word(i + 2).analysis().suffixLength() > 0
            && layout.word(i + 1).isFinite();
    return object || about || Particles.CONCERNING.contains(layout.folded(i + 1));
  }

  /** في حين: before a clause of the narrator. */
  private boolean isInTheMeantime(int i) {
    return layout.folded(i).equals("في")
        && (layout.folded(i + 1).equals("حين")
            || Particles.NARRATED_STEP.contains(layout.folded(i + 1))
            || layout.folded(i + 1).equals("الوقت") && layout.isRelative(i + 2));
  }

  /** لكن من دون أن يحدد: what the speaker did not say is the narrator's remark. */
  private boolean isWithoutSaying(int i) {
    int at = i;
    while (at < i + 2 && (layout.folded(at).equals("من") || layout.folded(at).equals("لكن"))) {
      at++;
    }
    return layout.folded(at).equals("دون")
        && (layout.folded(at + 1).equals("ان") && Particles.DETAILS.contains(layout.folded(at + 2))
            || Particles.TELLING.contains(layout.folded(at + 1)));
  }

  private boolean isContrast(int i) {
    return Particles.CONTRAST.contains(layout.folded(i));
  }

  private boolean isReportingClause(int i, @Nullable Analysis verb) {
    if (i >= layout.size()) {
      return false;
    }
    Optional<Cue> cue = cueWords.verbAt(i);
    if (cue.isEmpty() || !cue.get().chosen() && !isContrast(i - 1)) {
      return false;
    }
    Analysis.Tense tense = cue.get().analysis().tense();
    boolean sameTense = tense == Analysis.Tense.PAST || verb != null && verb.tense() == tense;
    return sameTense
        && cueWords
            .openingAt(i)
            .filter(opening -> opening.subject() != null || agree(cue.get().analysis(), verb))
            .isPresent();
  }

  /** A verb without a subject goes on with that of the cue only where it agrees with it. */
  private static boolean agree(Analysis next, @Nullable Analysis cue) {
    return cue == null
        || !cue.isFinite()
        || cue.gender() == Analysis.Gender.UNKNOWN
        || next.gender() == Analysis.Gender.UNKNOWN
        || cue.gender() == next.gender();
  }
}
