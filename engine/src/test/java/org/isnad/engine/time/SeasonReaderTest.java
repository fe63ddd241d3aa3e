package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seasons that something dates. */
final class SeasonReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2014-SU | DATE | صيف 2014 | اندلعت الأزمة صيف 2014
      2015-SU | DATE | الصيف الماضي | انتقل إلى النادي الصيف الماضي
      2016-SU | DATE | الصيف المقبل | ينتقل إلى النادي الصيف المقبل
      2015-FA | DATE | خريف العام الماضي | تزوج خريف العام الماضي
      """)
  void readsSeasons(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }
}
