package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorCheckTest {
  private static final String ID = "actor-mismatch";

  @Test
  void findsAnActorOfTheHeadlineThatTheBodyDoesNotKnow() {
    assertThat(
            Findings.of(
                ID,
                "فرنسا تفرض عقوبات على إيران",
                "فرضت بريطانيا أمس عقوبات على إيران بسبب برنامجها.",
                "ورحبت إسرائيل بالقرار."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("فرنسا تفرض عقوبات | ");
  }

  @Test
  void isSilentWhereTheBodyKnowsTheActor() {
    assertThat(
            Findings.of(
                ID,
                "فرنسا تفرض عقوبات على إيران",
                "فرضت باريس أمس عقوبات على إيران بسبب برنامجها.",
                "وكانت بريطانيا فرضت عقوبات على إيران."))
        .isEmpty();
  }
}
