package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of saying with which nothing is said, and where content ends before them. */
final class UnsaidTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "غادر الوزير القاعة من دون أن يكشف عن خطته.",
        "لم تكشف الشرطة عن هوية السائق.",
        "تبلغ قيمة العقد ثلاثة ملايين دينار.",
        "كلف الجسر الدولة ثلاثة ملايين دينار.",
        "تتضمن الزيارة لقاءات مع التجار.",
        "وتتعين الموافقة على مسودة القانون قبل نهاية الشهر.",
      })
  void nothingIsSaid(String text) {
    assertThat(Said.of(text)).isEmpty();
  }

  @Test
  void theNarratorsRemarkOnWhatIsLeftOutEndsContent() {
    assertThat(Said.contents("أكد المدير أن الخسائر كبيرة، من دون أن يعطي أرقاما."))
        .containsExactly("الخسائر كبيرة");
    assertThat(Said.contents("أكد المدير أن القطار عبر الجسر من دون أن يتوقف."))
        .containsExactly("القطار عبر الجسر من دون أن يتوقف");
  }

  @Test
  void aQuotationThatRunsOverSentencesIsAllContent() {
    assertThat(Said.contents("قال المدرب إن الفريق \"لعب جيدا. سنفوز في الإياب\".")).hasSize(1);
    assertThat(Said.contents("قال المدرب إن الفريق \"لعب جيدا. سنفوز في الإياب\"."))
        .first()
        .asString()
        .endsWith("الإياب");
  }

  @Test
  void sourcesWhoDoNotWantToBeNamedAskForNothing() {
    assertThat(
            Said.contents("وقال ناشط من أبناء المدينة، طلب عدم ذكر اسمه: \"سمعنا الكثير من قبل\"."))
        .containsExactly("سمعنا الكثير من قبل");
    assertThat(Said.contents("وأوضح مسؤول حكومي فضل عدم الكشف عن هويته أن الاجتماع تأجل."))
        .containsExactly("الاجتماع تأجل");
    assertThat(
            Said.contents("نقلت القناة عن مسؤول يمني، طلب عدم ذكر اسمه، قوله إن الوفد سيغادر غدا."))
        .containsExactly("الوفد سيغادر غدا", "الوفد سيغادر غدا");
  }

  @Test
  void aNounPhraseEndsBeforeAJoinedVerb() {
    assertThat(Said.contents("واتهمت السلطة المحلية الفصيل بتنفيذ القصف، ونفى الفصيل ذلك."))
        .containsExactly("بتنفيذ القصف");
  }

  @Test
  void aCommaEndsWhatARelativeClauseSays() {
    assertThat(Said.contents("عاد الحزب الذي تعتبره أنقرة منظمة إرهابية، إلى الواجهة."))
        .containsExactly("منظمة إرهابية");
    assertThat(Said.contents("أعلنت الدول الـ57 الأعضاء إغلاق المعابر، وفتح الموانئ."))
        .containsExactly("إغلاق المعابر، وفتح الموانئ");
  }

  @Test
  void oneVerbWithSayingOpensAsSayingDoes() {
    assertThat(Said.of("زار المدير المصنع. وختم قائلا إن العمل سيعود."))
        .containsExactly("وختم قائلا | (المدير) | inform | العمل سيعود");
  }
}
