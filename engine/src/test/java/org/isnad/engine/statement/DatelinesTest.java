package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Place and agency at the start. */
final class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      وزير السياحة | القاهرة - قال وزير السياحة إن الفنادق امتلأت.
      الشرطة | بيروت (رويترز) - قالت الشرطة إنها اعتقلت ثلاثة لصوص.
      القصر | تونس (أ ف ب) - أعلن القصر أن الملك سيسافر.
      الخارجية | دمشق ـ قالت الخارجية إن الوفد عاد.
      """)
  void areNoPartOfTheSentence(String speaker, String text) {
    assertThat(Said.speakers(text)).containsExactly(speaker);
  }

  @Test
  void areNoPartOfWhatIsAttributed() {
    assertThat(Said.contents("القاهرة - امتلأت الفنادق بالزوار، بحسب وزارة السياحة."))
        .containsExactly("امتلأت الفنادق بالزوار");
  }

  @Test
  void aDashInsideASentenceIsNone() {
    assertThat(Said.contents("عمان استقبلت زوارا كثيرين - بحسب وزارة السياحة."))
        .containsExactly("عمان استقبلت زوارا كثيرين");
  }
}
