package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom in the constructions that news uses every day. */
final class EverydaySidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      CONSULT none محادثات: DEU GOV + EGY GOV > nobody | أجرى وزير الخارجية المصري محادثات مع نظيره الألماني في برلين.
      CONSULT none بحث: SAU GOV + USA GOV > nobody | بحث وزير الخارجية السعودي مع نظيره الأمريكي العلاقات الثنائية.
      AGREE none اتفق: RUS --- + TUR --- > nobody | اتفق الجانبان الروسي والتركي على تسيير دوريات مشتركة.
      SUPPORT none وقعت: SAU GOV + CHN GOV > nobody | وقعت الرياض وبكين اتفاقية للتعاون الدفاعي.
      """)
  void bothSidesOfADealAct(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      RETREAT none أفرجت: PSE PTY > --- MIL | أفرجت حركة حماس عن جندي.
      ASSAULT none استشهد: ISR MIL > PSE CVL | استشهد فلسطيني برصاص قوات الاحتلال قرب حاجز قلنديا.
      ASSAULT none هاجم: ISR CVL > PSE CVL | هاجم مستوطنون إسرائيليون منازل فلسطينيين جنوب نابلس.
      ASSAULT none هجوما: SDN MIL > SDN REB | شن الطيران الحربي السوداني هجوما على مواقع المتمردين.
      ASSAULT none اقتحموا: FRA CVL > TUR GOV | أوقفت الشرطة الفرنسية ستة أشخاص بعد أن اقتحموا مبنى القنصلية التركية.
      THREATEN none هددت: TUR GOV > SYR MIL | هددت أنقرة برد قاس إذا واصلت القوات السورية تقدمها نحو إدلب.
      """)
  void namesEndWhereTheClauseGoesOn(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ACCUSE none اتهامات: TUR GOV > IRQ GOV | نفت بغداد اتهامات أنقرة بدعم حزب العمال الكردستاني.
      ASSAULT none هجوم: UKR GOV > nobody | اتهمت موسكو كييف بشن هجوم على الجسر.
      ASSAULT none مقتل: nobody > JOR MIL | أكد مسؤول في هيئة الأركان مقتل ثلاثة جنود أردنيين.
      """)
  void whoTellsIsNotWhoDoes(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }
}
