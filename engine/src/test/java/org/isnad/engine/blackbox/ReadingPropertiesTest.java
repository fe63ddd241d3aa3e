package org.isnad.engine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.JsonReport;
import org.isnad.engine.report.Reading;
import org.isnad.engine.report.Report;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text, however odd. Seeded: a failure names the seed that shows it. */
class ReadingPropertiesTest {
  private static final Isnad ISNAD = Isnad.create();

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static Article article(long seed) {
    return new Article(
        "noise-" + seed,
        new NoisyText(seed).of(20 + (int) (seed * 7 % 400)),
        seed % 3 == 0 ? null : LocalDate.of(2016, 3, 14),
        seed % 2 == 0 ? null : "رويترز",
        null);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spansLieInsideTheText(long seed) {
    Places.check(ISNAD.read(article(seed)));
  }

  @Test
  void spansLieInsideTextsOfAFewWords() {
    for (long seed = 0; seed < 3_000; seed++) {
      String text = new NoisyText(seed).of(1 + (int) (seed % 6));
      Report report = ISNAD.read(Article.of("few-" + seed, text));
      Places.check(report);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readingTwiceGivesTheSameBytes(long seed) {
    Article article = article(seed);
    Report first = ISNAD.read(article);
    assertThat(JsonReport.write(ISNAD.read(article))).isEqualTo(JsonReport.write(first));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsStandInOrderAndTheirPartsCoverThem(long seed) {
    ReadText text = ISNAD.reading(article(seed)).text().text();
    int at = 0;
    for (int i = 0; i < text.size(); i++) {
      Span word = text.word(i).span();
      assertThat(word.start()).isGreaterThanOrEqualTo(at);
      assertThat(word.end()).isGreaterThan(word.start());
      at = word.end();
      if (text.word(i).token().isWord()) {
        List<Span> parts = text.parts(i);
        assertThat(parts.get(0).start()).isEqualTo(word.start());
        assertThat(parts.get(parts.size() - 1).end()).isEqualTo(word.end());
      }
    }
    assertThat(at).isLessThanOrEqualTo(text.article().text().length());
  }

  @Test
  void whatWasReadBeforeChangesNothing() {
    Article article = article(1);
    String fresh = JsonReport.write(Isnad.create().read(article));
    seeds().limit(40).forEach(seed -> ISNAD.read(article(seed)));
    assertThat(JsonReport.write(ISNAD.read(article))).isEqualTo(fresh);
  }

  @Test
  void readingInOtherThreadsIsReadingHere() throws Exception {
    List<Article> articles = seeds().limit(60).mapToObj(ReadingPropertiesTest::article).toList();
    List<String> here = articles.stream().map(ISNAD::read).map(JsonReport::write).toList();
    Isnad shared = Isnad.create();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> there =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              articles.stream().map(shared::read).map(JsonReport::write).toList()))
              .toList();
      for (Future<List<String>> reports : there) {
        assertThat(reports.get()).isEqualTo(here);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aTextWithoutLettersGivesAnEmptyReport() {
    for (String text : List.of("", " ", "\n\n", "\u200F\u202B", "...", "\"\"", "\uD800", "12 34")) {
      Report report = ISNAD.read(Article.of("nothing", text));
      assertThat(report.statements()).isEmpty();
      assertThat(report.events()).isEmpty();
      assertThat(report.mentions()).isEmpty();
    }
  }

  @Test
  void sectionsOfALongTextAreReadAsOneArticle() {
    String text = new NoisyText(5).of(30_000);
    Article article = Article.of("long", text);
    Report report = ISNAD.read(article);
    Places.check(report);
    assertThat(ISNAD.readings(article).map(Reading::statements).mapToInt(List::size).sum())
        .isEqualTo(report.statements().size());
  }
}
