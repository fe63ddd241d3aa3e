package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed attributions. */
final class AttributedClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      وفقا | لوزارة الصحة | inform | ارتفع عدد الجرحى إلى عشرين | ارتفع عدد الجرحى إلى عشرين وفقا لوزارة الصحة.
      على حد تعبير | المدرب | inform | المباراة كانت معركة | المباراة كانت معركة، على حد تعبير المدرب.
      حسبما أفاد | سكان القرية | inform | الطريق مقطوع | الطريق مقطوع، حسبما أفاد سكان القرية.
      نقلا عن | لجنة الانتخابات | inform | وفاز المرشح المستقل | وفاز المرشح المستقل، نقلا عن لجنة الانتخابات.
      """)
  void coversTheClauseBeforeIt(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      بحسب | الدفاع المدني | inform | اندلع الحريق قبل الفجر | بحسب الدفاع المدني، اندلع الحريق قبل الفجر.
      ووفقا لما ذكرته | صحيفة الغد | inform | الملعب سيهدم | ووفقا لما ذكرته صحيفة الغد، فإن الملعب سيهدم.
      """)
  void coversTheClauseBehindIt(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      بحسب ما أعلن | الجيش | inform | قتل جنديان، بحسب ما أعلن الجيش، في انفجار لغم | قتل جنديان، بحسب ما أعلن الجيش، في انفجار لغم.
      """)
  void coversTheClauseRoundIt(String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @Test
  void holdsAStatementWithACueOfItsOwn() {
    assertThat(Said.nesting("قالت وزيرة البيئة إن النهر ملوث، بحسب وكالة الأنباء الأردنية."))
        .containsExactly("s1 in s2", "s2");
    assertThat(Said.contents("قالت وزيرة البيئة إن النهر ملوث، بحسب وكالة الأنباء الأردنية."))
        .containsExactly("النهر ملوث", "قالت وزيرة البيئة إن النهر ملوث");
  }

  @ParameterizedTest
  @ValueSource(strings = {"وفقا للدستور ينتخب الرئيس كل أربع سنوات.", "سيدفع المبلغ وفقا للاتفاق."})
  void whatOneActsByIsNoSource(String text) {
    assertThat(Said.of(text)).isEmpty();
  }

  @Test
  void aSpeakerWhoSpeaksAlreadyIsNotTwo() {
    assertThat(Said.of("قال النائب إن الخبر كاذب، على حد قوله."))
        .containsExactly("قال | النائب | inform | الخبر كاذب");
  }
}
