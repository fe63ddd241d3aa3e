package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceCheckTest {
  private static final String ID = "place-mismatch";

  @Test
  void findsAWithdrawalFromOnesOwnCountry() {
    assertThat(
            Findings.of(
                ID,
                "قرار في نيروبي",
                "أعلنت وزارة الدفاع سحب الجنود من الصومال خلال شهر.",
                "وقال متحدث إن كينيا أبلغت جيرانها بانسحابها العسكري من كينيا."))
        .containsExactly("بانسحابها العسكري من كينيا | سحب الجنود من الصومال");
  }

  @Test
  void findsACountryOfTheHeadlineThatTheBodyNeverNames() {
    assertThat(
            Findings.of(
                ID,
                "مقتل عشرة أشخاص في هجوم في باكستان",
                "قتل عشرة أشخاص أمس في هجوم في الهند، بحسب الشرطة.",
                "ونقل الجرحى إلى مستشفيات قريبة."))
        .containsExactly("هجوم في باكستان | هجوم في الهند");
  }

  @Test
  void isSilentAboutTwoWithdrawals() {
    assertThat(
            Findings.of(
                ID,
                "قرار في نيروبي",
                "أعلنت كينيا سحب جنودها من الصومال خلال شهر.",
                "وكانت كينيا أعلنت انسحابها من السودان قبل عام."))
        .isEmpty();
  }
}
