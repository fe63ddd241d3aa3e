package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names no event here. */
final class ContextGateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      مقتل خمسة أشخاص في حادث سير قرب الرباط
      ضرب زلزال قوي جزيرة لومبوك الإندونيسية
      """)
  void leavesAccidentsAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      تقدم المنتخب بهدف مبكر وقاد هجوما سريعا في مباراة الكأس أمام الفريق الضيف
      """)
  void leavesSportAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      خبراء يحذرون من الإفراط في القهوة
      """)
  void leavesPeopleWithoutOfficeAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      تسيطر عليها المعارضة السورية
      عثرت الشرطة العراقية على عبوة ناسفة
      وزير الدفاع العراقي في باريس
      """)
  void leavesStandingThingsAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قال سلاح الجو الروسي إنه دمر 20 مسيرة فوق القرم خلال غارات ليلية
      أوضح رئيس الوزراء الأردني في اتصال مع وكالة رويترز أن الحدود آمنة
      """)
  void leavesWhatOnlyLooksLikeAMarchOrATalkAlone(String text) {
    assertThat(Events.told(text)).noneMatch(told -> told.matches("(PROTEST|CONSULT).*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      COERCE | أمرت محكمة في أنقرة باحتجاز ثلاثة طلاب جامعيين بعد هجوم على ثكنة
      """)
  void takesArrestsOfPeopleWithoutOffice(String type, String text) {
    assertThat(Events.told(text)).anyMatch(told -> told.startsWith(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قال الرئيس المصري إن بلاده تسعى إلى تحقيق السلام مع جيرانها
      عثرت الشرطة العراقية على ما يشتبه بأنه مخبأ
      """)
  void leavesWhatIsBroughtAboutAndWhatIsOnlyThoughtAlone(String text) {
    assertThat(Events.told(text)).noneMatch(told -> told.startsWith("ACCUSE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      SUPPORT | أكد الوزير دعم مصر الكامل لحقوق الفلسطينيين
      ACCUSE | طالبت فرنسا بتحقيق مستقل في الغارة
      """)
  void takesAStandWithWhatItIsFor(String type, String text) {
    assertThat(Events.told(text)).anyMatch(told -> told.startsWith(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قتل مهاجم أربعة جنود في مدينة حلب
      فرضت روسيا رسوما جمركية على واردات أوكرانيا
      عمليات تمشيط للجيش السوري في قرى الساحل
      """)
  void takesWhatBroadcastersCallByOtherNames(String text) {
    assertThat(Events.named(text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      رفض الكرملين التعليق على الخبر
      نقلت سيارات الإسعاف السائق إلى المستشفى
      قال السفير الروسي إن هناك حلا لما وصفه بالخلاف
      """)
  void leavesSilenceAmbulancesAndLabelsAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }
}
