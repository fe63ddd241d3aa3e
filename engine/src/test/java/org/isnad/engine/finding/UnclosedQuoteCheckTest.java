package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnclosedQuoteCheckTest {
  private static final String ID = "unclosed-quote";

  @Test
  void findsAQuotationThatNeverCloses() {
    assertThat(Findings.of(ID, "أعلن الوزير قراره", "قال الوزير: \"سنبني الجسر هذا العام."))
        .containsExactly("\"سنبني الجسر هذا العام");
  }

  @Test
  void findsTheOuterOfTwo() {
    assertThat(
            Findings.of(
                ID, "أعلن الوزير قراره", "قال الوزير: \"سنبني الجسر قرب حي \"السلام\" هذا العام."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("\"سنبني");
  }

  @Test
  void isSilentWhereEveryMarkHasItsPair() {
    assertThat(
            Findings.of(
                ID,
                "أعلن الوزير \"قراره\"",
                "قال الوزير: \"سنبني الجسر\". وأضاف أن \"العمل\" يبدأ غدا.",
                "وقالت النائبة «لن نوافق»."))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheNextParagraphCloses() {
    assertThat(
            Findings.of(
                ID,
                "أعلن الوزير قراره",
                "قال الوزير: \"سنبني الجسر هذا العام.",
                "وسنفتح الطريق في الصيف\"."))
        .isEmpty();
  }

  @Test
  void isSilentWhereMarksOfTwoKindsMakeAPair() {
    assertThat(Findings.of(ID, "أعلن الوزير قراره", "قال الوزير: «سنبني الجسر هذا العام\"."))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheNextParagraphOpensAgain() {
    assertThat(
            Findings.of(
                "unclosed-quote",
                "حديث القبطان",
                "وصلت السفينة إلى الميناء أمس.",
                "وقال القبطان في مقابلة \"كان البحر هائجا طوال الليل.",
                "\"لم ننم ساعة واحدة قبل أن نرى المنارة\"."))
        .isEmpty();
  }
}
