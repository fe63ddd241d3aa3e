package org.isnad.cli.page;

import java.util.List;
import org.isnad.engine.time.TimeExpression;

/** The expressions of time with their values. */
final class TimesSection {
  private TimesSection() {}

  static void write(Page page, View view) {
    List<TimeExpression> times = view.report().times();
    page.heading("section.times", times.size());
    page.table(2, times.stream().map(time -> row(page, view, time)).toList());
  }

  private static Row row(Page page, View view, TimeExpression time) {
    return new Row(
        List.of(
            Piece.arabic(view.shortText(time.span()), Style.PLAIN),
            Piece.latin(time.value(), Style.KEY),
            Piece.own(page.style().labels().of("time", time.type()), Style.FAINT)),
        List.of(view.place(time.span())));
  }
}
