package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Centuries and their decades. */
final class CenturyReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      19 | DATE | القرن العشرين | بنيت في القرن العشرين
      20 | DATE | القرن الحادي والعشرين | تحديات القرن الحادي والعشرين
      18 | DATE | القرن الـ19 | بنيت في القرن الـ19
      BC14 | DATE | القرن الخامس عشر قبل الميلاد | بنيت في القرن الخامس عشر قبل الميلاد
      19 | DATE | القرن الماضي | بنيت في القرن الماضي
      198 | DATE | ثمانينيات القرن الماضي | بنيت في ثمانينيات القرن الماضي
      199 | DATE | التسعينات | اشتهرت في التسعينات
      200 | DATE | العقد الأول من القرن الحالي | بنيت في العقد الأول من القرن الحالي
      """)
  void readsCenturiesAndDecades(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      رجل في الخمسينات من عمره
      """)
  void leavesAgesAlone(String text) {
    assertThat(Times.of(text)).isEmpty();
  }
}
