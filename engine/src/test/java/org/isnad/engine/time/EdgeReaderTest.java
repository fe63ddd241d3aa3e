package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginnings, middles and ends of periods. */
final class EdgeReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2017 | DATE | مطلع العام المقبل | يتقاعد مطلع العام المقبل
      2015-07 | DATE | منتصف يوليو الماضي | تزوج منتصف يوليو الماضي
      2016-03 | DATE | نهاية الشهر | تصرف الرواتب نهاية الشهر
      2013 | DATE | أواخر عام 2013 | انهار المبنى أواخر عام 2013
      198 | DATE | أوائل الثمانينات | هاجر أوائل الثمانينات
      2016-W11-WE | DATE | نهاية الأسبوع | تسافر العائلة نهاية الأسبوع
      2016-W10-WE | DATE | نهاية الأسبوع الماضي | سافرت العائلة نهاية الأسبوع الماضي
      """)
  void takesTheValueOfThePeriod(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }
}
