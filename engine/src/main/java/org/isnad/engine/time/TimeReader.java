package org.isnad.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.word.ReadText;

/**
 * Finds expressions of time and their values. Thread-safe.
 *
 * <p>Every word is looked up in {@link TimeLexicon} once; where one or a figure is found, each
 * {@link Construct} tries to read an expression from there, and the longest is taken.
 */
public final class TimeReader {
  private final TimeLexicon lexicon;
  private final List<Construct> constructs;

  private TimeReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    Construct days = new DayReader();
    Construct month = new MonthReader();
    Construct year = new YearReader();
    Construct century = new CenturyReader();
    Construct relative = new RelativePeriodReader();
    Construct quarter = new QuarterReader();
    Construct season = new SeasonReader();
    constructs =
        List.of(
            new ClockReader(days),
            new DayPartReader(days),
            new RepeatReader(),
            new EdgeReader(List.of(month, year, century, relative, quarter, season)),
            days,
            quarter,
            season,
            century,
            month,
            year,
            relative,
            new OffsetReader(),
            new DurationReader(),
            new ReferenceReader());
  }

  /** A reader with the word files of {@code resources}. */
  public static TimeReader create(Resources resources) {
    return new TimeReader(TimeLexicon.create(resources));
  }

  /** The expressions of time of {@code text}, in text order, none overlapping. */
  public List<TimeExpression> read(ReadText text) {
    Passage passage = WritingDay.settle(Passage.of(text, lexicon));
    List<TimeExpression> out = new ArrayList<>();
    int at = 0;
    while (at < passage.size()) {
      Optional<Found> found = passage.maybe(at) ? longest(passage, at) : Optional.empty();
      if (found.isPresent()) {
        out.add(expression(text, first(passage, at), found.get()));
        passage = passage.after(found.get());
        at = found.get().end();
      } else {
        at = passage.skip(at, Role.NAME) > at ? passage.skip(at, Role.NAME) : at + 1;
      }
    }
    return out;
  }

  private Optional<Found> longest(Passage passage, int at) {
    Optional<Found> longest = Optional.empty();
    if (passage.is(at, Role.NAME)) {
      return longest;
    }
    for (Construct construct : constructs) {
      Optional<Found> found = construct.read(passage, at);
      if (found.isPresent() && found.get().end() > longest.map(Found::end).orElse(at)) {
        longest = found;
      }
    }
    return longest;
  }

  /** A clitic written onto a figure belongs to it: {@code و28}. */
  private static int first(Passage passage, int at) {
    boolean clitic = passage.isNumber(at) && passage.isGlued(at) && passage.isWord(at - 1);
    return clitic && passage.plain(at - 1).length() <= 2 && passage.lastEnd() < at ? at - 1 : at;
  }

  private static TimeExpression expression(ReadText text, int first, Found found) {
    return new TimeExpression(
        text.span(first, found.end()),
        first,
        found.end(),
        found.type(),
        found.value(),
        found.rule());
  }
}
