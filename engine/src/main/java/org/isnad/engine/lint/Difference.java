package org.isnad.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.event.Event;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.name.Mention;
import org.isnad.engine.report.Report;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.time.TimeExpression;

/**
 * A record that stands in one of two reports of the same article only.
 *
 * @param added whether it stands in the second; else in the first
 * @param kind statement, event, name, time or finding
 * @param rule what made it
 * @param span the words that it hangs on: cue, trigger, name, expression
 * @param says what it says, in one line
 */
public record Difference(boolean added, String kind, String rule, Span span, String says) {
  /** The differences from {@code before} to {@code after}, what went first, each in text order. */
  public static List<Difference> between(Report before, Report after) {
    Map<String, Difference> gone = records(before, false);
    Map<String, Difference> come = records(after, true);
    List<Difference> out = new ArrayList<>();
    gone.forEach(
        (key, record) -> {
          if (!come.containsKey(key)) {
            out.add(record);
          }
        });
    come.forEach(
        (key, record) -> {
          if (!gone.containsKey(key)) {
            out.add(record);
          }
        });
    return out;
  }

  private static Map<String, Difference> records(Report report, boolean added) {
    String text = report.article().text();
    Map<String, Difference> out = new LinkedHashMap<>();
    for (Statement s : report.statements()) {
      String says = s.act().label() + ", " + s.speaker().name() + ": " + s.content().of(text);
      put(out, new Difference(added, "statement", s.reason().rule(), s.cue(), says));
    }
    for (Event e : report.events()) {
      String says = e.type() + ", " + e.trigger().of(text);
      put(out, new Difference(added, "event", e.reason().rule(), e.trigger(), says));
    }
    for (Mention m : report.mentions()) {
      put(out, new Difference(added, "name", m.rule(), m.span(), m.type() + ", " + m.name()));
    }
    for (TimeExpression t : report.times()) {
      put(out, new Difference(added, "time", t.rule(), t.span(), t.type() + ", " + t.value()));
    }
    for (Finding f : report.findings()) {
      Span first = f.spans().isEmpty() ? new Span(0, 0) : f.spans().get(0);
      put(out, new Difference(added, "finding", f.check(), first, f.english()));
    }
    return out;
  }

  /** Records are the same where all but the rule is. */
  private static void put(Map<String, Difference> records, Difference record) {
    records.put(record.kind + record.span + record.says, record);
  }
}
