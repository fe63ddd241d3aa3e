package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateTwinCheckTest {
  private static final String ID = "date-mismatch";

  @Test
  void findsOneHappeningInTheSameWordsOnAnotherDay() {
    assertThat(
            Findings.of(
                ID,
                "هدوء بعد القتال",
                "أعلن الوسيط بدء وقف إطلاق النار في المدينة يوم الخميس المقبل.",
                "وقال ضابط إن وقف إطلاق النار في المدينة يوم السبت المقبل خطوة أولى."))
        .hasSize(1)
        .first()
        .asString()
        .contains("السبت")
        .contains("الخميس");
  }

  @Test
  void isSilentAboutOneDay() {
    assertThat(
            Findings.of(
                ID,
                "هدوء بعد القتال",
                "أعلن الوسيط بدء وقف إطلاق النار في المدينة صباح الخميس المقبل.",
                "وقال ضابط إن وقف إطلاق النار في المدينة يوم الخميس خطوة أولى."))
        .isEmpty();
  }

  @Test
  void isSilentAboutOneOfSeveralDays() {
    assertThat(
            Findings.of(
                ID,
                "هدوء بعد القتال",
                "أعلن الوسيط بدء وقف إطلاق النار في المدينة في 2 يونيو المقبل.",
                "وقال ضابط إن وقف إطلاق النار في المدينة في 1 و2 يونيو المقبل خطوة أولى."))
        .isEmpty();
  }

  @Test
  void isSilentAboutAnotherOne() {
    assertThat(
            Findings.of(
                ID,
                "هدوء بعد القتال",
                "أعلن الوسيط بدء وقف إطلاق النار في المدينة يوم الخميس المقبل.",
                "وبدأ كذلك وقف إطلاق النار في المدينة يوم السبت الماضي وانهار سريعا."))
        .isEmpty();
  }

  @Test
  void isSilentAboutWhatOneDoesOnEitherDay() {
    assertThat(
            Findings.of(
                ID,
                "جولة في الجنوب",
                "وزار الأمير الياباني فوميهيتو، الخميس، مصنعا للسيارات في الجنوب.",
                "وزار الأمير الياباني فوميهيتو، الأربعاء، متحف المدينة القديمة."))
        .isEmpty();
  }
}
