package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reporting nouns. */
final class NominalStatementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      بتصريحات | المدير | inform | المصنع سيغلق | وفوجئ الناس بتصريحات المدير بأن المصنع سيغلق.
      تحذير | منظمة العفو | warn | التعذيب | ونشرت تحذير منظمة العفو من التعذيب.
      """)
  void readsANounWithItsSpeaker(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      المخاوف | - | fear | انهيار الليرة | وتزايدت المخاوف من انهيار الليرة.
      اتهامات | - | accuse | باختلاس الأموال | وتواجه المديرة اتهامات باختلاس الأموال.
      أوامر | - | order | بإطلاق النار | وتلقى الجنود أوامر بإطلاق النار.
      تقرير | - | inform | تلوث المياه | واطلع النواب على تقرير عن تلوث المياه.
      """)
  void hasNoSpeakerWhereNobodyIsNamed(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @Test
  void standsInsideTheStatementThatRejectsIt() {
    assertThat(Said.of("رفض الوزير الاتهامات بالفساد."))
        .containsExactly(
            "رفض | الوزير | reject | الاتهامات بالفساد", "الاتهامات | - | accuse | بالفساد");
    assertThat(Said.nesting("رفض الوزير الاتهامات بالفساد.")).containsExactly("s1", "s2 in s1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"نشرت الوزارة بيانا في المساء.", "وكانت التصريحات كثيرة.", "وصلت الرسالة أمس."})
  void aNounWithoutContentSaysNothing(String text) {
    assertThat(Said.of(text)).isEmpty();
  }
}
