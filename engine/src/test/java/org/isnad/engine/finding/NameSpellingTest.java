package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {
  @ParameterizedTest
  @CsvSource({"شويجو,شويغو", "ترامب,ترمب", "كوشنر,كوشنير", "دي,دو"})
  void takesSpellingsOfOneNameForVariants(String one, String other) {
    assertThat(NameSpelling.isVariant(one, other)).isTrue();
    assertThat(NameSpelling.isVariant(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ترامب,ترامب", "كيري,بيري", "ماكرون,ماكين"})
  void tellsOtherNamesApart(String one, String other) {
    assertThat(NameSpelling.isVariant(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"أردوغان,إردوغان,true", "أردوغان,اردوغان,false"})
  void takesTheWrittenHamzaForASpelling(String one, String other, boolean variant) {
    assertThat(NameSpelling.isHamzaVariant(one, other)).isEqualTo(variant);
  }

  @Test
  void takesAPluralInTwoCasesForNoName() {
    assertThat(NameSpelling.isVariant("مبدعون", "مبدعين")).isFalse();
  }
}
