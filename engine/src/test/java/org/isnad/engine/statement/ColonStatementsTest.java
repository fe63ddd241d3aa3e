package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name, a colon, what was said. */
final class ColonStatementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      : | وزير الخارجية | inform | لن نفاوض تحت النار | وزير الخارجية: «لن نفاوض تحت النار».
      : | أردوغان | inform | سنفتح الحدود | أردوغان: سنفتح الحدود
      : | الرئيس الفرنسي | inform | باريس لن ترضخ للتهديد | الرئيس الفرنسي: باريس لن ترضخ للتهديد
      : | مدرب الأهلي | inform | اللاعبون جاهزون للمباراة | مدرب الأهلي: «اللاعبون جاهزون للمباراة».
      : | بيان الوزارة | inform | لا صحة لهذه الأنباء على الإطلاق | بيان الوزارة: «لا صحة لهذه الأنباء على الإطلاق».
      : | سيول | inform | تجربة الصاروخ فشلت تماما | سيول: «تجربة الصاروخ فشلت تماما».
      """)
  void readsANameBeforeAColon(String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"مصر: تراجع أسعار القمح", "الطقس: أمطار غزيرة غدا", "النتيجة: ثلاثة أهداف"})
  void aLabelSaysNothing(String text) {
    assertThat(Said.of(text)).isEmpty();
  }
}
