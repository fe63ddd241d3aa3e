package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an event happens. */
final class AuxReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      RETREAT future بسحب القوات: RUS GOV > nobody | أمر الرئيس الروسي فلاديمير بوتين بسحب القوات من سوريا
      RETREAT future وقف إطلاق النار: RUS --- + TUR --- > nobody | اتفقت روسيا وتركيا على وقف إطلاق النار في إدلب
      """)
  void seesWhatIsToCome(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      SANCTION hypothetical بالانسحاب: IRN --- > nobody | هددت إيران بالانسحاب من الاتفاق النووي
      SANCTION hypothetical انسحبت: USA GOV > nobody | إذا انسحبت واشنطن من الاتفاق النووي فستعود طهران إلى التخصيب
      RETREAT hypothetical وقف إطلاق النار: nobody > nobody | يأمل لبنان في وقف إطلاق النار
      """)
  void seesWhatIsOnlyThoughtOf(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      COERCE negation تعتقل: TUR COP > nobody | لم تعتقل الشرطة التركية أحدا
      SANCTION negation تنسحب: FRA --- > nobody | لن تنسحب فرنسا من الاتفاق
      """)
  void seesNegation(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT historical قصفت: FRA MIL > LBY MIL | في عام 2011 قصفت طائرات فرنسية قوات القذافي في ليبيا
      """)
  void seesWhatIsLongPast(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }
}
