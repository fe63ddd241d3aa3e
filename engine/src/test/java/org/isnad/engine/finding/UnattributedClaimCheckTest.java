package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnattributedClaimCheckTest {
  private static final String ID = "unattributed-claim";

  @Test
  void findsAnAttackToldAsAFactThatOthersOnlyAllege() {
    assertThat(
            Findings.of(
                ID,
                "غارات على المدينة",
                "شهدت المدينة ليلة صعبة ونزح كثير من سكانها.",
                "وقصفت إثيوبيا سوقا في المدينة.",
                "واتهمت إريتريا إثيوبيا بأنها قصفت سوقا في المدينة."))
        .hasSize(1);
  }

  @Test
  void isSilentWhereNobodyDisputesIt() {
    assertThat(
            Findings.of(
                ID,
                "غارات على المدينة",
                "شهدت المدينة ليلة صعبة ونزح كثير من سكانها.",
                "وقصفت إثيوبيا سوقا في المدينة.",
                "وأعلنت إثيوبيا أنها قصفت سوقا في المدينة."))
        .isEmpty();
  }
}
