package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sentence before said. */
final class PointingBackTest {
  @Test
  void makesTheSentenceBeforeContent() {
    assertThat(Said.of("انهار سقف المدرسة صباح أمس. ذكرت ذلك قناة الجزيرة."))
        .containsExactly("ذكرت | قناة الجزيرة | inform | انهار سقف المدرسة صباح أمس");
  }

  @ParameterizedTest
  @ValueSource(strings = {"والمعلم يعرف ذلك جيدا."})
  void pointsAtNothingInsideASentence(String text) {
    assertThat(Said.of(text)).isEmpty();
  }
}
