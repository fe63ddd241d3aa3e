package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistanceCheckTest {
  private static final String ID = "number-mismatch";

  @Test
  void findsTwoDistancesFromOneLandmark() {
    assertThat(
            Findings.of(
                ID,
                "انفجار قرب المطار",
                "وقع الانفجار على بعد خمسين مترا من البوابة.",
                "وقال شاهد إنه وقع على بعد 200 مترا من البوابة."))
        .containsExactly("على بعد 200 مترا من البوابة | على بعد خمسين مترا من البوابة");
  }

  @Test
  void isSilentAboutTwoLandmarks() {
    assertThat(
            Findings.of(
                ID,
                "انفجار قرب المطار",
                "وقع الانفجار على بعد خمسين مترا من البوابة.",
                "ويقع المطار على بعد 20 كيلومترا من العاصمة."))
        .isEmpty();
  }
}
