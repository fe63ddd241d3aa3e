package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters and their look-up forms. */
final class LettersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      أكد    | اكد
      إعلان  | اعلان
      آمال   | امال
      ٱسم    | اسم
      مستشفى | مستشفي
      إلى    | الي
      """)
  void foldsAlefsAndAlefMaksura(String word, String folded) {
    assertThat(Letters.fold(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"مسؤول", "قائلا", "مدرسة", "سماء", "قال", "", "CNN"})
  void keepsWhatTellsWordsApart(String word) {
    assertThat(Letters.fold(word)).isSameAs(word);
  }

  @Test
  void foldingTwiceIsOnce() {
    assertThat(Letters.fold(Letters.fold("أإآٱى"))).isEqualTo("ااااي");
  }

  @Test
  void tellsLettersFromMarksAndDigits() {
    assertThat("ابتثءآأؤإئىةيٱی".chars()).allMatch(c -> Letters.isArabic((char) c.intValue()));
    assertThat("ـًٌٍَُِّْ٣۴،؟«a1 ".chars()).noneMatch(c -> Letters.isArabic((char) c.intValue()));
  }

  @Test
  void knowsVowelMarks() {
    assertThat("ًٌٍَُِّْٰۖ".chars()).allMatch(c -> Letters.isMark((char) c.intValue()));
    assertThat("ـا،.1".chars()).noneMatch(c -> Letters.isMark((char) c.intValue()));
  }

  @Test
  void knowsWhatTakesNoWidth() {
    assertThat("\u200E\u200F\u202B\u2067\uFEFF\u00AD\u061C".chars())
        .allMatch(c -> Letters.isInvisible((char) c.intValue()));
    assertThat(" \u00A0\nا".chars()).noneMatch(c -> Letters.isInvisible((char) c.intValue()));
  }
}
