package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that no calendar places. */
final class ReferenceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      PRESENT_REF | DATE | الآن | غادروا الآن
      PRESENT_REF | DATE | حاليًا | يعمل حاليًا في الخارج
      PAST_REF | DATE | مؤخرا | عين مؤخرا
      FUTURE_REF | DATE | قريبا | نلتقي قريبا
      FUTURE_REF | DATE | المستقبل القريب | يحدث ذلك في المستقبل القريب
      PAST_REF | DATE | الآونة الأخيرة | تكرر ذلك في الآونة الأخيرة
      FUTURE_REF | DATE | الفترة المقبلة | مهام الفترة المقبلة
      PXD | DURATION | فترة قصيرة | عاد بعد فترة قصيرة
      """)
  void readsVagueTimes(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      سقط الصاروخ قريبا من السوق
      """)
  void leavesNearPlacesAlone(String text) {
    assertThat(Times.of(text)).isEmpty();
  }
}
