package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Line breaks that wrap and those that end. */
final class LineBreaksTest {
  private static final String WRAPPED =
      """
      وصل الوفد الزراعي إلى العاصمة مساء أمس بعد رحلة
      طويلة عبر الجبال، وكان في استقباله عدد كبير من
      المزارعين الذين انتظروا منذ الصباح على الطريق.
      وسيبدأ الوفد جولته اليوم بزيارة سوق الخضار قبل
      أن ينتقل إلى القرى القريبة من النهر حيث يلتقي
      أصحاب البساتين ويستمع إلى شكواهم من نقص المياه
      في هذا الموسم.
      """;

  private static final String HEADLINES =
      """
      افتتاح السوق الجديد في العاصمة
      وصول الوفد الزراعي
      قال المدير إن السوق سيفتح أبوابه كل يوم من الصباح حتى المساء أمام جميع الناس من غير استثناء ولا قيد على الإطلاق.
      الطقس غدا
      المباراة تنتهي بالتعادل
      أسعار الذهب
      """;

  @Test
  void takesTheBreaksOfWrappedTextAsSpaces() {
    LineBreaks breaks = new LineBreaks(WRAPPED);
    assertThat(breaks.isSoft(WRAPPED.indexOf('\n'))).isTrue();
    assertThat(Tokens.sentences(WRAPPED)).hasSize(2);
  }

  @Test
  void keepsTheBreakBehindAStopOfWrappedText() {
    LineBreaks breaks = new LineBreaks(WRAPPED);
    assertThat(breaks.isSoft(WRAPPED.indexOf(".\n") + 1)).isFalse();
  }

  @Test
  void keepsTheBreakBeforeAnEmptyLine() {
    String text = WRAPPED.replaceFirst("\n", "\n\n");
    assertThat(new LineBreaks(text).isSoft(text.indexOf('\n'))).isFalse();
  }

  @Test
  void keepsHeadlinesAndParagraphsApart() {
    assertThat(Tokens.sentences(HEADLINES)).hasSize(6);
  }

  @Test
  void keepsTheLinesOfAShortText() {
    String text = "وصل الوفد إلى المدينة القديمة\nوكان في استقباله عدد من الناس\nثم عاد";
    assertThat(Tokens.sentences(text)).hasSize(3);
  }

  @Test
  void keepsParagraphsThatEndWithStops() {
    String text = "وصل الوفد إلى المدينة القديمة صباحا.\n".repeat(8);
    assertThat(Tokens.sentences(text)).hasSize(8);
  }
}
