package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marks belong together. */
final class QuotationFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال «لن نعود» وخرج",
        "قال “لن نعود” وخرج",
        "قال \"لن نعود\" وخرج",
        "قال 'لن نعود' وخرج",
        "قال ‘لن نعود’ وخرج",
        "قال ‹لن نعود› وخرج",
        "قال ((لن نعود)) وخرج",
        "قال „لن نعود“ وخرج",
        "قال {لن نعود} وخرج"
      })
  void pairsTheMarksOfPrintAndWeb(String text) {
    assertThat(Tokens.quotations(text)).containsExactly("لن نعود");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال »لن نعود« وخرج",
        "قال ”لن نعود“ وخرج",
        "قال:»لن نعود« وخرج",
        "»لن نعود«، قال"
      })
  void readsReversedMarksByTheSpaceRoundThem(String text) {
    assertThat(Tokens.quotations(text)).containsExactly("لن نعود");
  }

  @Test
  void pairsStraightMarksWithCurlyOnes() {
    assertThat(Tokens.quotations("قال \"لن نعود” وخرج")).containsExactly("لن نعود");
  }

  @Test
  void pairsMarksBehindAClitic() {
    assertThat(Tokens.quotations("تحدث لـ\"الغد\" و«الرأي» بصراحة"))
        .containsExactly("الغد", "الرأي");
  }

  @Test
  void nestsOtherMarksInside() {
    assertThat(Tokens.quotations("قال «إن صحيفة \"الغد\" كاذبة» وخرج"))
        .containsExactly("إن صحيفة \"الغد\" كاذبة", "1 الغد");
  }

  @Test
  void nestsTheSameMarksInside() {
    assertThat(Tokens.quotations("قال «إن «الغد» كاذبة» وخرج"))
        .containsExactly("إن «الغد» كاذبة", "1 الغد");
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    String text = "قال «لن نعود أبدا.\nثم خرج من القاعة.";
    assertThat(Tokens.quotations(text)).containsExactly("لن نعود أبدا");
    assertThat(QuotationFinder.find(Tokens.of(text)).get(0).closed()).isFalse();
  }

  @Test
  void goesOnOverAParagraphThatOpensItAgainAndLeavesItOpen() {
    assertThat(Tokens.quotations("قال: «بدأنا الحصاد.\n«ثم هطل المطر.\nوعدنا» وسكت"))
        .containsExactly("بدأنا الحصاد.\n«ثم هطل المطر.\nوعدنا");
  }

  @Test
  void aParagraphThatOpensAndClosesIsAQuotationOfItsOwn() {
    assertThat(Tokens.quotations("قال: «بدأنا الحصاد.\n«ثم هطل المطر» وسكت"))
        .containsExactly("بدأنا الحصاد", "ثم هطل المطر");
  }

  @Test
  void goesOnToAParagraphThatOnlyClosesIt() {
    assertThat(Tokens.quotations("قال: «بدأنا الحصاد.\nثم هطل المطر» وسكت"))
        .containsExactly("بدأنا الحصاد.\nثم هطل المطر");
  }

  @Test
  void doesNotGoOnIntoAQuotationOfTheNextParagraph() {
    assertThat(Tokens.quotations("قال: «بدأنا الحصاد.\nوزار «سوق الجمعة» ثم عاد"))
        .containsExactly("بدأنا الحصاد", "سوق الجمعة");
  }

  @Test
  void aClosingMarkWithoutOpeningQuotesItsSentence() {
    String text = "عاد الوفد. لن نقبل بهذا العرض»، قال السفير";
    Quotation quotation = QuotationFinder.find(Tokens.of(text)).get(0);
    assertThat(Tokens.quotations(text)).containsExactly("لن نقبل بهذا العرض");
    assertThat(quotation.opened()).isFalse();
    assertThat(quotation.closed()).isTrue();
  }

  @Test
  void anInnerQuotationEndsWithTheOuterOne() {
    assertThat(Tokens.quotations("قال «إن حزب \"الأمل خسر» ثم خرج"))
        .containsExactly("إن حزب \"الأمل خسر", "1 الأمل خسر");
  }

  @Test
  void anApostropheQuotesNothing() {
    assertThat(Tokens.quotations("زار مدينة N'Djamena ثم Côte d'Ivoire")).isEmpty();
  }

  @Test
  void singleBracketsQuoteNothing() {
    assertThat(Tokens.quotations("لندن (رويترز) - قال")).isEmpty();
  }

  @Test
  void holdsItsContentWithoutTheMarks() {
    List<Token> tokens = Tokens.of("قال «لن نعود» وخرج");
    Quotation quotation = QuotationFinder.find(tokens).get(0);
    assertThat(quotation.holds(1)).isFalse();
    assertThat(quotation.holds(2)).isTrue();
    assertThat(quotation.holds(3)).isTrue();
    assertThat(quotation.holds(4)).isFalse();
  }

  @Test
  void readsTenThousandNestedMarksQuickly() {
    String text = "قال " + "«نعم ".repeat(10_000) + "لا» ".repeat(10_000);
    List<Quotation> found =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> QuotationFinder.find(Tokens.of(text)));
    assertThat(found).allMatch(q -> q.depth() < QuotationFinder.MAX_DEPTH);
  }

  @Test
  void readsTenThousandLoneMarksQuickly() {
    String text = "\"\n".repeat(10_000) + "» ".repeat(10_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> QuotationFinder.find(Tokens.of(text)));
  }

  @Test
  void closesWithASpaceBeforeTheMarkWhereTheMarksComeOutEven() {
    assertThat(Tokens.quotations("قال \"وصلت السفينة \"وأضاف أن \"البحر هادئ\"."))
        .containsExactly("وصلت السفينة", "البحر هادئ");
  }

  @Test
  void opensInsideAQuotationWhereTheMarksDoNotComeOutEven() {
    assertThat(Tokens.quotations("قال \"وصلت سفينة \"الأمل\" أمس\" وخرج"))
        .containsExactly("وصلت سفينة \"الأمل\" أمس", "1 الأمل");
  }

  @Test
  void opensBehindAPrepositionWithSpacesOnBothSides() {
    assertThat(Tokens.quotations("وعبّر عن \" أسف عميق\" للحادث")).containsExactly("أسف عميق");
  }

  @Test
  void opensWithTheSpaceBehindTheMarkWhereTheMarksComeOutEven() {
    assertThat(Tokens.quotations("وقال القبطان\" البحر هادئ اليوم\" وخرج"))
        .containsExactly("البحر هادئ اليوم");
  }

  @Test
  void opensTwiceWithADoubledMark() {
    assertThat(Tokens.quotations("قال: \"\"البحر هادئ\" وخرج")).contains("1 البحر هادئ");
  }
}
