package org.isnad.engine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.Participant;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.report.Report;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** What must hold of the places and references of every report. */
final class Places {
  private final Report report;
  private final int length;

  private Places(Report report) {
    this.report = report;
    this.length = report.article().text().length();
  }

  /** Fails where a place of {@code report} lies outside the text, or an id names nothing. */
  static void check(Report report) {
    Places places = new Places(report);
    report.mentions().forEach(mention -> places.inside(mention.span()));
    report.times().forEach(time -> places.inside(time.span()));
    report.statements().forEach(places::statement);
    report.events().forEach(places::event);
    report.findings().stream().map(Finding::spans).flatMap(List::stream).forEach(places::inside);
    places.references();
  }

  private void inside(@Nullable Span span) {
    if (span != null && (span.start() < 0 || span.end() <= span.start() || span.end() > length)) {
      throw new AssertionError(span + " is no place in a text of " + length);
    }
  }

  private void statement(Statement statement) {
    inside(statement.cue());
    inside(statement.content());
    inside(statement.speaker().span());
    Speaker addressee = statement.addressee();
    if (addressee != null) {
      inside(addressee.span());
    }
  }

  private void event(Event event) {
    inside(event.trigger());
    event.actors().stream().map(Participant::span).forEach(this::inside);
    event.recipients().stream().map(Participant::span).forEach(this::inside);
  }

  private void references() {
    Set<String> statements = new HashSet<>();
    report.statements().forEach(statement -> isNew(statement.id(), statements));
    for (Statement statement : report.statements()) {
      names(statement.parent(), statements);
      assertThat(statement.id()).isNotEqualTo(statement.parent());
    }
    Set<String> events = new HashSet<>();
    for (Event event : report.events()) {
      isNew(event.id(), events);
      names(event.statement(), statements);
    }
  }

  private static void isNew(String id, Set<String> ids) {
    assertThat(ids.add(id)).as(id).isTrue();
  }

  // Not assertThat(ids).contains(id), which looks at all of them.
  private static void names(@Nullable String id, Set<String> ids) {
    assertThat(id == null || ids.contains(id)).as("%s", id).isTrue();
  }
}
