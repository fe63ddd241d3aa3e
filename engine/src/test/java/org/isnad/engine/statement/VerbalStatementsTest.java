package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finite verbs and participles. */
final class VerbalStatementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قال | وزير النقل كمال منصور | inform | الجسر الجديد سيفتح أمام السيارات غدا | قال وزير النقل كمال منصور إن الجسر الجديد سيفتح أمام السيارات غدا.
      وأعلنت | وزارة الصحة | inform | انتهاء حملة التلقيح في المدارس | وأعلنت وزارة الصحة انتهاء حملة التلقيح في المدارس.
      وأشار | المدير | inform | المصنع سيعود إلى العمل بعد العيد | وأشار المدير إلى أن المصنع سيعود إلى العمل بعد العيد.
      وشدد | رئيس الوزراء | affirm | ضرورة تسليم السلاح | وشدد رئيس الوزراء على ضرورة تسليم السلاح.
      كشف | مصدر أمني | inform | خطة لتهريب السلاح | كشف مصدر أمني عن خطة لتهريب السلاح.
      أكد | السفير | affirm | القنصلية ستغلق | السفير الذي وصل أمس أكد أن القنصلية ستغلق.
      قالوا | المعلمون | inform | الراتب لا يكفي | المعلمون قالوا إن الراتب لا يكفي.
      كشفت | دراسة حديثة | inform | القهوة مفيدة | كشفت دراسة حديثة أن القهوة مفيدة.
      """)
  void readsAVerbWithItsSubjectAndContent(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قائلا | (رئيس الوفد) | inform | المفاوضات فشلت | غادر رئيس الوفد القاعة قائلا إن المفاوضات فشلت.
      """)
  void readsTheParticipleThatHangsOnItsSentence(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @Test
  void aVerbWithASayingBehindItIsOneCue() {
    assertThat(Said.of("عاد المدير. وأضاف قائلا إن الأسعار ستنخفض."))
        .containsExactly("وأضاف قائلا | (المدير) | inform | الأسعار ستنخفض");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قيل | - | inform | الملك مريض | قيل إن الملك مريض.
      وأفيد | - | inform | الجسر انهار | وأفيد بأن الجسر انهار.
      يعتقد | - | opine | اللص فر من النافذة | يعتقد أن اللص فر من النافذة.
      ويتوقع | - | expect | تهطل الأمطار غدا | ويتوقع أن تهطل الأمطار غدا.
      """)
  void hasNoSpeakerWhereNobodyIsNamed(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يذكر أن المتحف افتتح قبل عشرين عاما.",
        "ويشار إلى أن السوق قديمة.",
        "وتبين أن القفل مكسور."
      })
  void impersonalRemarksSayNothing(String text) {
    assertThat(Said.of(text)).isEmpty();
  }

  @Test
  void aDeniedVerbIsNegated() {
    assertThat(Said.read("الوزير لم يؤكد أن الصفقة ألغيت."))
        .singleElement()
        .satisfies(said -> assertThat(said.negated()).isTrue());
    assertThat(Said.read("الوزير أكد أن الصفقة ألغيت."))
        .singleElement()
        .satisfies(said -> assertThat(said.negated()).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      قال | السفير | inform | لن نبيع أرضنا لأحد مهما حدث | «لن نبيع أرضنا لأحد مهما حدث»، قال السفير.
      يقول | لاجئ سوري | inform | قررنا العودة إلى البيت | "قررنا العودة إلى البيت"، يقول لاجئ سوري.
      """)
  void readsAQuotationBeforeItsVerb(
      String cue, String speaker, String act, String content, String text) {
    assertThat(Said.of(text)).containsExactly(String.join(" | ", cue, speaker, act, content));
  }

  @Test
  void aSplitQuotationIsOneStatement() {
    assertThat(Said.of("«النتائج الأولية مشجعة جدا»، أوضحت الوزيرة، «لكننا نحتاج إلى وقت»."))
        .containsExactly(
            "أوضحت | الوزيرة | inform | النتائج الأولية مشجعة جدا»، أوضحت الوزيرة، «لكننا نحتاج إلى وقت");
  }
}
