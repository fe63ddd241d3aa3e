package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameVariantsCheckTest {
  private static final String ID = "name-variants";

  @Test
  void findsAFamilyNameInTwoSpellings() {
    assertThat(
            Findings.of(
                ID,
                "لقاء في موسكو",
                "التقى الوزير الروسي سيرغي شويغو نظيره أمس.",
                "وقال سيرغي شويجو إن اللقاء مفيد."))
        .containsExactly("سيرغي شويجو | سيرغي شويغو");
  }

  @Test
  void findsAFirstNameInTwoSpellings() {
    assertThat(
            Findings.of(
                ID,
                "لقاء في موسكو",
                "التقى الوزير سيرغي لافروف نظيره أمس.",
                "وقال سيرجي لافروف إن اللقاء مفيد."))
        .hasSize(1);
  }

  @Test
  void isSilentAboutTwoPersons() {
    assertThat(
            Findings.of(
                ID,
                "لقاء في عمان",
                "التقى الوزير أحمد حسن نظيره أمس.",
                "وقال النائب أحمد حسين إن اللقاء مفيد."))
        .isEmpty();
  }

  @Test
  void isSilentAboutTheShortForm() {
    assertThat(
            Findings.of(
                ID,
                "لقاء في موسكو",
                "التقى الوزير سيرغي لافروف نظيره أمس.",
                "وقال لافروف إن اللقاء مفيد."))
        .isEmpty();
  }

  @Test
  void isSilentAboutTheFamilyNameOfAWoman() {
    assertThat(
            Findings.of(
                ID,
                "لقاء في موسكو",
                "التقى المدرب أندريه فوكين لاعبي الفريق أمس.",
                "وقالت السباحة أولغا فوكينا إن اللقاء مفيد."))
        .isEmpty();
  }
}
