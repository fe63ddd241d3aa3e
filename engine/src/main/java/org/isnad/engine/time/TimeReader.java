package org.isnad.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.word.ReadText;

/**
 * Finds expressions of time and their values. Thread-safe.
 *
 * <p>Every word is looked up in {@link TimeLexicon} once; where one is found that an expression may
 * start with, or a figure, each {@link Construct} tries to read an expression from there, and the
 * longest is taken.
 */
public final class TimeReader {
  private final TimeLexicon lexicon;
  private final List<Construct> constructs;
  private final Roles starts;

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
            quarter,
            season,
            century,
            month,
            year,
            relative,
            new OffsetReader(),
            new DurationReader(),
            new ReferenceReader());
    starts = constructs.stream().map(Construct::starts).reduce(Roles.NONE, Roles::and);
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
      Optional<Found> found = longest(passage, at);
      if (found.isPresent()) {
        out.add(expression(text, first(passage, at), found.get()));
        passage = passage.after(found.get());
        at = found.get().end();
      } else {
        at = Math.max(passage.skip(at, Role.NAME), at + 1);
      }
    }
    return out;
  }

  /** The longest expression that starts at {@code at}; none where a longer name does. */
  private Optional<Found> longest(Passage passage, int at) {
    Roles roles = passage.roles(at);
    Optional<Found> longest = Optional.empty();
    if (!starts.meets(roles)) {
      return longest;
    }
    int end = passage.skip(at, Role.NAME);
    for (Construct construct : constructs) {
      if (construct.starts().meets(roles)) {
        Optional<Found> found = construct.read(passage, at);
        if (found.isPresent() && found.get().end() > end) {
          longest = found;
          end = found.get().end();
        }
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
