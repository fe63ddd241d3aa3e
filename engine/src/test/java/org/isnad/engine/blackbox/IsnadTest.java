package org.isnad.engine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.JsonReport;
import org.isnad.engine.report.Report;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Sections;
import org.isnad.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine as its users see it. */
final class IsnadTest {
  private static final Isnad ISNAD = Isnad.create();
  private static final String TEXT =
      """
      إضراب في الميناء
      قال وزير النقل كمال منصور أمس إن «الإضراب سينتهي قريبا»، مشيرا إلى أن الحكومة ستدفع الأجور.
      ونقلت وكالة رويترز عن مسؤول في الشرطة قوله إن عشرين عاملا اعتقلوا يوم الأحد الماضي.
      وأضاف أن التحقيق مستمر، وفقا لوزارة الداخلية.
      """;

  private static Report read(String text) {
    return ISNAD.read(Article.of("x", text));
  }

  @Test
  void eightThreadsReadTheSame() throws Exception {
    Article article = new Article("x", TEXT, LocalDate.of(2016, 3, 14), null, null);
    String alone = JsonReport.write(ISNAD.read(article));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> reading = () -> JsonReport.write(ISNAD.read(article));
      List<Callable<String>> readings = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        readings.add(reading);
      }
      for (Future<String> read : threads.invokeAll(readings)) {
        assertThat(read.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anotherReaderReadsTheSame() {
    assertThat(JsonReport.write(Isnad.create().read(Article.of("x", TEXT))))
        .isEqualTo(JsonReport.write(read(TEXT)));
  }

  @Test
  void readsATitleAlone() {
    assertThat(read("وزير الخارجية: «لن نفاوض تحت النار»").statements())
        .singleElement()
        .satisfies(said -> assertThat(said.speaker().name()).isEqualTo("وزير الخارجية"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n\n", "\u200F", "ـــ", "»«\"'", "((((", "...", "😀", "\uD83D", "قال"})
  void oddTextsGiveEmptyReports(String text) {
    assertThat(read(text).statements()).isEmpty();
    assertThat(read(text).events()).isEmpty();
  }

  @Test
  void keepsTheArticleAsItIs() {
    Article article = new Article("a-7", TEXT, LocalDate.of(2016, 3, 14), "الغد", "سالم");
    assertThat(ISNAD.read(article).article()).isSameAs(article);
  }

  @Test
  void relativeTimesNeedADay() {
    String text = "افتتاح المتحف\nافتتح المتحف أمس أمام الزوار.";
    assertThat(read(text).times()).allMatch(time -> !time.value().startsWith("2"));
    assertThat(ISNAD.read(new Article("x", text, LocalDate.of(2016, 3, 14), null, null)).times())
        .singleElement()
        .satisfies(time -> assertThat(time.value()).isEqualTo("2016-03-13"));
  }

  @Test
  void everySpanStandsInTheText() {
    Report report = read(TEXT);
    List<Span> spans = new ArrayList<>();
    report.mentions().forEach(mention -> spans.add(mention.span()));
    report.times().forEach(time -> spans.add(time.span()));
    report.statements().forEach(said -> spans.add(said.cue()));
    report.statements().forEach(said -> spans.add(said.content()));
    report.events().forEach(event -> spans.add(event.trigger()));
    assertThat(spans).isNotEmpty();
    assertThat(spans).allMatch(span -> span.end() <= TEXT.length() && span.length() > 0);
  }

  @Test
  void marksAndTatweelDoNotChangeWhatIsRead() {
    String plain = "خبر\nقال الوزير إن الجسر مغلق.";
    String adorned = "خبر\nقَــالَ الوزيرُ إنّ الجِسرَ مُغلَق.";
    assertThat(read(adorned).statements())
        .singleElement()
        .satisfies(said -> assertThat(said.content().of(adorned)).isEqualTo("الجِسرَ مُغلَق"));
    assertThat(read(adorned).statements().get(0).speaker().name())
        .isEqualTo(read(plain).statements().get(0).speaker().name());
  }

  @Test
  void readsALongTextInSections() {
    String text = "خبر\n" + "قال الوزير إن الجسر مغلق.\n".repeat(3_000);
    assertThat(Sections.of(text)).hasSizeGreaterThan(1);
    Report report = read(text);
    assertThat(report.statements()).hasSize(3_000);
    assertThat(report.statements().get(2_999).id()).isEqualTo("s3000");
    assertThat(report.statements().get(2_999).content().of(text)).isEqualTo("الجسر مغلق");
    assertThat(ISNAD.readings(report.article())).hasSameSizeAs(Sections.of(text));
  }
}
