package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods counted from now or from the one last spoken of. */
final class RelativePeriodReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-W10 | DATE | الأسبوع الماضي | زار القرية الأسبوع الماضي
      2016-W12 | DATE | الأسبوع المقبل | يزور القرية الأسبوع المقبل
      2016-03 | DATE | الشهر الجاري | ينتهي العقد الشهر الجاري
      2015 | DATE | العام الماضي | استقال العام الماضي
      2014 | DATE | العام قبل الماضي | استقال العام قبل الماضي
      2017 | DATE | السنة القادمة | يتقاعد السنة القادمة
      2016 | DATE | هذا العام | ارتفعت الأجور هذا العام
      2017 | DATE | العام الدراسي المقبل | تفتح الجامعة أبوابها العام الدراسي المقبل
      """)
  void countsPeriodsFromNow(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      PAST_REF | DATE | الأسبوع الماضي | زار القرية الأسبوع الماضي
      FUTURE_REF | DATE | العام المقبل | يزور القرية العام المقبل
      """)
  void refersVaguelyWithoutADate(String value, String type, String span, String text) {
    assertThat(Times.undated(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      صرح الأمين العام الحالي للمنظمة بذلك
      التقى المدير العام السابق للشركة
      """)
  void leavesTitlesAlone(String text) {
    assertThat(Times.of(text)).isEmpty();
  }
}
