package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and numbers that look like times. */
final class NameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      صوت المجلس على القرار 1701 بالإجماع
      قتل 2011 شخصا في الفيضانات
      خرجوا في جمعة الغضب
      نشرت صحيفة المصري اليوم مقالا
      زار تجار سوق الجمعة
      درس في جامعة 6 أكتوبر
      قال نواب قوى 14 آذار
      هم في أمس الحاجة إلى الدواء
      خلال احتفالات اليوم العالمي للصحافة
      التقت تيريزا ماي وزراءها
      قال ألان جوبيه
      مارس الضغط على الحكومة
      جاء للمرة الثالثة
      """)
  void areNoTimes(String text) {
    assertThat(Times.of(text)).isEmpty();
  }
}
