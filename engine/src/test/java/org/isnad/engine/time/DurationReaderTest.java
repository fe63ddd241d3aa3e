package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations. */
final class DurationReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      P3D | DURATION | ثلاثة أيام | استمر الحصار ثلاثة أيام
      PT48H | DURATION | لمدة 48 ساعة | أوقف لمدة 48 ساعة
      P2Y | DURATION | عامين | غائب منذ عامين
      P2D | DURATION | يومين | تستمر الزيارة يومين
      PXW | DURATION | أسابيع | توقف الإنتاج منذ أسابيع
      P23D | DURATION | ثلاثة وعشرون يوما | مضى ثلاثة وعشرون يوما
      PXM | DURATION | بضعة أشهر | يحتاج العمل إلى بضعة أشهر
      PT30M | DURATION | نصف ساعة | انتظروا نصف ساعة
      P1Y6M | DURATION | لمدة عام ونصف | سجن لمدة عام ونصف
      PT2H30M | DURATION | ساعتين و30 دقيقة | استغرقت الرحلة ساعتين و30 دقيقة
      P7Y | DURATION | ما يقرب من سبع سنوات | غاب ما يقرب من سبع سنوات
      P3D | DURATION | خلال الأيام الثلاثة الماضية | نزح المئات خلال الأيام الثلاثة الماضية
      PXH | DURATION | الساعات المقبلة | يتوقع هطول الأمطار في الساعات المقبلة
      P10Y | DURATION | السنوات العشر الماضية | تضاعف العدد في السنوات العشر الماضية
      PT24H | DURATION | الـ24 ساعة الأخيرة | قتل ثلاثة في الـ24 ساعة الأخيرة
      PT72H | DURATION | آخر 72 ساعة | هدأت الجبهة في آخر 72 ساعة
      P3DE | DURATION | ثلاثة عقود | حكم على مدى ثلاثة عقود
      P1M | DURATION | لشهر واحد | علقت عضويته لشهر واحد
      PT3000H | DURATION | 3 آلاف ساعة | حلقت الطائرة 3 آلاف ساعة
      P2.5Y | DURATION | 2.5 سنة | حكم عليه بالسجن 2.5 سنة
      """)
  void readsAmounts(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قال سامي (35 عاما) إنه نجا
      رجل يبلغ من العمر 62 عاما
      شاب في العشرين من عمره
      نشرت معلومات دقيقة عن الحادث
      وقعت الشركة ثلاثة عقود جديدة
      من أشهر الكتاب في البلاد
      """)
  void leavesAgesAndUnitsAloneAlone(String text) {
    assertThat(Times.of(text)).isEmpty();
  }
}
