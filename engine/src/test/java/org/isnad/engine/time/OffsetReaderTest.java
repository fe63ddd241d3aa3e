package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts counted from somewhere. */
final class OffsetReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-03-11 | DATE | قبل ثلاثة أيام | توفي قبل ثلاثة أيام
      2014 | DATE | قبل عامين | توفي قبل عامين
      2016-01 | DATE | قبل شهرين | توفي قبل شهرين
      2016-W09 | DATE | قبل أسبوعين | توفي قبل أسبوعين
      1991 | DATE | قبل نحو 25 عاما | توفي قبل نحو 25 عاما
      2014-09 | DATE | قبل عام ونصف | توفي قبل عام ونصف
      PAST_REF | DATE | قبل سنوات | توفي قبل سنوات
      2016-03-17 | DATE | بعد ثلاثة أيام | سيعود بعد ثلاثة أيام
      """)
  void datesWhatCountsFromNow(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      P2D | DURATION | قبل يومين | انسحب قبل يومين من الاقتراع
      P1D | DURATION | بعد يوم | انسحب بعد يوم من الاقتراع
      PXH | DURATION | قبل ذلك بساعات | انسحب قبل ذلك بساعات
      P3M | DURATION | بعدها بثلاثة أشهر | انسحب بعدها بثلاثة أشهر
      """)
  void measuresWhatCountsFromElsewhere(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }
}
