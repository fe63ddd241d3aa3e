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
      RETREAT future بسحب القوات: TUR GOV > nobody | أمر الرئيس التركي رجب طيب أردوغان بسحب القوات من قبرص
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      future نشر قوات        | قررت واشنطن نشر قوات في بولندا
      future وتبادل الأسرى   | اتفق الجانبان على وقف إطلاق النار وتبادل الأسرى
      future لاقتحام         | وحشد الجيش السوري تعزيزات تمهيدا لاقتحام البلدة
      hypothetical عقوبات    | قد تفرض واشنطن عقوبات على أنقرة
      hypothetical ينسحب     | ربما ينسحب الوفد الحكومي من المفاوضات
      hypothetical تنسحب     | هل تنسحب واشنطن من الاتفاق النووي؟
      hypothetical وتفرج     | طالبت المعارضة بأن تسحب الحكومة قواتها وتفرج عن المعتقلين
      hypothetical التفاوض   | لإيران الحق في التفاوض مع الدول الكبرى
      hypothetical تقديم     | وشدد على ضرورة تقديم مساعدات إنسانية لليمن
      future القمة           | وأكد المتحدث أن القمة ستعقد في الرياض
      negation القمة         | وقال إن القمة لن تعقد في الرياض
      hypothetical لإيصال    | فتحت المنظمة ممرات آمنة لإيصال المساعدات إلى تعز
      hypothetical وقف       | ينص المقترح على وقف إطلاق النار وسحب المقاتلين
      """)
  void seesWhatGovernsFromAfar(String event, String text) {
    assertThat(Events.dated(text)).anyMatch(told -> told.startsWith(event));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      none العقوبات    | العقوبات الأمريكية على إيران تثير قلق أوروبا
      none الحملة      | وعارضت النقابة الحملة العسكرية التركية في عفرين
      none هجوم        | قتل خمسة جنود في هجوم شنه مسلحون أمس شمال سيناء
      none اتهم        | وكانت واشنطن قد اتهمت موسكو بقصف المدينة
      """)
  void doesNotDoubtWhatIsThere(String event, String text) {
    assertThat(Events.dated(text)).anyMatch(told -> told.startsWith(event));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      historical زار        | وسبق أن زار الرئيس الفرنسي الجزائر
      historical اعتقل      | وقد اعتقل المعارض الروسي سابقا أكثر من مرة
      historical الاتفاق    | انتقد ترامب الاتفاق المبرم بين إيران والقوى الكبرى
      historical اغتيال     | تحيي تونس ذكرى اغتيال المعارض شكري بلعيد
      historical قصفت       | وخلال حرب صيف 2006 قصفت إسرائيل الضاحية الجنوبية
      future باعتقال        | أصدر القاضي أمرا باعتقال الوزير السابق
      """)
  void tellsThePastOfADeedFromThatOfAPerson(String event, String text) {
    assertThat(Events.dated(text)).anyMatch(told -> told.startsWith(event));
  }
}
