package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Direct, indirect, mixed. */
final class KindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      DIRECT | قال المدرب: «سنلعب من أجل الفوز».
      INDIRECT | قال المدرب إنه سيلعب من أجل الفوز.
      MIXED | قال الطبيب إن المريض «يتنفس وحده» وإن حالته مستقرة.
      DIRECT | وأكد المتحدث «أن القطار لم يتوقف» في المحطة.
      DIRECT | «لن نبيع أرضنا لأحد مهما حدث»، قال السفير.
      DIRECT | «النتائج الأولية مشجعة جدا»، أوضحت الوزيرة، «لكننا نحتاج إلى وقت».
      INDIRECT | قال المدير إن «حزب النور» سيشارك في الاقتراع.
      """)
  void readsTheKindFromTheMarks(Statement.Kind kind, String text) {
    assertThat(Said.kinds(text)).containsExactly(kind);
  }

  @Test
  void theQuotationRoundTheCueDoesNotCount() {
    assertThat(Said.kinds("قال الناطق: «الوزير قال إن الحدود ستفتح غدا»."))
        .containsExactly(Statement.Kind.DIRECT, Statement.Kind.INDIRECT);
  }
}
