package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that come again. */
final class RepeatReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      P1D | SET | يوميا | تنتج ألف طن يوميا
      P1Y | SET | سنويا | يزورها مليون سائح سنويا
      P1W | SET | كل أسبوع | يلتقيان كل أسبوع
      P3D | SET | كل ثلاثة أيام | يلتقيان كل ثلاثة أيام
      XXXX-WXX-5 | SET | كل يوم جمعة | يتظاهرون كل يوم جمعة
      XXXX-WXX-7 | SET | كل أحد | يتدربون كل أحد
      XXXX-WXX-5 | SET | الجمعة من كل أسبوع | يتظاهرون الجمعة من كل أسبوع
      XXXX-XX-XXTEV | SET | كل مساء | يتظاهرون كل مساء
      """)
  void readsSets(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }
}
