package org.isnad.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.event.Event;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.name.Mention;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Article;
import org.isnad.engine.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Joins the reports of an article's sections into one, with ids that go on counting. */
public final class JoinedReport {
  private final List<Mention> mentions = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Adds the report of the next section. */
  public void add(Report section) {
    int saidBefore = statements.size();
    int happenedBefore = events.size();
    mentions.addAll(section.mentions());
    times.addAll(section.times());
    for (Statement statement : section.statements()) {
      statements.add(
          statement.renamed(
              shifted(statement.id(), saidBefore), shiftedOrNull(statement.parent(), saidBefore)));
    }
    for (Event event : section.events()) {
      events.add(
          event.renamed(
              shifted(event.id(), happenedBefore),
              shifted(event.same(), happenedBefore),
              shiftedOrNull(event.statement(), saidBefore)));
    }
    findings.addAll(section.findings());
  }

  /** The report of the whole. */
  public Report of(Article article) {
    return new Report(article, mentions, times, statements, events, findings);
  }

  private static @Nullable String shiftedOrNull(@Nullable String id, int by) {
    return id == null ? null : shifted(id, by);
  }

  /** An id is a letter and a number. */
  private static String shifted(String id, int by) {
    return by == 0 ? id : id.charAt(0) + String.valueOf(Integer.parseInt(id.substring(1)) + by);
  }
}
