package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.event.Event;

/** What is said to have happened: a block for each happening, with all its mentions. */
final class EventsSection {
  private final Page page;
  private final View view;
  private final Phrases phrases;

  private EventsSection(Page page, View view) {
    this.page = page;
    this.view = view;
    this.phrases = new Phrases(page, view);
  }

  static void write(Page page, View view) {
    EventsSection section = new EventsSection(page, view);
    List<Happening> happenings = Happening.of(view.report().events());
    page.heading("section.events", happenings.size());
    happenings.forEach(section::happening);
  }

  private void happening(Happening happening) {
    Event first = happening.first();
    List<Piece> head = new ArrayList<>();
    head.add(Piece.own(page.style().labels().of("event", first.type()), Style.SPEAKER));
    head.add(Piece.own(" ", Style.FAINT));
    String mode = first.mode().isEmpty() ? "" : " " + first.mode();
    head.add(Piece.latin(first.type().name() + mode, Style.KEY));
    page.line(2, head);
    page.table(4, rows(happening));
  }

  private List<Row> rows(Happening happening) {
    List<Row> rows = new ArrayList<>();
    row(rows, "event.actors", phrases.participants(happening.actors()));
    row(rows, "event.recipients", phrases.participants(happening.recipients()));
    row(rows, "event.location", phrases.participants(happening.locations()));
    String dates = String.join(page.label("list.comma"), happening.dates());
    row(rows, "event.date", dates.isEmpty() ? List.of() : List.of(Piece.latin(dates, Style.PLAIN)));
    row(rows, "event.mentions", mentions(happening));
    return rows;
  }

  private void row(List<Row> rows, String label, List<Piece> value) {
    if (!value.isEmpty()) {
      rows.add(new Row(List.of(Piece.own(page.label(label), Style.FAINT)), value));
    }
  }

  private List<Piece> mentions(Happening happening) {
    List<Piece> out = new ArrayList<>();
    for (Event event : happening.mentions()) {
      if (!out.isEmpty()) {
        out.add(Piece.own(page.label("list.semicolon"), Style.FAINT));
      }
      out.add(Piece.arabic(view.text(event.trigger()), Style.CUE));
      out.add(Piece.own(" ", Style.FAINT));
      out.add(view.place(event.trigger()));
      if (event.aux() != Event.Aux.NONE) {
        out.add(Piece.own(" " + page.style().labels().of("aux", event.aux()), Style.PLAIN));
      }
      if (event.statement() != null) {
        out.add(Piece.own(" " + page.label("event.in") + " ", Style.FAINT));
        out.add(Piece.latin(event.statement(), Style.FAINT));
      }
    }
    return out;
  }
}
