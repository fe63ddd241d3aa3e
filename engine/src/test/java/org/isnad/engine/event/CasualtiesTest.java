package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People killed, and the attack told beside them. */
final class CasualtiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT none قتل: TUR UAF > TUR MIL | قتل ثلاثة جنود أتراك في هجوم شنه مسلحون على حاجز عسكري
      ASSAULT none قتل: nobody > --- CVL | قتل أربعة مدنيين بينهم شرطي في انفجار قرب السوق
      ASSAULT none مقتل: SAU --- > YEM CVL | مقتل طفل يمني في غارات سعودية على صنعاء
      """)
  void findsWhoKilled(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT none هجوم: TUR UAF > TUR MIL | قتل ثلاثة جنود أتراك في هجوم شنه مسلحون على حاجز عسكري
      """)
  void givesTheAttackItsVictims(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT none وأصيب: nobody > IRQ COP | قتل شرطي عراقي وأصيب أربعة آخرون في تفجير انتحاري ببغداد
      """)
  void takesOthersForTheSamePeople(String event, String text) {
    assertThat(Events.told(text)).contains(event);
  }
}
