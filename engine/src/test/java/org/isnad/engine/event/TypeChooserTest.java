package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that the word alone leaves open. */
final class TypeChooserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ACCUSE none احتجت: IRN --- > nobody | احتجت إيران لدى بريطانيا على توقيف السفينة
      PROTEST none احتج: ESP LAB > nobody | احتج عمال المناجم أمام مقر الوزارة في مدريد
      """)
  void asksWhoProtests(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      SANCTION future الانسحاب: nobody > nobody | قررت تركيا الانسحاب من المعاهدة البحرية. وجاء الانسحاب بعد خلاف طويل
      RETREAT none انسحاب: RUS MIL > nobody | انسحاب القوات الروسية من سوريا
      """)
  void asksWhatIsLeft(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      REJECT none تلتزم: IRN --- > nobody | لن تلتزم إيران بالاتفاق النووي
      """)
  void takesAPromiseRefusedForARefusal(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ACCUSE | هاجم وزير المالية اللبناني رئيس الحكومة سعد الحريري
      ASSAULT | هاجمت حركة طالبان القوات الأفغانية
      COERCE | طرد الجيش العراقي تنظيم داعش من البلدة
      SANCTION | طردت روسيا السفير البريطاني
      """)
  void asksWhoAttacksAndWhoDrivesOut(String type, String text) {
    assertThat(Events.told(text)).anyMatch(told -> told.startsWith(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      SUPPORT | وافق البرلمان التركي على مشروع الموازنة
      AGREE | وافقت الحكومة التركية على عرض الوسيط
      SANCTION | أدانت محكمة مصرية خمسة ضباط
      ACCUSE | أدانت الحكومة المصرية الهجوم على السفارة
      """)
  void asksWhoApprovesAndWhoCondemns(String type, String text) {
    assertThat(Events.told(text)).anyMatch(told -> told.startsWith(type));
  }
}
