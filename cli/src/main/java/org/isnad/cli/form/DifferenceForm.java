package org.isnad.cli.form;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.cli.batch.Form;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.lint.Difference;
import org.isnad.engine.report.Places;
import org.isnad.engine.report.Report;

/** The records that another set of rules adds and takes away, and how many by rule. */
public final class DifferenceForm implements Form {
  private final Isnad other;
  private final boolean countsOnly;
  private final Map<String, Counts> byRule = new ConcurrentSkipListMap<>();

  /**
   * A form.
   *
   * @param other the engine with the other rules
   * @param countsOnly whether only the counts are written
   */
  public DifferenceForm(Isnad other, boolean countsOnly) {
    this.other = other;
    this.countsOnly = countsOnly;
  }

  @Override
  public int article(NewsItem item, Isnad engine, Writer out) throws IOException {
    Report report = engine.read(item.article());
    Places places = Places.of(item.article().text());
    for (Difference difference : Difference.between(report, other.read(item.article()))) {
      byRule.computeIfAbsent(difference.rule(), rule -> new Counts()).count(difference);
      if (!countsOnly) {
        out.write(
            (difference.added() ? "+ " : "- ")
                + item.place()
                + ":"
                + places.at(difference.span().start())
                + ": "
                + difference.kind()
                + ": "
                + difference.rule()
                + ": "
                + difference.says().replace('\n', ' ')
                + "\n");
      }
    }
    return report.findings().size();
  }

  @Override
  public String end() {
    StringBuilder out = new StringBuilder();
    byRule.forEach((rule, counts) -> out.append(counts).append('\t').append(rule).append('\n'));
    return out.isEmpty() ? "no difference\n" : out.toString();
  }

  /** How many records of a rule came and went. */
  private static final class Counts {
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger removed = new AtomicInteger();

    void count(Difference difference) {
      (difference.added() ? added : removed).incrementAndGet();
    }

    @Override
    public String toString() {
      return "+" + added + "\t-" + removed;
    }
  }
}
