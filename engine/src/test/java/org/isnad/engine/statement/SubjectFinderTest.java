package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects before their verbs. */
final class SubjectFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      وكالة سبأ | وكالة سبأ ذكرت أن الطريق مقطوعة.
      رئيسة البلدية | رئيسة البلدية التي افتتحت السوق قالت إن المكان آمن.
      السفير | السفير الذي وصل أمس أكد أن القنصلية ستغلق.
      المعلمون | المعلمون قالوا إن الراتب لا يكفي.
      حزب النور | «حزب النور» أعلن أنه سيشارك في الاقتراع.
      الوزير | الوزير لم يؤكد أن الصفقة ألغيت.
      """)
  void findsTheSubjectBeforeItsVerb(String speaker, String text) {
    assertThat(Said.speakers(text)).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      النقابة | من جهتها قالت النقابة إن الإضراب مستمر.
      الوزيرة | وفي تصريح لها، قالت الوزيرة إن المدارس ستفتح.
      الشرطة | في الميناء القديم قالت الشرطة إن السفينة غرقت.
      """)
  void takesTheSubjectBehindTheVerbOverWhatStandsBefore(String speaker, String text) {
    assertThat(Said.speakers(text)).containsExactly(speaker);
  }

  @Test
  void takesNoSubjectOutOfAQuotationThatEnded() {
    assertThat(Said.speakers("«الشركة الأولى في المدينة أفلست»، قال المدير."))
        .containsExactly("المدير");
  }
}
