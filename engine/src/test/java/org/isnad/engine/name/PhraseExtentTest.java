package org.isnad.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far phrases go. Each row: a text, and the phrase that starts with the phrase's first word.
 */
final class PhraseExtentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت وزارة الدفاع الروسية إن الطائرات عادت | وزارة الدفاع الروسية
          أكد رئيس مجلس النواب اللبناني أن الجلسة قائمة | رئيس مجلس النواب اللبناني
          أعلنت منظمة حظر الأسلحة الكيميائية إرسال مفتشين | منظمة حظر الأسلحة الكيميائية
          نفى مصدر أمني لبناني هذه الأنباء | مصدر أمني لبناني
          استدعت الحكومة سفيرها أمس | الحكومة
          زار الوفد مدينة حلب أمس | مدينة حلب
          """)
  void closesAConstructWithItsFirstDefiniteMember(String text, String phrase) {
    assertThat(Phrases.extent(text, phrase)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال هذا الوزير إنه باق | هذا الوزير
          أصيب نحو 500 شخص بجروح | نحو 500 شخص
          قتل ثلاثة جنود في الكمين | ثلاثة جنود
          نزح أكثر من 40 مدنيا ليلا | أكثر من 40 مدنيا
          اعتقلت الشرطة عددا من المتظاهرين أمس | عددا من المتظاهرين
          تجمعت مجموعة كبيرة من المحتجين أمام المبنى | مجموعة كبيرة من المحتجين
          رفضت كافة الأحزاب السياسية القانون | كافة الأحزاب السياسية
          أصيب أحد عناصر الشرطة في المواجهات | أحد عناصر الشرطة
          اعتقل الجنود 12 منهم عند الحاجز | 12 منهم
          """)
  void takesQuantitiesAndDemonstrativesBeforeTheNoun(String text, String phrase) {
    assertThat(Phrases.extent(text, phrase)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الرئيس الروسي فلاديمير بوتين إن المهمة انتهت | الرئيس الروسي فلاديمير بوتين
          أمر وزير الدفاع سيرجي شويجو بالانسحاب | وزير الدفاع سيرجي شويجو
          وصل وزير الخارجية الأميركي جون كيري إلى جنيف | وزير الخارجية الأميركي جون كيري
          أعلن المتحدث باسم الكرملين دميتري بيسكوف الموعد | المتحدث باسم الكرملين دميتري بيسكوف
          صرح نائب وزير الداخلية لشؤون الأمن اللواء أحمد الخطيب بذلك | نائب وزير الداخلية لشؤون الأمن اللواء أحمد الخطيب
          دعا الأمين العام للأمم المتحدة بان كي مون إلى الهدوء | الأمين العام للأمم المتحدة بان كي مون
          كشف زعيم جماعة الحوثي عبد الملك الحوثي موقفه | زعيم جماعة الحوثي عبد الملك الحوثي
          رأى رئيس مجلس النواب نبيه بري، الذي زار بعبدا، أن الحل قريب | رئيس مجلس النواب نبيه بري
          قال الناطق الرسمي باسم الحكومة محمد المومني إن الحدود آمنة | الناطق الرسمي باسم الحكومة محمد المومني
          استقبل صاحب السمو الملكي الأمير سعود الفيصل السفير | صاحب السمو الملكي الأمير سعود الفيصل
          """)
  void joinsTitlesToNames(String text, String phrase) {
    assertThat(Phrases.extent(text, phrase)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال وزير الخارجية الإيراني، جواد ظريف، إن بلاده ملتزمة | وزير الخارجية الإيراني، جواد ظريف
          حذر سفير النرويج في الأمم المتحدة، أولاف هانسن، من المجاعة | سفير النرويج في الأمم المتحدة، أولاف هانسن
          قال سامح شكري، وزير الخارجية المصري، إن الزيارة ناجحة | سامح شكري، وزير الخارجية المصري
          قال ألكسندر نوفاك نائب رئيس الوزراء الروسي إن الغاز متوفر | ألكسندر نوفاك نائب رئيس الوزراء الروسي
          """)
  void takesNamesAndOfficesInApposition(String text, String phrase) {
    assertThat(Phrases.extent(text, phrase)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ذكرت وكالة "تاس" الروسية أن السفينة رست | وكالة "تاس" الروسية
          بثت قناة "روسيا اليوم" الفضائية المقابلة | قناة "روسيا اليوم" الفضائية
          هاجم تنظيم «داعش» القرية | تنظيم «داعش
          قال مسؤول في منظمة "أيادي" إن القافلة وصلت | مسؤول في منظمة "أيادي
          نشر موقع “نجمة الشرق” الصور | موقع “نجمة الشرق
          """)
  void readsNamesThroughQuotationMarks(String text, String phrase) {
    assertThat(Phrases.extent(text, phrase)).startsWith(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى الوفد وزيري الدفاع والخارجية أمس | وزيري الدفاع والخارجية
          قالت وزارة الصحة والسكان إن الوباء انحسر | وزارة الصحة والسكان
          """)
  void keepsTheFieldsOfOneMinistryTogether(String text, String phrase) {
    assertThat(Phrases.extent(text, phrase)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكدت مصادر مقربة من الحزب أن المفاوضات مستمرة | مصادر مقربة من الحزب
          نفت مصادر داخل حزب الله الخبر | مصادر داخل حزب الله
          أغلقت الوكالة التابعة للأمم المتحدة مكتبها | الوكالة التابعة للأمم المتحدة
          قال مراسل رويترز في أنقرة إن الشوارع خالية | مراسل رويترز في أنقرة
          """)
  void takesTheComplementsOfSourcesAndOffices(String text, String phrase) {
    assertThat(Phrases.extent(text, phrase)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الوزير الذي استقال أمس إنه نادم | الوزير
          أبلغ الرئيس الصحفيين بقراره | الرئيس
          دعا المجلس إلى التهدئة | المجلس
          أعلن الجيش أن الطريق مفتوح | الجيش
          """)
  void stopsBeforeWhatIsNotItsOwn(String text, String phrase) {
    assertThat(Phrases.extent(text, phrase)).isEqualTo(phrase);
  }
}
