package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months without a day. */
final class MonthReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2014-07 | DATE | يوليو/تموز 2014 | انتخب في يوليو/تموز 2014
      2005-01 | DATE | كانون الثاني (يناير) 2005 | انتخب في كانون الثاني (يناير) 2005
      2015-05 | DATE | مايو الماضي | افتتح الجسر في مايو الماضي
      2016-09 | DATE | سبتمبر المقبل | يفتتح الجسر في سبتمبر المقبل
      2015-11 | DATE | نونبر | خرجت المسيرة في نونبر
      2016-02 | DATE | شهر فبراير | تراجعت الأسعار في شهر فبراير
      2015-08 | DATE | أغسطس من العام الماضي | تراجعت الأسعار في أغسطس من العام الماضي
      2003-04 | DATE | أبريل عام 2003 | سقطت المدينة في أبريل عام 2003
      2016-03 | DATE | مارس | انخفضت الصادرات في مارس
      2017-06 | DATE | جوان 2017 | انطلق المشروع في جوان 2017
      """)
  void readsMonths(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }
}
