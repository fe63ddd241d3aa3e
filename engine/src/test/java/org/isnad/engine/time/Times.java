package org.isnad.engine.time;

import java.time.LocalDate;
import java.util.List;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.word.WordReader;

/** Reads the times of a sentence as lines of {@code text TYPE value}, for tests. */
final class Times {
  /** A Monday. */
  static final LocalDate MONDAY = LocalDate.of(2016, 3, 14);

  private static final WordReader WORDS = WordReader.create(Resources.builtIn());
  private static final TimeReader TIMES = TimeReader.create(Resources.builtIn());

  private Times() {}

  /** The times of {@code text}, published on {@link #MONDAY}. */
  static List<String> of(String text) {
    return of(new Article("test", text, MONDAY, null, null));
  }

  /** The times of {@code text}, of which nobody knows when it was published. */
  static List<String> undated(String text) {
    return of(Article.of("test", text));
  }

  /** The times of {@code article}. */
  static List<String> of(Article article) {
    return read(article).stream()
        .map(t -> t.span().of(article.text()) + " " + t.type() + " " + t.value())
        .toList();
  }

  /** The expressions of {@code article}. */
  static List<TimeExpression> read(Article article) {
    return TIMES.read(WORDS.read(Segmenter.segment(article)));
  }
}
