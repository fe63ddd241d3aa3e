package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberCheckTest {
  private static final String ID = "number-mismatch";

  @Test
  void findsATollOfTheHeadlineThatTheBodyNeverGives() {
    assertThat(
            Findings.of(
                ID,
                "مقتل 12 شخصا في حريق بالعاصمة",
                "قتل 14 شخصا أمس في حريق شب في سوق بالعاصمة.",
                "ونقل الجرحى إلى المستشفى."))
        .containsExactly("مقتل 12 شخصا | قتل 14 شخصا");
  }

  @Test
  void readsNumbersInWordsAndDuals() {
    assertThat(
            Findings.of(
                ID,
                "مقتل جنديين في انفجار لغم",
                "قتل أربعة جنود أمس في انفجار لغم قرب الحدود.",
                "وفتح الجيش تحقيقا."))
        .containsExactly("مقتل جنديين | قتل أربعة جنود");
  }

  @Test
  void addsUpTheNumbersOfTheBody() {
    assertThat(
            Findings.of(
                ID,
                "مقتل 12 شخصا في حريق بالعاصمة",
                "قتل 7 رجال أمس في حريق شب في سوق بالعاصمة.",
                "وتوفيت 5 نساء في المستشفى."))
        .isEmpty();
  }

  @Test
  void isSilentAboutRoughNumbers() {
    assertThat(
            Findings.of(
                ID,
                "مقتل أكثر من 40 شخصا في حريق",
                "قتل 43 شخصا أمس في حريق شب في سوق بالعاصمة.",
                "وفتح الجيش تحقيقا."))
        .isEmpty();
  }
}
