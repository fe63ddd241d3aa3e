package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, told by a noun. */
final class NounRolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      CONSULT none زيارة: RUS GOV > TUR --- | زيارة الرئيس الروسي فلاديمير بوتين إلى تركيا
      RETREAT none انسحاب: RUS MIL > nobody | انسحاب القوات الروسية من سوريا
      ASSAULT none الهجوم: nobody > EGY GOV | أدان المغرب الهجوم على السفارة المصرية
      """)
  void readsGenitiveAndPrepositions(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT none غارات: RUS MIL > IMG REB | شن الطيران الروسي غارات على مواقع تنظيم داعش
      ASSAULT none هجوما: IRQ MIL > IMG REB | نفذ الجيش العراقي هجوما على مواقع تنظيم داعش
      """)
  void takesTheSubjectOfALightVerb(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT none اشتباكات: YEM MIL + YEM REB > nobody | اشتباكات وقعت بين الجيش اليمني والحوثيين
      """)
  void readsTheClauseBehindTheNoun(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      RETREAT future بسحب القوات: TUR GOV > nobody | أمر الرئيس التركي رجب طيب أردوغان بسحب القوات من قبرص
      SANCTION future الانسحاب: USA --- > nobody | قررت الولايات المتحدة الانسحاب من الاتفاق النووي
      THREATEN none تهديدات: nobody > USA GOV | تلقى السفير الأمريكي تهديدات من حزب الله
      """)
  void followsControl(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }
}
