package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTwinCheckTest {
  private static final String ID = "place-mismatch";
  private static final String LEAD =
      "أعلن الجيش وقف إطلاق النار في الضواحي الغربية من مدينة حلب اعتبارا من المساء.";
  private static final String BETWEEN = "وخرج سكان مدينة حلب إلى الشوارع.";

  @Test
  void findsOneHappeningInTheSameWordsAtAnotherPlace() {
    assertThat(
            Findings.of(
                ID,
                "هدوء بعد القتال",
                LEAD,
                BETWEEN,
                "وقال ضابط إن وقف إطلاق النار في الضواحي الغربية من مدينة حمص صامد."))
        .containsExactly("مدينة حمص | مدينة حلب");
  }

  @Test
  void isSilentWhereAnotherOneIsMeant() {
    assertThat(
            Findings.of(
                ID,
                "هدوء بعد القتال",
                LEAD,
                BETWEEN,
                "وأعلن أيضا وقف إطلاق النار في الضواحي الغربية من مدينة حمص."))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheArticleSpeaksOfBoth() {
    assertThat(
            Findings.of(
                ID,
                "هدوء بعد القتال",
                LEAD,
                BETWEEN,
                "وقال ضابط إن وقف إطلاق النار في الضواحي الغربية من مدينة حمص صامد.",
                "وعادت الأسواق في مدينة حمص إلى العمل."))
        .isEmpty();
  }

  @Test
  void isSilentAboutAPartOfThePlace() {
    assertThat(
            Findings.of(
                ID,
                "هدوء بعد القتال",
                LEAD,
                BETWEEN,
                "وقال ضابط إن وقف إطلاق النار في الضواحي الغربية في سوريا صامد."))
        .isEmpty();
  }
}
