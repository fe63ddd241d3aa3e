package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.event.Event;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.name.Mention;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.time.TimeExpression;

/** Names, times, statements, events and findings, each with what made it. */
final class EvidenceSection {
  private final Page page;
  private final View view;
  private final Phrases phrases;

  private EvidenceSection(Page page, View view) {
    this.page = page;
    this.view = view;
    this.phrases = new Phrases(page, view);
  }

  static void write(Page page, View view) {
    EvidenceSection section = new EvidenceSection(page, view);
    List<Mention> names = view.report().mentions();
    page.heading("section.names", names.size());
    names.forEach(section::name);
    page.heading("section.times", view.report().times().size());
    view.report().times().forEach(section::time);
    page.heading("section.statements", view.report().statements().size());
    view.report().statements().forEach(section::statement);
    page.heading("section.events", view.report().events().size());
    view.report().events().forEach(section::event);
    page.heading("section.findings", view.report().findings().size());
    view.report().findings().forEach(section::finding);
  }

  private void name(Mention name) {
    List<Piece> line = start("", name.span(), Style.CUE);
    add(line, Piece.arabic(name.name(), Style.PLAIN));
    add(line, Piece.own(page.style().labels().of("name", name.type()), Style.PLAIN));
    add(line, Piece.latin(name.code(), Style.PLAIN));
    page.line(2, line);
    rule(name.rule());
  }

  private void time(TimeExpression time) {
    List<Piece> line = start("", time.span(), Style.CUE);
    add(line, Piece.own(page.style().labels().of("time", time.type()), Style.PLAIN));
    add(line, Piece.latin(time.value(), Style.PLAIN));
    page.line(2, line);
    rule(time.rule());
  }

  private void statement(Statement statement) {
    List<Piece> line = start(statement.id(), statement.cue(), Style.CUE);
    add(line, Piece.own(page.style().labels().of("act", statement.act()), Style.PLAIN));
    add(line, Piece.own(page.style().labels().of("kind", statement.kind()), Style.PLAIN));
    line.add(Phrases.DOT);
    line.addAll(phrases.speaker(statement.speaker()));
    page.line(2, line);
    page.line(4, Piece.arabic(view.text(statement.content()), Style.PLAIN));
    reason(statement.reason());
  }

  private void event(Event event) {
    List<Piece> line = start(event.id(), event.trigger(), Style.CUE);
    add(line, Piece.latin(event.type().name(), Style.PLAIN));
    add(line, Piece.latin(event.mode(), Style.PLAIN));
    add(line, Piece.own(page.style().labels().of("aux", event.aux()), Style.PLAIN));
    add(line, Piece.latin(event.statement() == null ? "" : event.statement(), Style.PLAIN));
    page.line(2, line);
    page.line(4, phrases.participants(event.actors()));
    page.line(4, phrases.participants(event.recipients()));
    reason(event.reason());
  }

  private void finding(Finding finding) {
    List<Piece> line = new ArrayList<>();
    line.add(Piece.latin(finding.check(), Style.FINDING));
    for (Span span : finding.spans()) {
      line.add(Phrases.DOT);
      line.addAll(start("", span, Style.CUE));
    }
    page.line(2, line);
  }

  private List<Piece> start(String id, Span span, Style style) {
    List<Piece> line = new ArrayList<>();
    if (!id.isEmpty()) {
      line.add(Piece.latin(id, Style.FAINT));
      line.add(Piece.own(" ", Style.FAINT));
    }
    line.add(Piece.arabic(view.shortText(span), style));
    line.add(Piece.own(" ", Style.FAINT));
    line.add(view.place(span));
    return line;
  }

  private static void add(List<Piece> line, Piece piece) {
    if (!piece.text().isEmpty()) {
      line.add(Phrases.DOT);
      line.add(piece);
    }
  }

  private void rule(String rule) {
    List<Piece> line = new ArrayList<>();
    Reasons.rule(page, line, rule);
    page.line(4, line);
  }

  private void reason(Reason reason) {
    page.line(4, Reasons.of(page, view, reason));
  }
}
