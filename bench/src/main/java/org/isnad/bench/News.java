package org.isnad.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.input.Defaults;
import org.isnad.cli.input.Entry;
import org.isnad.cli.input.Intake;
import org.isnad.engine.text.Article;

/** Articles to measure with. */
final class News {
  private News() {}

  /**
   * The first articles of a file, plain or JSON lines, zipped or not.
   *
   * @throws IllegalArgumentException where there are none
   */
  static List<Article> first(int count, String file) {
    Intake intake =
        new Intake(List.of(file), false, new Defaults(null, null), InputStream.nullInputStream());
    List<Article> articles = new ArrayList<>();
    while (articles.size() < count && intake.hasNext()) {
      if (intake.next() instanceof Entry.Item item) {
        articles.add(item.item().article());
      }
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no articles in " + file);
    }
    return articles;
  }

  /** The words of {@code text}: runs between white space. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** The words of all {@code articles}. */
  static long words(List<Article> articles) {
    return articles.stream().mapToLong(article -> words(article.text())).sum();
  }
}
