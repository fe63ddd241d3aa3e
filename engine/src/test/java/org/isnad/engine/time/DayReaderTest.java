package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days counted from today, weekdays, dates, and these behind each other. */
final class DayReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-03-13 | DATE | أمس | وصل الوفد أمس إلى المدينة
      2016-03-13 | DATE | بالأمس | تحدث بالأمس عن خطته
      2016-03-12 | DATE | أول من أمس | غادر السفير أول من أمس
      2016-03-12 | DATE | أمس الأول | اجتمعت اللجنة أمس الأول
      2016-03-12 | DATE | اول امس | عاد الفريق اول امس
      2016-03-14 | DATE | اليوم | افتتح المعرض اليوم في العاصمة
      2016-03-15 | DATE | غدا | تنطلق الدورة غدا
      2016-03-15 | DATE | غداً | تنطلق الدورة غداً
      2016-03-16 | DATE | بعد غد | يلتقيان بعد غد
      2016-03-13 | DATE | يوم أمس | توقف العمل يوم أمس
      2016-03-15 | DATE | يوم غد | يستأنف العمل يوم غد
      """)
  void countsDaysFromToday(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-03-13 | DATE | أمس الأحد | وصل أمس الأحد إلى تونس
      2016-03-14 | DATE | اليوم الاثنين | قال اليوم الاثنين إنه مستعد
      2016-03-14 | DATE | اليوم، الاثنين | قال اليوم، الاثنين، إنه مستعد
      2016-03-15 | DATE | غد الثلاثاء | ينعقد المجلس غد الثلاثاء
      2016-03-15 | DATE | غدا (الثلاثاء) | ينعقد المجلس غدا (الثلاثاء) في بغداد
      2016-03-16 | DATE | بعد غد الأربعاء | تبدأ الجولة بعد غد الأربعاء
      """)
  void letsAWeekdayStandBehind(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-03-11 | DATE | الجمعة | أعلن الوزير الجمعة استقالته
      2016-03-14 | DATE | الاثنين | أعلن الوزير الاثنين استقالته
      2016-03-08 | DATE | يوم الثلثاء | نفت الشركة يوم الثلثاء الخبر
      2016-03-18 | DATE | الجمعة | سيعلن الوزير الجمعة استقالته
      2016-03-19 | DATE | السبت | من المقرر أن تصل القافلة السبت
      2016-03-17 | DATE | الخميس | لن يفتح المعبر قبل الخميس
      2016-03-16 | DATE | يوم الأربعاء | تبدأ الامتحانات يوم الأربعاء
      """)
  void takesABareWeekdayByTense(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-03-10 | DATE | الخميس الماضي | زار المصنع الخميس الماضي
      2016-03-07 | DATE | يوم الاثنين الماضي | زار المصنع يوم الاثنين الماضي
      2016-03-21 | DATE | الاثنين المقبل | يعود الاثنين المقبل
      2016-03-18 | DATE | الجمعة القادم | يعود الجمعة القادم
      2016-03-26 | DATE | السبت من الأسبوع المقبل | يعود السبت من الأسبوع المقبل
      """)
  void letsAnAdjectiveFixTheWeek(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2005-07-12 | DATE | 12 يوليو (تموز) 2005 | وقع العقد في 12 يوليو (تموز) 2005
      2005-01-03 | DATE | 3 كانون الثاني/يناير 2005 | وقع العقد في 3 كانون الثاني/يناير 2005
      2015-12-09 | DATE | 9 ديسمبر كانون الأول الماضي | التقيا في 9 ديسمبر كانون الأول الماضي
      2016-05-06 | DATE | 6 مايو المقبل | تجري القرعة في 6 مايو المقبل
      2016-03-05 | DATE | 5 مارس | اندلع الحريق في 5 مارس
      2016-04-02 | DATE | 2 نيسان | سيصل الوفد في 2 نيسان
      1960-08-20 | DATE | 20 غشت 1960 | ولد في 20 غشت 1960
      2011-01-14 | DATE | 14 جانفي 2011 | غادر البلاد في 14 جانفي 2011
      2014-09-30 | DATE | 30 شتنبر 2014 | صدر المرسوم في 30 شتنبر 2014
      2016-03-14 | DATE | الاثنين 14 مارس 2016 | حرر الاثنين 14 مارس 2016 في الرباط
      2016-03-15 | DATE | غدا الثلاثاء 15 مارس | يسافر غدا الثلاثاء 15 مارس
      2012-11-23 | DATE | الثالث والعشرين من نوفمبر 2012 | أقيم في الثالث والعشرين من نوفمبر 2012
      2015-06-01 | DATE | الأول من حزيران الماضي | أقيم في الأول من حزيران الماضي
      2016-01-15 | DATE | الـ15 من يناير | انتهت المهلة في الـ15 من يناير
      2016-04-27 | DATE | 27 من الشهر المقبل | يسافر في 27 من الشهر المقبل
      2016-03-12 | DATE | 12 الشهر الحالي | انفجرت سيارة في 12 الشهر الحالي
      2001-09-11 | DATE | 11 سبتمبر | عاش قرب البرجين قبل هجمات 11 سبتمبر
      2016-03-20 | DATE | 20 الجاري | تنتهي المهلة في 20 الجاري
      """)
  void readsDates(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2016-03-14 | DATE | 14/3/2016 | نشر بتاريخ 14/3/2016 في الجريدة
      2016-03-14 | DATE | 2016-03-14 | نشر بتاريخ 2016-03-14 في الجريدة
      2016-03-14 | DATE | 14.3.2016 | نشر بتاريخ 14.3.2016 في الجريدة
      2016-03-14 | DATE | ١٤/٣/٢٠١٦ | نشر بتاريخ ١٤/٣/٢٠١٦ في الجريدة
      2016-12-25 | DATE | 12/25/2016 | نشر بتاريخ 12/25/2016 في الجريدة
      """)
  void readsDatesInFigures(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2015-08-11 | DATE | 26 شوال 1436 هـ | صدر الأمر في 26 شوال 1436 هـ
      2024-03-20 | DATE | 10 رمضان 1445هـ | صدر الأمر في 10 رمضان 1445هـ
      2015-06-18/2015-07-16 | DATE | شهر رمضان 1436 | صام الناس شهر رمضان 1436
      """)
  void readsHijriDates(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2018-02 | DATE | 31 فبراير 2018 | كتب في 31 فبراير 2018
      2018-04 | DATE | 31 أبريل 2018 | كتب في 31 أبريل 2018
      2017-02 | DATE | 29/2/2017 | كتب في 29/2/2017
      """)
  void leavesOutWhatNoCalendarHas(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      XXXX-WXX-5 | DATE | الجمعة | وصل الجمعة إلى عمان
      XXXX-WXX-3 | DATE | اليوم الأربعاء | وصل اليوم الأربعاء إلى عمان
      PAST_REF | DATE | أمس | وصل أمس إلى عمان
      PRESENT_REF | DATE | اليوم | وصل اليوم إلى عمان
      FUTURE_REF | DATE | غدا | يصل غدا إلى عمان
      XXXX-05-06 | DATE | 6 مايو | وصل في 6 مايو إلى عمان
      XXXX-XX-28 | DATE | 28 من الشهر المقبل | يصل في 28 من الشهر المقبل
      """)
  void leavesUnknownWhatOnlyTheDateOfPublicationTells(
      String value, String type, String span, String text) {
    assertThat(Times.undated(text)).containsExactly(span + " " + type + " " + value);
  }
}
