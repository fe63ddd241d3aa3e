package org.isnad.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.engine.Isnad;
import org.isnad.engine.event.Event;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.report.Report;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.ReadText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each stage by itself, and all of them: time an article. From the root of the repository:
 *
 * <pre>java -jar bench/target/isnad-bench-0.1.0.jar PipelineBenchmark -p file=FILE -p articles=500
 * </pre>
 *
 * <p>{@code file} holds articles, as a text or as JSON lines.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PipelineBenchmark {
  /** Where the articles are. */
  @Param("samples/ceasefire.txt")
  public String file = "";

  /** How many of them to go through, in turn. */
  @Param("500")
  public int articles;

  private final Isnad isnad = Isnad.create();
  private final Stages stages = new Stages();
  private final LuceneFloor lucene = new LuceneFloor();
  private List<Before> all = List.of();
  private int next;

  /** What every stage finds before it. */
  private record Before(
      Article article,
      SegmentedText segmented,
      ReadText read,
      NamedText named,
      List<TimeExpression> times,
      List<Statement> statements,
      List<Event> events) {}

  /** Reads all articles once. */
  @Setup(Level.Trial)
  public void prepare() {
    all = News.first(articles, file).stream().map(this::before).toList();
  }

  private Before before(Article article) {
    SegmentedText segmented = stages.segment(article);
    ReadText read = stages.words(segmented);
    NamedText named = stages.names(read);
    List<TimeExpression> times = stages.times(read);
    List<Statement> said = stages.statements(named, times);
    return new Before(
        article, segmented, read, named, times, said, stages.events(named, times, said));
  }

  private Before next() {
    next = next + 1 < all.size() ? next + 1 : 0;
    return all.get(next);
  }

  /** Normalising, tokens, sentences, quotations. */
  @Benchmark
  public SegmentedText segment() {
    return stages.segment(next().article);
  }

  /** Clitics, lemmas, parts of speech in context. */
  @Benchmark
  public ReadText words() {
    return stages.words(next().segmented);
  }

  /** Names and noun phrases. */
  @Benchmark
  public NamedText names() {
    return stages.names(next().read);
  }

  /** Expressions of time. */
  @Benchmark
  public List<TimeExpression> times() {
    return stages.times(next().read);
  }

  /** Statements, speakers, chains. */
  @Benchmark
  public List<Statement> statements() {
    Before before = next();
    return stages.statements(before.named, before.times);
  }

  /** Events and their actors. */
  @Benchmark
  public List<Event> events() {
    Before before = next();
    return stages.events(before.named, before.times, before.statements);
  }

  /** Findings. */
  @Benchmark
  public List<Finding> findings() {
    Before before = next();
    return stages.findings(before.named, before.times, before.statements, before.events);
  }

  /** The whole pipeline. */
  @Benchmark
  public Report pipeline() {
    return isnad.read(next().article);
  }

  /** The floor. */
  @Benchmark
  public int arabicAnalyzer() {
    return lucene.read(next().article);
  }
}
