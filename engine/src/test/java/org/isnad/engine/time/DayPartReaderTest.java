package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of days. */
final class DayPartReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-03-13TEV | TIME | مساء أمس | وصل مساء أمس إلى جدة
      2016-03-14TMO | TIME | فجر اليوم | دوى انفجار فجر اليوم
      2016-03-12TAF | TIME | ظهر السبت | انهار الجدار ظهر السبت
      2016-03-11TNI | TIME | ليلة الجمعة | انهار الجدار ليلة الجمعة
      2016-03-09TNI | TIME | ليل الأربعاء - الخميس | قصفت البلدة ليل الأربعاء - الخميس
      2016-03-15TMO | TIME | غدا صباحا | يصل غدا صباحا
      2016-03-13TAF | TIME | الأحد بعد الظهر | هبطت الطائرة الأحد بعد الظهر
      2016-03-13TNI | TIME | الليلة الماضية | أمطرت الليلة الماضية
      2016-03-14TNI | TIME | الليلة | تقام المباراة الليلة
      2016-03-14TMO | TIME | هذا الصباح | التقاه هذا الصباح
      2016-03-13TNI | TIME | وقت متأخر من ليل أمس | أعلن ذلك في وقت متأخر من ليل أمس
      2016-03-14TEV | TIME | مساء اليوم الاثنين | وقع الاتفاق مساء اليوم الاثنين
      """)
  void joinsThePartToItsDay(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      XXXX-WXX-5TEV | TIME | مساء الجمعة | تحدث مساء الجمعة للصحافة
      XXXX-XX-XXTEV | TIME | مساء أمس | تحدث مساء أمس للصحافة
      """)
  void keepsThePartWithoutADay(String value, String type, String span, String text) {
    assertThat(Times.undated(text)).containsExactly(span + " " + type + " " + value);
  }
}
