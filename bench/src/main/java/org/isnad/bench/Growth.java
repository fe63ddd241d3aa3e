package org.isnad.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.Report;
import org.isnad.engine.text.Article;

/**
 * Measures how the time for one article grows with its length, and prints the table: articles of a
 * file put together to one of 1 KB to 10 MB in UTF-8, once as they are, once on a single line
 * without a full stop.
 */
public final class Growth {
  private static final int SMALLEST = 1_000;
  private static final int LARGEST = 10_000_000;
  private static final int WARM_UP = 1_000;
  private static final int ARTICLES = 6_000;

  private final Isnad isnad = Isnad.create();

  private Growth() {}

  /** Takes a file of articles. */
  public static void main(String[] args) {
    Growth growth = new Growth();
    String text = growth.text(args[0]);
    String line = text.replace('\n', ' ').replace('.', ' ');
    System.out.println(
        "| one article of | words | µs a word | on one line, no full stop | statements | events |"
            + " peak heap |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    for (int bytes = SMALLEST; bytes <= LARGEST; bytes *= 10) {
      growth.row(cut(text, bytes), cut(line, bytes), bytes);
    }
  }

  /** News of {@link #LARGEST} bytes and more, after some of it is read to warm up. */
  private String text(String file) {
    List<Article> articles = News.first(ARTICLES, file);
    articles.stream().limit(WARM_UP).forEach(isnad::read);
    StringBuilder text = new StringBuilder();
    articles.forEach(article -> text.append(article.text()).append('\n'));
    return text.toString();
  }

  private static String cut(String text, int bytes) {
    byte[] utf8 =
        text.substring(0, Math.min(text.length(), bytes)).getBytes(StandardCharsets.UTF_8);
    return new String(utf8, 0, Math.min(bytes, utf8.length), StandardCharsets.UTF_8);
  }

  private void row(String text, String line, int bytes) {
    int words = News.words(text);
    Meter.resetPeak();
    Report report = isnad.read(article(text));
    long peak = Meter.peak();
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %,d | %,d | %,d MB |%n",
        bytes < 1_000_000 ? bytes / 1_000 + " KB" : bytes / 1_000_000 + " MB",
        words,
        microsAWord(text, words),
        microsAWord(line, words),
        report.statements().size(),
        report.events().size(),
        peak >> 20);
  }

  /** The best of several runs over some hundred thousand words, or of one over more. */
  private double microsAWord(String text, int words) {
    int times = Math.max(1, 100_000 / words);
    double best = Double.MAX_VALUE;
    for (int run = 0; run < (times > 1 ? 3 : 1); run++) {
      long start = Meter.threadNanos();
      for (int i = 0; i < times; i++) {
        isnad.read(article(text));
      }
      best = Math.min(best, (Meter.threadNanos() - start) / 1e3 / words / times);
    }
    return best;
  }

  private static Article article(String text) {
    return new Article("growth", text, LocalDate.of(2018, 5, 1), "bench", null);
  }
}
