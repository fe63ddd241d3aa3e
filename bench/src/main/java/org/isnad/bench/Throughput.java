package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.JsonReport;
import org.isnad.engine.text.Article;

/**
 * Measures words a second of the pipeline beside Lucene's floor, in turns over the same articles,
 * and prints the tables. A rate is words by CPU time of the whole process, collections counted,
 * times threads; of the rounds the best counts, the first being warm-up.
 */
public final class Throughput {
  private static final int ROUNDS = 6;

  private final List<Article> articles;
  private final int threads;

  private Throughput(List<Article> articles, int threads) {
    this.articles = articles;
    this.threads = threads;
  }

  /** Takes a file of articles, how many of them to read, and the number of threads. */
  public static void main(String[] args) throws InterruptedException {
    List<Article> articles = News.first(Integer.parseInt(args[1]), args[0]);
    int threads = Integer.parseInt(args[2]);
    System.out.printf(
        Locale.ROOT, "%,d articles, %,d words.%n%n", articles.size(), News.words(articles));
    new Throughput(articles, threads).rates();
    if (threads == 1) {
      System.out.println("\n" + StageTimes.of(articles, ROUNDS).table(News.words(articles)));
    }
  }

  private void rates() throws InterruptedException {
    Isnad isnad = Isnad.create();
    LuceneFloor lucene = new LuceneFloor();
    List<ToIntFunction<Article>> works =
        List.of(
            article -> isnad.read(article).statements().size(),
            article -> JsonReport.write(isnad.read(article)).length(),
            lucene::read);
    double[] best = new double[works.size()];
    long[] bytes = new long[works.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < best.length; i++) {
        long before = Meter.allocated();
        best[i] = Math.max(best[i], rate(works.get(i)));
        bytes[i] = Meter.allocated() - before;
      }
    }
    System.out.println("| | words a second | of the floor | bytes allocated a word |");
    System.out.println("| --- | --- | --- | --- |");
    row("whole pipeline", best[0], best[2], bytes[0]);
    row("whole pipeline and its report as JSON", best[1], best[2], bytes[1]);
    row("the floor: Lucene's `ArabicAnalyzer`", best[2], best[2], bytes[2]);
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "%nHeap: %,d MB at its peak, %,d MB held after a collection (words, rules, readings of"
            + " words, the articles).%n",
        Meter.peak() >> 20,
        Meter.afterCollection() >> 20);
  }

  private void row(String name, double rate, double floor, long bytes) {
    String allocated =
        threads > 1 ? "" : String.format(Locale.ROOT, "%,d", bytes / News.words(articles));
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.1f %% | %s |%n",
        name,
        Math.round(rate / 1000) * 1000,
        100 * rate / floor,
        allocated);
  }

  /** Words a second of all threads together, each of which reads all articles. */
  private double rate(ToIntFunction<Article> work) throws InterruptedException {
    long start = Meter.processNanos();
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread thread = new Thread(() -> all(work));
      thread.start();
      others.add(thread);
    }
    all(work);
    for (Thread thread : others) {
      thread.join();
    }
    double seconds = (Meter.processNanos() - start) / 1e9 / threads;
    return News.words(articles) * threads / seconds;
  }

  private void all(ToIntFunction<Article> work) {
    int sum = 0;
    for (Article article : articles) {
      sum += work.applyAsInt(article);
    }
    if (sum < 0) {
      throw new IllegalStateException("more found than there can be: " + sum);
    }
  }
}
