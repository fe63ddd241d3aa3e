package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SingleOriginCheckTest {
  private static final String ID = "single-origin";

  @Test
  void findsThatAllClaimsRestOnOneSource() {
    assertThat(
            Findings.of(
                ID,
                "معارك في الجنوب",
                "قال الناطق العسكري سامي الخالدي إن الجيش هاجم ثلاثة مواقع للمسلحين.",
                "وأضاف الخالدي أن الجنود قتلوا عشرين مسلحا في مدينة كيسمايو.",
                "وأكد الخالدي أن الجيش اعتقل سبعة من المسلحين قرب الميناء.",
                "وأوضح الخالدي أن المسلحين قصفوا أربع قرى قبل انسحابهم."))
        .hasSize(1);
  }

  @Test
  void isSilentWhereAnotherSourceSpeaks() {
    assertThat(
            Findings.of(
                ID,
                "معارك في الجنوب",
                "قال الناطق العسكري سامي الخالدي إن الجيش هاجم ثلاثة مواقع للمسلحين.",
                "وأضاف الخالدي أن الجنود قتلوا عشرين مسلحا في مدينة كيسمايو.",
                "وأكد الخالدي أن الجيش اعتقل سبعة من المسلحين قرب الميناء.",
                "وأوضح الخالدي أن المسلحين قصفوا أربع قرى قبل انسحابهم.",
                "وقالت الأمم المتحدة إن خمسين أسرة نزحت من القرى."))
        .isEmpty();
  }
}
