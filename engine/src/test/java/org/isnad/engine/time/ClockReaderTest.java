package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of the clock. */
final class ClockReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-03-14T22:00 | TIME | الساعة العاشرة مساء | يبدأ البث الساعة العاشرة مساء
      2016-03-14T10:30 | TIME | العاشرة والنصف صباحا | يبدأ البث في العاشرة والنصف صباحا
      2016-03-14T07:45 | TIME | الثامنة إلا ربعا صباحا | يبدأ البث في الثامنة إلا ربعا صباحا
      2016-03-14T03:00 | TIME | الثالثة فجرا | استيقظوا في الثالثة فجرا
      2016-03-14T13:00 | TIME | الواحدة ظهرا | تغدوا في الواحدة ظهرا
      2016-03-14T06:44 | TIME | الساعة 06:44 بتوقيت غرينتش | ارتفع السعر بحلول الساعة 06:44 بتوقيت غرينتش
      2016-03-14T16:20 | TIME | الساعة 16,20 | أبلغت الشرطة الساعة 16,20 بالحادث
      2016-03-14T18:37 | TIME | 18:37 ت م | واس 18:37 ت م
      2016-03-13T21:00 | TIME | الساعة التاسعة من مساء أمس | وقع الانفجار الساعة التاسعة من مساء أمس
      2016-03-11T05:00 | TIME | الخامسة فجر الجمعة | وقع الانفجار في الخامسة فجر الجمعة
      2016-03-14T08:20 | TIME | الثامنة وعشرين دقيقة صباحا | وصل في الثامنة وعشرين دقيقة صباحا
      2016-03-11T24:00 | TIME | منتصف ليل الجمعة | أغلق المعبر منتصف ليل الجمعة
      """)
  void readsHoursOfTwentyFour(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      وصل الفريق إلى المرحلة الثانية من البطولة
      انتهت المباراة 3:1 لصالح الضيوف
      """)
  void leavesOrdinalsAndScoresAlone(String text) {
    assertThat(Times.of(text)).isEmpty();
  }
}
