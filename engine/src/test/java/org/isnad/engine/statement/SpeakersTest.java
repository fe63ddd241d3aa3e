package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.engine.name.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers that are only understood. */
final class SpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      (الجيش) | أعلن الجيش أن الجنود عادوا. وأضاف أن القتال توقف.
      (النائبة) | قالت النائبة إن القانون ظالم. وأضافت أن المعارضة سترفضه.
      (المفتش) | قال المفتش إن المصنع آمن، وأضاف أن العمال بخير.
      (مصادر طبية) | قالت مصادر طبية إن عدد القتلى ارتفع، مشيرة إلى أن بينهم أطفالا.
      """)
  void goOnFromTheStatementBefore(String speaker, String text) {
    assertThat(Said.speakers(text)).last().isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      (السفير) | وصل السفير إلى الميناء وقال إن السفينة سليمة.
      (وزير الداخلية) | التقى وزير الداخلية نظيره التونسي. وقال إن اللقاء كان مثمرا.
      (رئيس الوفد) | غادر رئيس الوفد القاعة قائلا إن المفاوضات فشلت.
      """)
  void areTheSubjectOfTheVerbBefore(String speaker, String text) {
    assertThat(Said.speakers(text)).containsExactly(speaker);
  }

  @Test
  void fitTheVerbInGender() {
    assertThat(
            Said.speakers(
                "قالت النائبة إن القانون ظالم، وقال الوزير إنه عادل. وأضافت أن المعارضة سترفضه."))
        .containsExactly("النائبة", "الوزير", "(النائبة)");
  }

  @Test
  void areNobodyWhereNobodySpoke() {
    assertThat(Said.speakers("وقال إن البيت للبيع.")).containsExactly("-");
  }

  @Test
  void theTellerOfARelayDoesNotGoOn() {
    assertThat(
            Said.speakers(
                "نقلت وكالة رويترز عن مسؤول في الشرطة قوله إن اللص فر. وأضاف أن البحث مستمر."))
        .containsExactly("وكالة رويترز", "مسؤول في الشرطة", "(مسؤول في الشرطة)");
  }

  @Test
  void aPlaceSpeaksAsItsGovernment() {
    assertThat(Said.read("أبلغت بغداد أنقرة بأن المعبر سيغلق."))
        .singleElement()
        .satisfies(said -> assertThat(said.speaker().kind()).isEqualTo(EntityKind.OFFICE));
  }
}
