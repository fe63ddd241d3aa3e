package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarters and halves of years. */
final class QuarterReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-Q1 | DATE | الربع الأول من العام الجاري | نمت المبيعات في الربع الأول من العام الجاري
      2015-Q4 | DATE | الربع الأخير من العام الماضي | نمت المبيعات في الربع الأخير من العام الماضي
      2014-H2 | DATE | النصف الثاني من 2014 | نمت المبيعات في النصف الثاني من 2014
      """)
  void readsQuartersAndHalves(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      سجل الهدف في النصف الأول من المباراة
      """)
  void leavesMatchesAlone(String text) {
    assertThat(Times.of(text)).isEmpty();
  }
}
