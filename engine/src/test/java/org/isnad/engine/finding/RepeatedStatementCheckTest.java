package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedStatementCheckTest {
  private static final String ID = "repeated-statement";
  private static final String LEAD = "وصل وفد من المهندسين إلى الميناء الجنوبي صباح أمس.";

  @Test
  void findsOneContentFromTwoSources() {
    assertThat(
            Findings.of(
                ID,
                "المهندسون في الميناء",
                LEAD,
                "قال محافظ المدينة إن توسيع الرصيف الشمالي خفف ازدحام السفن في الميناء.",
                "والتقى الوفد عددا من العمال.",
                "وقالت وزارة النقل إن توسيع الرصيف الشمالي خفف كثيرا ازدحام السفن في الميناء."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("توسيع الرصيف الشمالي خفف كثيرا");
  }

  @Test
  void isSilentWhereTheBodyTakesUpTheLead() {
    assertThat(
            Findings.of(
                ID,
                "توسيع الرصيف",
                "قال محافظ المدينة إن توسيع الرصيف الشمالي خفف ازدحام السفن في الميناء.",
                LEAD,
                "والتقى الوفد عددا من العمال.",
                "وقال المحافظ إن توسيع الرصيف الشمالي خفف ازدحام السفن في الميناء."))
        .isEmpty();
  }

  @Test
  void isSilentWhereOneDeniesWhatTheOtherSays() {
    assertThat(
            Findings.of(
                ID,
                "المهندسون في الميناء",
                LEAD,
                "قال محافظ المدينة إن توسيع الرصيف الشمالي خفف ازدحام السفن في الميناء.",
                "والتقى الوفد عددا من العمال.",
                "وقالت النقابة إن توسيع الرصيف الشمالي لم يخفف ازدحام السفن في الميناء."))
        .isEmpty();
  }

  @Test
  void isSilentWhereAQuotationBacksAParaphrase() {
    assertThat(
            Findings.of(
                ID,
                "المهندسون في الميناء",
                LEAD,
                "قال محافظ المدينة إن توسيع الرصيف الشمالي خفف ازدحام السفن في الميناء.",
                "وقال المحافظ: \"توسيع الرصيف الشمالي خفف ازدحام السفن في الميناء\"."))
        .isEmpty();
  }

  @Test
  void isSilentAboutOneChargeAgainstTwo() {
    assertThat(
            Findings.of(
                ID,
                "المهندسون في الميناء",
                LEAD,
                "واتهمت النيابة المدير السابق بتبديد أموال شركة الموانئ وتزوير عقود الصيانة السنوية.",
                "والتقى الوفد عددا من العمال.",
                "واتهم المحامي المقاول بتبديد أموال شركة الموانئ وتزوير عقود الصيانة السنوية."))
        .isEmpty();
  }

  @Test
  void isSilentWhereOneAssertsAndTheOtherThreatens() {
    assertThat(
            Findings.of(
                ID,
                "المهندسون في الميناء",
                LEAD,
                "قال محافظ المدينة إن الشركة أغلقت الرصيف الشمالي أمام سفن الصيد الكبيرة.",
                "والتقى الوفد عددا من العمال.",
                "وهددت النقابة بأن تغلق الشركة الرصيف الشمالي أمام سفن الصيد الكبيرة."))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheOwnWordsFollowUnderAnotherName() {
    assertThat(
            Findings.of(
                ID,
                "المهندسون في الميناء",
                LEAD,
                "قال متحدث باسم المحافظة إن توسيع الرصيف الشمالي خفف ازدحام السفن في الميناء.",
                "والتقى الوفد عددا من العمال.",
                "وقال رامي السعدي: \"توسيع الرصيف الشمالي خفف ازدحام السفن في الميناء\"."))
        .isEmpty();
  }
}
