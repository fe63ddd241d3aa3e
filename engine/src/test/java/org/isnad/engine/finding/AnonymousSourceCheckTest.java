package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnonymousSourceCheckTest {
  private static final String ID = "anonymous-source";

  @Test
  void findsAClaimOfUnnamedSourcesOnceForAll() {
    assertThat(
            Findings.of(
                ID,
                "خلاف في الحكومة",
                "كشفت مصادر دبلوماسية أن الوزيرين تبادلا رسائل حادة خلال الأسبوع الماضي.",
                "وأضافت المصادر أن الخلاف يدور حول ميزانية الموانئ والمطارات."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("مصادر دبلوماسية | ");
  }

  @Test
  void isSilentAboutSpokesmenAndNamedPersons() {
    assertThat(
            Findings.of(
                ID,
                "خلاف في الحكومة",
                "قال متحدث باسم الوزارة إن الوزيرين تبادلا رسائل حادة خلال الأسبوع الماضي.",
                "وقال الوزير سامي الخالدي إن الخلاف يدور حول ميزانية الموانئ والمطارات."))
        .isEmpty();
  }

  @Test
  void isSilentWhereANamedSourceSaysTheSame() {
    assertThat(
            Findings.of(
                ID,
                "خلاف في الحكومة",
                "كشف مصدر دبلوماسي أن الوزيرين تبادلا رسائل حادة خلال الأسبوع الماضي.",
                "وأكد الوزير سامي الخالدي أن الوزيرين تبادلا رسائل حادة الأسبوع الماضي."))
        .isEmpty();
  }

  @Test
  void isSilentAboutATermOfSomebody() {
    assertThat(
            Findings.of(
                "anonymous-source",
                "قمة في أثينا",
                "بدأت الوفود الوصول إلى أثينا أمس.",
                "وتنعقد \"قمة الفرصة الأخيرة\" بحسب تعبير مسؤول أوروبي بعد خلافات طويلة بين الدول."))
        .isEmpty();
  }
}
