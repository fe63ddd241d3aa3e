package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The way back to the original. */
final class AlignmentTest {
  private static final String ALPHABET = "قالوزيرأإآىة ـَُّْ\u200Fـ٣۴\uFEFB\uFEE1«».,\n\t";

  @Test
  void composesTwoSteps() {
    Alignment first = Alignment.of(new int[] {0, 2, 3, 5});
    Alignment second = Alignment.of(new int[] {0, 2, 3});
    Alignment both = first.then(second);
    assertThat(both.toOriginal(0)).isZero();
    assertThat(both.toOriginal(1)).isEqualTo(3);
    assertThat(both.toOriginal(2)).isEqualTo(5);
  }

  @Test
  void doesNotChangeWithTheArrayItWasMadeFrom() {
    int[] offsets = {0, 1};
    Alignment alignment = Alignment.of(offsets);
    offsets[1] = 9;
    assertThat(alignment.toOriginal(1)).isEqualTo(1);
  }

  @RepeatedTest(20)
  void neverFallsAndEndsWithTheOriginal(RepetitionInfo repetition) {
    String text = random(repetition.getCurrentRepetition());
    NormalText normal = Normalizer.normalize(text);
    int before = 0;
    for (int i = 0; i <= normal.text().length(); i++) {
      int at = normal.alignment().toOriginal(i);
      assertThat(at).isBetween(before, text.length());
      before = at;
    }
    assertThat(before).isEqualTo(text.length());
  }

  @RepeatedTest(20)
  void theStretchOfATokenNormalizesToTheToken(RepetitionInfo repetition) {
    String text = random(repetition.getCurrentRepetition());
    for (Token token : Tokens.of(text)) {
      if (token.isWord() && text.charAt(token.start()) != '\uFEFB') {
        assertThat(Normalizer.normalize(token.span().of(text)).text()).isEqualTo(token.plain());
      }
    }
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      out.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return out.toString();
  }
}
