package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements inside others. */
final class NestingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      s2 in s1 | مدير الشركة > موظفا | وقال مدير الشركة إن موظفا قال إن الخزنة كانت مفتوحة.
      s2 in s1 | المدعي العام > المتهم | قال المدعي العام إن المتهم نفى أنه سرق السيارة.
      s2 in s1 | شهود عيان > الشرطة | قال شهود عيان إن الشرطة أعلنت أن الطريق مغلق.
      s2 in s1 | الناطق > الوزير | قال الناطق: «الوزير قال إن الحدود ستفتح غدا».
      """)
  void standsInsideTheContentThatHoldsItsCue(String inner, String chain, String text) {
    assertThat(Said.nesting(text)).containsExactly("s1", inner);
    assertThat(Said.chains(text)).last().isEqualTo(chain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال المفتش إن المصنع آمن، وأضاف أن العمال بخير.",
        "قال الوزير إن الحدود مغلقة، فيما أعلنت الشرطة توقيف مهربين.",
        "أكدت الأمينة العامة أن الاجتماع سيعقد، مشيرة إلى أن الدعوات أرسلت."
      })
  void standsBesideWhatGoesOn(String text) {
    assertThat(Said.nesting(text)).containsExactly("s1", "s2");
  }
}
