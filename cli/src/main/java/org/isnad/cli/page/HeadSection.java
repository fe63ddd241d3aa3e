package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Article;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Word;

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
    line.add(Piece.latin(Long.toString(words(view)), Style.FAINT));
    line.add(Piece.own(" " + page.label("head.words"), Style.FAINT));
    page.line(0, line);
  }

  private static long words(View view) {
    return view.reading().text().text().words().stream()
        .map(Word::pos)
        .filter(pos -> pos != Pos.PUNCT)
        .count();
  }
}
