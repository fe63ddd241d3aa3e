package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a reporting noun. */
final class NominalFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      اتهامات | بالفساد | وتلاحقه اتهامات خطيرة بالفساد.
      الاتهامات | بالتزوير | ونشرت الصحف الاتهامات الموجهة بالتزوير.
      المخاوف | انهيار السد | وعادت المخاوف أمس من انهيار السد.
      """)
  void walksOverSpeakerAddresseeAndAdjectives(String cue, String content, String text) {
    assertThat(Said.of(text))
        .singleElement()
        .satisfies(said -> assertThat(said).startsWith(cue).endsWith(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"كانت الاتهامات، بعد سنوات، قد نسيت.", "الدعوة التي وصلت إلى المدير قديمة."})
  void aVerbOrMarkEndsTheFrame(String text) {
    assertThat(Said.of(text)).isEmpty();
  }
}
