package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where content ends. */
final class ContentEndTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      المصنع آمن | قال المفتش إن المصنع آمن، وأضاف أن العمال بخير.
      الحدود مغلقة | قال الوزير إن الحدود مغلقة، فيما أعلنت الشرطة توقيف مهربين.
      الاجتماع سيعقد في موعده | أكدت الأمينة العامة أن الاجتماع سيعقد في موعده، مشيرة إلى أن الدعوات أرسلت.
      """)
  void endsBeforeTheNextReportingClause(String content, String text) {
    assertThat(Said.contents(text)).hasSize(2).startsWith(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      الأسعار ستنخفض | قال الوزير إن الأسعار ستنخفض، وذلك بعد اجتماع طويل.
      الأسعار ستنخفض | قال الوزير إن الأسعار ستنخفض، بينما واصل التجار إضرابهم.
      """)
  void endsBeforeWhatTheNarratorAdds(String content, String text) {
    assertThat(Said.contents(text)).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      التصويت سيجري يوم الأحد وأن النتائج ستعلن مساء | وأوضح رئيس اللجنة أن التصويت سيجري يوم الأحد وأن النتائج ستعلن مساء.
      المريض «يتنفس وحده» وإن حالته مستقرة | قال الطبيب إن المريض «يتنفس وحده» وإن حالته مستقرة.
      البئر جفت لأن المطر تأخر، والزرع مات | قال الفلاح إن البئر جفت لأن المطر تأخر، والزرع مات.
      """)
  void goesOnOverItsOwnClauses(String content, String text) {
    assertThat(Said.contents(text)).containsExactly(content);
  }

  @Test
  void endsWithItsSentence() {
    assertThat(Said.contents("قال الوزير إن الحدود مغلقة. وعاد إلى مكتبه."))
        .containsExactly("الحدود مغلقة");
  }

  @Test
  void endsWithTheClosingMark() {
    assertThat(Said.contents("قال المدرب: «لن نخسر» وغادر القاعة.")).containsExactly("لن نخسر");
  }

  @Test
  void goesOnBehindANameInMarks() {
    assertThat(Said.contents("قالت المديرة إن «مسرح المدينة» سيعرض مسرحية جديدة."))
        .containsExactly("مسرح المدينة» سيعرض مسرحية جديدة");
  }
}
