package org.isnad.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.isnad.engine.event.Event;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.ReadText;

/** How the time of the pipeline falls to its stages. */
final class StageTimes {
  private static final List<String> NAMES =
      List.of("segment", "words", "names", "times", "statements", "events", "findings");

  private final Stages stages = new Stages();
  private final long[] nanos = new long[NAMES.size()];

  /** Reads {@code articles} {@code rounds} times and keeps the times of the last round. */
  static StageTimes of(List<Article> articles, int rounds) {
    StageTimes times = new StageTimes();
    for (int round = 0; round < rounds; round++) {
      java.util.Arrays.fill(times.nanos, 0);
      articles.forEach(times::read);
    }
    return times;
  }

  private void read(Article article) {
    SegmentedText text = timed(0, () -> stages.segment(article));
    ReadText read = timed(1, () -> stages.words(text));
    NamedText named = timed(2, () -> stages.names(read));
    List<TimeExpression> when = timed(3, () -> stages.times(read));
    List<Statement> said = timed(4, () -> stages.statements(named, when));
    List<Event> happened = timed(5, () -> stages.events(named, when, said));
    timed(6, () -> stages.findings(named, when, said, happened));
  }

  private <T> T timed(int stage, Supplier<T> work) {
    long start = Meter.threadNanos();
    T result = work.get();
    nanos[stage] += Meter.threadNanos() - start;
    return result;
  }

  /** A table with a row a stage. */
  String table(long words) {
    long all = 0;
    for (long stage : nanos) {
      all += stage;
    }
    StringBuilder out = new StringBuilder("| stage | µs a word | share |\n| --- | --- | --- |\n");
    for (int i = 0; i < nanos.length; i++) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.0f %% |%n",
              NAMES.get(i),
              nanos[i] / 1e3 / words,
              100.0 * nanos[i] / all));
    }
    return out.toString();
  }
}
