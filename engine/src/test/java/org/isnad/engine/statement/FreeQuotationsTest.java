package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations without a cue. */
final class FreeQuotationsTest {
  @Test
  void goOnWithTheLastSpeaker() {
    assertThat(Said.of("قال السفير إن الحصاد ضعيف.\n«لم تمطر السماء منذ شهرين والآبار جفت تماما»."))
        .containsExactly(
            "قال | السفير | inform | الحصاد ضعيف",
            "لم | (السفير) | inform | لم تمطر السماء منذ شهرين والآبار جفت تماما");
  }

  @Test
  void areDirect() {
    assertThat(Said.kinds("«لم تمطر السماء منذ شهرين والآبار جفت تماما»."))
        .containsExactly(Statement.Kind.DIRECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"«نعم لا شك».", "زار المفتش «سوق الخضار القديم قرب النهر الكبير» أمس."})
  void shortOnesAndPartsOfSentencesAreNone(String text) {
    assertThat(Said.of(text)).isEmpty();
  }

  @Test
  void theTitleIsNone() {
    assertThat(Said.read("")).isEmpty();
  }
}
