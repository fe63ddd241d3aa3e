package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand between a cue, its speaker and its content. */
final class SpeakersBehindCueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      أكد | رئيس الجمعية | affirm | المعبر مفتوح | أكد رئيس الجمعية والمدير العام، محمد الخطيب، أن المعبر مفتوح.
      وأكد | السفراء | affirm | الهدنة صامدة | وأكد السفراء الأربعة أن الهدنة صامدة.
      فقال | سامي منصور، مدير المصنع | inform | المصنع لن يغلق | أما سامي منصور، مدير المصنع، فقال إن المصنع لن يغلق.
      وقال | ولي العهد | inform | الموازنة جاهزة | وقال ولي العهد إن الموازنة جاهزة.
      وتنفي | موسكو | deny | أي تدخل في الاقتراع | وتنفي موسكو أي تدخل في الاقتراع.
      """)
  void readsTheSubjectWithWhatBelongsToIt(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @Test
  void aDescriptionTakesTheNameBetweenCommasBehindIt() {
    assertThat(Said.chains("قال رئيس الجمعية والمدير العام، محمد الخطيب، إن المعبر مفتوح."))
        .containsExactly("محمد الخطيب");
    assertThat(
            Said.chains("قال رئيس الجمعية والمدير العام، بعد لقاء محمد الخطيب، إن المعبر مفتوح."))
        .doesNotContain("محمد الخطيب");
  }

  @Test
  void whatSomebodyTellsFromAnotherIsThatOnesWord() {
    String text = "ذكرت قناة المنار نقلا عن وزير النقل أن الجسر سيفتح غدا.";
    assertThat(Said.chains(text)).last().asString().endsWith("وزير النقل");
    assertThat(Said.contents(text)).containsOnly("الجسر سيفتح غدا");
  }

  @Test
  void anActorBehindTheVerbSpeaksThoughANameStandsBefore() {
    assertThat(Said.speakers("وفي لقاء مع \"قناة النهر\"، قال سامي منصور إن المصنع لن يغلق."))
        .containsExactly("سامي منصور");
    assertThat(Said.speakers("مدير المصنع، الذي عاد أمس، قال إن المصنع لن يغلق."))
        .containsExactly("مدير المصنع");
  }

  @Test
  void aDescriptionMeansWhomItWentWithBefore() {
    assertThat(
            Said.chains(
                "أكد رئيس الجمعية والمدير العام، محمد الخطيب، أن المعبر مفتوح."
                    + " وقال المدير العام إن الرسوم ألغيت."))
        .containsExactly("محمد الخطيب", "محمد الخطيب");
  }

  @Test
  void aNounOfSpeechWithAVerbBehindItLeavesTheContentToTheCue() {
    assertThat(Said.of("وقالت وزارة التجارة في بيان نشر مساء إن الأسعار ستنخفض."))
        .containsExactly("وقالت | وزارة التجارة | inform | الأسعار ستنخفض");
  }

  @Test
  void aCountryBeforeAClauseWithItsOwnSubjectIsALabel() {
    assertThat(Said.of("تونس: القضاء ينظر في القضية غدا.")).isEmpty();
    assertThat(Said.speakers("تونس: لن نسمح بالفوضى.")).containsExactly("تونس");
  }

  @Test
  void aPassiveHasNoSpeaker() {
    assertThat(Said.speakers("اتُهم الحارس بسرقة المخزن.")).containsExactly("-");
    assertThat(Said.speakers("اتهم الحارس زميله بسرقة المخزن.")).containsExactly("الحارس");
  }

  @Test
  void aVoicedNounWithItsOwnHolderIsContent() {
    assertThat(Said.contents("وعبّر وزير الخارجية عن إدانة لبنان للهجوم على السفارة."))
        .contains("إدانة لبنان للهجوم على السفارة");
    assertThat(Said.contents("وعبّر وزير الخارجية عن إدانته للهجوم على السفارة."))
        .containsExactly("للهجوم على السفارة");
  }
}
