package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, told by a verb. */
final class VerbRolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT none قصف: SYR MIL > SYR OPP | قصف الجيش السوري مواقع المعارضة شمال حلب
      COERCE none اعتقلت: GBR COP > GBR CVL | اعتقلت الشرطة البريطانية سبعة محتجين في لندن
      ACCUSE none اتهمت: TUR GOV > USA GOV | اتهمت أنقرة واشنطن بدعم المسلحين الأكراد
      SANCTION none طردت: DEU --- > RUS GOV | طردت ألمانيا أربعة دبلوماسيين روس
      REQUEST none طالبت: FRA --- > IRN --- | طالبت فرنسا إيران بوقف التخصيب
      """)
  void readsSubjectAndObjectBehindTheVerb(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      CONSULT none أبلغت: RUS --- > TUR --- | قالت وزارة الدفاع الفرنسية إن روسيا أبلغت تركيا بموعد الغارة
      RETREAT none سحبت: RUS --- > nobody | أكدت روسيا أنها سحبت قواتها من سوريا
      """)
  void readsTheSubjectBeforeTheVerb(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT none اغتيل: TUR UAF > TUR JUD | اغتيل قاض تركي في أنقرة برصاص مجهولين
      COERCE none اعتقل: TUR COP > EGY CVL | اعتقل ناشط مصري على يد الشرطة التركية
      """)
  void readsPassives(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      CONSULT none التقى: FRA GOV + DEU GOV > nobody | التقى الرئيس الفرنسي إيمانويل ماكرون المستشارة الألمانية أنغيلا ميركل في برلين
      """)
  void takesAllSidesOfAMeeting(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }
}
