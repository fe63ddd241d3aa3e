package org.isnad.cli.page;

import java.util.HashMap;
import java.util.Map;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.name.Mention;
import org.isnad.engine.report.Places;
import org.isnad.engine.report.Report;
import org.isnad.engine.text.Span;

/**
 * An article that was read, and what sections ask of it.
 *
 * @param item the article and where it came from
 * @param report what was read in it
 * @param places its lines and columns
 * @param latin the names that have a form in Latin letters
 */
record View(NewsItem item, Report report, Places places, Map<String, String> latin) {
  private static final int SHORT = 60;

  static View of(NewsItem item, Report report) {
    return of(item, report, Places.of(item.article().text()));
  }

  static View of(NewsItem item, Report report, Places places) {
    Map<String, String> latin = new HashMap<>();
    for (Mention mention : report.mentions()) {
      if (!mention.latin().isEmpty()) {
        latin.put(mention.name(), mention.latin());
      }
    }
    return new View(item, report, places, latin);
  }

  /** The characters of {@code span}. */
  String text(Span span) {
    return span.of(item.article().text());
  }

  /** The characters of {@code span}, cut at a space where they are many. */
  String shortText(Span span) {
    String text = text(span);
    int cut = text.length() <= SHORT ? -1 : text.lastIndexOf(' ', SHORT);
    return text.length() <= SHORT ? text : text.substring(0, cut > 0 ? cut : SHORT) + " …";
  }

  /** Line and column where {@code span} starts. */
  Piece place(Span span) {
    return Piece.latin(places.at(span.start()).toString(), Style.FAINT);
  }
}
