package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingReaderTest {
  @Test
  void isSilentOnSoundCopy() {
    assertThat(
            Findings.all(
                "وزيرا الخارجية يبحثان التجارة",
                "بحث وزير الخارجية الأردني مع نظيره الفرنسي أمس التعاون في التجارة.",
                "وقال الوزير الأردني إن بلاده تريد اتفاقا جديدا.",
                "وأعلنت الخارجية الفرنسية أن الاتفاق \"قريب\"."))
        .isEmpty();
  }

  @Test
  void readsEmptyText() {
    assertThat(Findings.all("")).isEmpty();
  }

  @Test
  void wordsEveryFindingInBothLanguages() {
    assertThat(
            Findings.all(
                "مقتل 12 شخصا في حريق بالعاصمة",
                "قتل 14 شخصا أمس في حريق شب في سوق بالعاصمة.",
                "وقال شاهد: \"رأيت النار من بعيد."))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            finding -> {
              assertThat(finding.arabic()).isNotBlank();
              assertThat(finding.english()).isNotBlank();
              assertThat(finding.spans()).isNotEmpty();
            });
  }

  @Test
  void ordersFindingsByTheirPlace() {
    assertThat(
            Findings.all(
                "مقتل 12 شخصا في حريق بالعاصمة",
                "قتل 14 شخصا أمس في حريق شب في سوق بالعاصمة.",
                "وقال شاهد: \"رأيت النار من بعيد."))
        .isSortedAccordingTo((a, b) -> a.spans().get(0).compareTo(b.spans().get(0)));
  }
}
