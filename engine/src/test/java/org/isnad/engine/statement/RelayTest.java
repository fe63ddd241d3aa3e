package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relayed speech. */
final class RelayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      وكالة رويترز > مسؤول في الشرطة | المشتبه به اعتقل | ونقلت وكالة رويترز عن مسؤول في الشرطة قوله إن المشتبه به اعتقل.
      التلفزيون > شاهد | القطار خرج عن السكة | ونقل التلفزيون عن شاهد أن القطار خرج عن السكة.
      الصحيفة > مصدر أمني | المهاجم فر | نسبت الصحيفة إلى مصدر أمني قوله إن المهاجم فر.
      """)
  void givesTheTellerAndWhoIsTold(String chain, String content, String text) {
    assertThat(Said.contents(text)).containsExactly(content, content);
    assertThat(Said.nesting(text)).containsExactly("s1", "s2 in s1");
    assertThat(Said.chains(text)).last().isEqualTo(chain);
  }

  @Test
  void theInnerCueIsTheWordOfSaying() {
    assertThat(Said.of("نقلت الصحيفة عن مصدر أمني قوله إن المهاجم فر."))
        .containsExactly(
            "نقلت | الصحيفة | inform | المهاجم فر", "قوله | مصدر أمني | inform | المهاجم فر");
  }

  @Test
  void theInnerCueIsThePrepositionWhereNoSuchWordStands() {
    assertThat(Said.of("نقلت الصحيفة عن مصدر أمني أن المهاجم فر."))
        .containsExactly(
            "نقلت | الصحيفة | inform | المهاجم فر", "عن | مصدر أمني | inform | المهاجم فر");
  }

  @Test
  void nobodyTellsWhereThePassiveDoes() {
    assertThat(Said.speakers("نقل عن مصدر أمني قوله إن المهاجم فر."))
        .containsExactly("-", "مصدر أمني");
  }

  @Test
  void movingThingsIsNoSpeech() {
    assertThat(Said.of("نقلت الشاحنة القمح إلى الميناء.")).isEmpty();
  }
}
