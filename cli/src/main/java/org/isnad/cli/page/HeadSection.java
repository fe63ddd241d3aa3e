package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Article;

/** Title, file, date, publisher and length. */
final class HeadSection {
  private HeadSection() {}

  static void write(Page page, View view) {
    Article article = view.item().article();
    String title = article.text().lines().findFirst().orElse("").strip();
    page.line(0, Piece.arabic(title.isEmpty() ? article.id() : title, Style.TITLE));
    List<Piece> line = new ArrayList<>();
    line.add(Piece.latin(view.item().place(), Style.FAINT));
    line.add(Phrases.DOT);
    article
        .published()
        .ifPresent(
            day -> {
              line.add(Piece.latin(day.toString(), Style.FAINT));
              line.add(Phrases.DOT);
            });
    String publisher = article.publisher();
    if (publisher != null && !publisher.isBlank()) {
      line.add(Piece.arabic(publisher, Style.FAINT));
      line.add(Phrases.DOT);
    }
    line.add(Piece.latin(Integer.toString(words(article.text())), Style.FAINT));
    line.add(Piece.own(" " + page.label("head.words"), Style.FAINT));
    page.line(0, line);
  }

  /** Stretches between white space that hold a letter or a digit. */
  private static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
