package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where content opens. */
final class OpeningFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قال | وزير المالية | inform | الدين انخفض | قال وزير المالية، الذي يزور لندن، إن الدين انخفض.
      أعلنت | الشرطة | inform | الطفلة بخير | أعلنت الشرطة يوم الاثنين أن الطفلة بخير.
      وأكد | الحزب | affirm | مقره تعرض للتفتيش | وأكد الحزب في بيان نشره اليوم أن مقره تعرض للتفتيش.
      وقال | - | inform | الموازنة متوازنة | وقال في مقابلة مع صحيفة السفير إن الموازنة متوازنة.
      قال | مدير المستشفى | inform | الجرحى عشرة | قال مدير المستشفى ياسر علي إن الجرحى عشرة.
      """)
  void walksOverWhatStandsBetweenCueAndContent(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قال | الطبيب | inform | نريد أن نبني مستشفى | قال الطبيب نريد أن نبني مستشفى.
      """)
  void opensAClauseWithoutAParticle(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      تساءل | النائب | ask | هل ستدفع الرواتب هذا الشهر | تساءل النائب هل ستدفع الرواتب هذا الشهر.
      وتساءل | الكاتب | ask | كيف ستنتهي الحرب | وتساءل الكاتب كيف ستنتهي الحرب.
      """)
  void opensAToldQuestionWithItsQuestionWord(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      السكان | ترشيد المياه | ودعا رئيس البلدية السكان إلى ترشيد المياه.
      الحكومة | بإخفاء الأرقام | اتهم الحزب الحكومة بإخفاء الأرقام.
      المزارعون | بدفع التعويضات | وعدت الحكومة المزارعين بدفع التعويضات.
      الشهود | الحضور صباحا | طلب القاضي من الشهود الحضور صباحا.
      تركيا | المعبر سيغلق | أبلغت بغداد أنقرة بأن المعبر سيغلق.
      الأطراف | ضبط النفس | وحث الأمين العام للأمم المتحدة الأطراف على ضبط النفس.
      """)
  void tellsWhoIsSpokenTo(String addressee, String content, String text) {
    assertThat(Said.read(text))
        .extracting(Statement::addressee)
        .extracting(Speaker::name)
        .containsExactly(addressee);
    assertThat(Said.contents(text)).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      رفضت | النقابة | reject | خفض الأجور | رفضت النقابة خفض الأجور.
      أدان | مجلس الأمن | condemn | الهجوم على المستشفى | أدان مجلس الأمن الهجوم على المستشفى.
      واعتبرت | المعارضة | opine | القرار خطوة في الاتجاه الصحيح | واعتبرت المعارضة القرار خطوة في الاتجاه الصحيح.
      """)
  void readsTheDirectObjectAsContent(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قال | المدرب | inform | سنلعب من أجل الفوز | قال المدرب: «سنلعب من أجل الفوز».
      وعد | الوزير | promise | سنبني المدرسة | وعد الوزير: «سنبني المدرسة».
      وأضاف | - | inform | الطريق طويل | وأضاف: "الطريق طويل".
      """)
  void opensAtAColonWithoutTheOuterMarks(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }
}
