package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.engine.event.Event;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.WordCache;

/** Runs the checks over what was read. Thread-safe. */
public final class FindingReader {
  private final List<Check> checks;
  private final WordCache<Term> terms = new WordCache<>(Term::of);

  private FindingReader(Resources resources) {
    ExtentLexicon extents = ExtentLexicon.load(resources);
    NumeralLexicon numerals = NumeralLexicon.load(resources);
    TollReader tolls = TollReader.load(resources, numerals);
    TollWords tollWords = TollWords.load(resources);
    WeekdayLexicon weekdays = WeekdayLexicon.load(resources);
    HedgeLexicon hedges = HedgeLexicon.load(resources);
    checks =
        List.of(
            new PlaceCheck(),
            new PlaceTwinCheck(),
            new NumberCheck(tolls),
            new TollCheck(new ToldTolls(tolls, tollWords), tollWords),
            new DistanceCheck(numerals),
            new DateCheck(weekdays),
            new DateTwinCheck(weekdays),
            new ActorCheck(),
            new HeadlineExtentCheck(extents),
            new ExtentCheck(extents),
            new ParaphraseCheck(extents, hedges),
            new UnclosedQuoteCheck(),
            new UnopenedQuoteCheck(),
            new RepeatedStatementCheck(),
            new UnattributedClaimCheck(),
            new AnonymousSourceCheck(SourceLexicon.load(resources)),
            new SingleOriginCheck(numerals),
            new AttributionGapCheck(),
            new NameVariantsCheck(FirstNames.load(resources)));
  }

  /**
   * A reader with the words of {@code resources}.
   *
   * @throws org.isnad.engine.resource.BadResourceException where a word file has faults
   */
  public static FindingReader create(Resources resources) {
    return new FindingReader(resources);
  }

  /** The findings of an article, in text order; of one place, in the order of the checks. */
  public List<Finding> read(
      NamedText text, List<TimeExpression> times, List<Statement> statements, List<Event> events) {
    Evidence evidence = new Evidence(text, times, statements, events, terms);
    List<Finding> out = new ArrayList<>();
    for (Check check : checks) {
      out.addAll(check.apply(evidence));
    }
    out.sort(Comparator.comparing(finding -> finding.spans().get(0)));
    return out;
  }
}
