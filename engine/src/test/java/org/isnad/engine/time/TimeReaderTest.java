package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Article;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The times of whole texts. */
final class TimeReaderTest {
  private static final List<String> LEXICON = lexicon();

  @Test
  void givesEachDayOfAListTheMonthBehindTheLast() {
    assertThat(Times.of("يعقد الملتقى في 5 و6 مايو المقبل"))
        .containsExactly("5 DATE 2016-05-05", "و6 مايو المقبل DATE 2016-05-06");
    assertThat(Times.undated("تعرض المسرحية في 27 و28 من الشهر المقبل"))
        .containsExactly("27 DATE XXXX-XX-27", "و28 من الشهر المقبل DATE XXXX-XX-28");
  }

  @Test
  void countsTheWeekdaysOfAListFromTheFirst() {
    assertThat(Times.of("اجتمعت اللجنة الخميس والجمعة في المقر"))
        .containsExactly("الخميس DATE 2016-03-10", "والجمعة DATE 2016-03-11");
    assertThat(Times.of("يغلق المعرض من السبت المقبل إلى الاثنين"))
        .containsExactly("السبت المقبل DATE 2016-03-19", "الاثنين DATE 2016-03-21");
  }

  @Test
  void readsBothYearsOfASpan() {
    assertThat(Times.of("نما الاقتصاد بين عامي 2003 و2011"))
        .containsExactly("عامي 2003 DATE 2003", "و2011 DATE 2011");
  }

  @Test
  void refersBackToTheDayLastSpokenOf() {
    assertThat(
            Times.of("سقط جسر يوم السبت الماضي. وفي اليوم نفسه أصيب عامل، ثم نقل في اليوم التالي"))
        .containsExactly(
            "يوم السبت الماضي DATE 2016-03-12",
            "اليوم نفسه DATE 2016-03-12",
            "اليوم التالي DATE 2016-03-13");
  }

  @Test
  void putsAnHourOnTheDayLastSpokenOf() {
    assertThat(Times.of("هاجم مسلحون المركز الجمعة. وبدأ إطلاق النار الساعة 18,40"))
        .containsExactly("الجمعة DATE 2016-03-11", "الساعة 18,40 TIME 2016-03-11T18:40");
  }

  @Test
  void movesTheDayOfWritingWhereTheTextNamesItsWeekday() {
    assertThat(Times.of("قال اليوم إن ضابطا قتل أمس السبت في المدينة"))
        .containsExactly("اليوم DATE 2016-03-13", "أمس السبت DATE 2016-03-12");
  }

  @Test
  void keepsCliticsOnTheExpression() {
    assertThat(Times.of("وبعد عامين من الحرب، وفجر السبت، عاد")).hasSize(2);
    assertThat(Times.of("وفجر السبت عاد الجنود")).containsExactly("وفجر السبت TIME 2016-03-12TMO");
  }

  @Test
  void readsPlainAlefsAndVowelMarks() {
    assertThat(Times.of("وصل اول من امس الى المدينه"))
        .containsExactly("اول من امس DATE 2016-03-12");
    assertThat(Times.of("وَصَلَ مَسَاءَ أَمْسِ إلى المدينة"))
        .containsExactly("مَسَاءَ أَمْسِ TIME 2016-03-13TEV");
  }

  @RepeatedTest(100)
  void neverThrowsAndKeepsItsSpansApart(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(piece(random)).append(random.nextInt(4) == 0 ? "" : " ");
    }
    Article article =
        new Article(
            "random", text.toString(), random.nextBoolean() ? Times.MONDAY : null, null, null);
    int end = 0;
    for (TimeExpression time : Times.read(article)) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(time.value()).isNotEmpty();
      end = time.span().end();
    }
  }

  private static String piece(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Integer.toString(random.nextInt(random.nextBoolean() ? 40 : 3000));
      case 1 -> List.of("/", "-", "،", "(", ")", ".", "\n", ":", "«").get(random.nextInt(9));
      case 2 -> random.nextInt(30) + ":" + random.nextInt(70);
      case 3 -> List.of("و", "ال", "ب", "لل", "وال", "9999999999", "2.5").get(random.nextInt(7));
      default -> LEXICON.get(random.nextInt(LEXICON.size()));
    };
  }

  private static List<String> lexicon() {
    List<String> words = new ArrayList<>();
    for (Table table :
        Resources.builtIn().tables("words/times.tsv", "word", "role", "value", "example")) {
      table.rows().forEach(row -> words.add(row.cell(0)));
    }
    for (Table table :
        Resources.builtIn()
            .tables("words/months.tsv", "word", "calendar", "month", "use", "example")) {
      table.rows().forEach(row -> words.add(row.cell(0)));
    }
    return words;
  }
}
