package org.isnad.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.EventReader;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.finding.FindingReader;
import org.isnad.engine.name.NameReader;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.report.JoinedReport;
import org.isnad.engine.report.Reading;
import org.isnad.engine.report.Report;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.statement.StatementReader;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Sections;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.text.Span;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.time.TimeReader;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.WordReader;

/** Reads Arabic news articles. Immutable and thread-safe; make one and keep it. */
public final class Isnad {
  private final WordReader words;
  private final NameReader names;
  private final TimeReader times;
  private final StatementReader statements;
  private final EventReader events;
  private final FindingReader findings;

  private Isnad(Resources resources) {
    // The words take as long to load as everything else together.
    CompletableFuture<WordReader> loading =
        CompletableFuture.supplyAsync(() -> WordReader.create(resources));
    names = NameReader.create(resources);
    times = TimeReader.create(resources);
    statements = StatementReader.create(resources);
    events = EventReader.create(resources);
    findings = FindingReader.create(resources);
    words = loaded(loading);
  }

  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof BadResourceException faults) {
        throw faults;
      }
      throw e;
    }
  }

  /** A reader with the built-in words and rules. */
  public static Isnad create() {
    return new Isnad(Resources.builtIn());
  }

  /**
   * A reader with the words and rules of {@code resources}.
   *
   * @throws org.isnad.engine.resource.BadResourceException where a word or rule file has faults
   */
  public static Isnad create(Resources resources) {
    return new Isnad(resources);
  }

  /**
   * Reads an article. Never throws, whatever its text holds: odd input gives a smaller report. Very
   * long texts are read in {@link Sections}.
   */
  public Report read(Article article) {
    List<Span> sections = Sections.of(article.text());
    if (sections.size() == 1) {
      return reading(article, sections.get(0)).report();
    }
    JoinedReport joined = new JoinedReport();
    for (Span section : sections) {
      joined.add(reading(article, section).report());
    }
    return joined.of(article);
  }

  /**
   * Reads an article and keeps what every stage made of it; of a very long one, the first section.
   */
  public Reading reading(Article article) {
    return reading(article, Sections.of(article.text()).get(0));
  }

  /** Reads an article section by section, each when it is asked for. */
  public Stream<Reading> readings(Article article) {
    return Sections.of(article.text()).stream().map(section -> reading(article, section));
  }

  private Reading reading(Article article, Span section) {
    ReadText read = words.read(Segmenter.segment(article, section));
    NamedText named = names.read(read);
    List<TimeExpression> when = times.read(read);
    List<Statement> said = statements.read(named, when);
    List<Event> happened = events.read(named, when, said);
    List<Finding> found = findings.read(named, when, said, happened);
    return new Reading(named, when, said, happened, found);
  }
}
