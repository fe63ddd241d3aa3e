package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributionGapCheckTest {
  private static final String ID = "attribution-gap";

  @Test
  void findsALongQuotationThatNobodySpeaks() {
    assertThat(
            Findings.of(
                ID,
                "احتجاج في الميناء",
                "أغلق عشرات العمال بوابة الميناء صباح أمس.",
                "\"نريد أن نعود إلى بيوتنا في المساء مثل كل الناس في هذه المدينة\".",
                "وتوقفت السفن عن الدخول."))
        .hasSize(1);
  }

  @Test
  void isSilentWhereACueStandsNearby() {
    assertThat(
            Findings.of(
                ID,
                "احتجاج في الميناء",
                "أغلق عشرات العمال بوابة الميناء صباح أمس.",
                "قال النقابي سامي الخالدي إن العمال متعبون. "
                    + "\"نريد أن نعود إلى بيوتنا في المساء مثل كل الناس في هذه المدينة\".",
                "وتوقفت السفن عن الدخول."))
        .isEmpty();
  }

  @Test
  void isSilentAboutShortQuotations() {
    assertThat(
            Findings.of(
                ID,
                "احتجاج في الميناء",
                "أغلق عشرات العمال بوابة الميناء صباح أمس.",
                "\"لا للظلم\".",
                "وتوقفت السفن عن الدخول."))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheQuotationGoesOnWithTheOneBefore() {
    assertThat(
            Findings.of(
                ID,
                "احتجاج في الميناء",
                "أغلق عشرات العمال بوابة الميناء صباح أمس.",
                "وقال النقابي سامي الخالدي: \"لم نقبض رواتبنا منذ ثلاثة أشهر\".",
                "\"نريد أن نعود إلى بيوتنا في المساء مثل كل الناس في هذه المدينة\".",
                "\"ولن نفتح البوابة قبل أن تدفع الشركة ما عليها لكل عامل\"."))
        .isEmpty();
  }
}
