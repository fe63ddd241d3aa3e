package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of normalising any characters at all. */
class NormalizerPropertiesTest {
  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /** Arabic in the main, with every other character thrown in. */
  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    int length = random.nextInt(300);
    for (int i = 0; i < length; i++) {
      out.append(
          (char)
              switch (random.nextInt(6)) {
                case 0, 1, 2 -> '\u0600' + random.nextInt(0x100);
                case 3 -> '\uFB50' + random.nextInt('\uFEFF' - '\uFB50');
                case 4 -> '\u2000' + random.nextInt(0x70);
                default -> random.nextInt(0x10000);
              });
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void normalisingTwiceIsNormalisingOnce(long seed) {
    String once = Normalizer.normalize(text(seed)).text();
    assertThat(Normalizer.normalize(once).text()).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void foldingTwiceIsFoldingOnce(long seed) {
    String once = Letters.fold(Normalizer.normalize(text(seed)).text());
    assertThat(Letters.fold(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterComesFromTheOneItIsAlignedWith(long seed) {
    String text = text(seed);
    NormalText normal = Normalizer.normalize(text);
    int before = 0;
    for (int i = 0; i < normal.text().length(); i++) {
      int at = normal.alignment().toOriginal(i);
      assertThat(at).isBetween(before, text.length() - 1);
      String alone = Normalizer.normalize(text, at, at + 1).text();
      assertThat(alone).contains(normal.text().substring(i, i + 1));
      before = at;
    }
    assertThat(normal.alignment().toOriginal(normal.text().length())).isEqualTo(text.length());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void alignmentsOfTwoStepsAreOneAlignment(long seed) {
    String text = text(seed);
    NormalText first = Normalizer.normalize(text);
    NormalText second = Normalizer.normalize(first.text());
    Alignment both = first.alignment().then(second.alignment());
    for (int i = 0; i <= second.text().length(); i++) {
      assertThat(both.toOriginal(i))
          .isEqualTo(first.alignment().toOriginal(second.alignment().toOriginal(i)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sectionsCoverTheText(long seed) {
    String text = text(seed).repeat(1 + (int) (seed % 7) * 200);
    int at = 0;
    for (Span section : Sections.of(text)) {
      assertThat(section.start()).isEqualTo(at);
      assertThat(section.length()).isLessThanOrEqualTo(Sections.LONGEST);
      at = section.end();
    }
    assertThat(at).isEqualTo(text.length());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tokensAreWhatStandsInTheText(long seed) {
    Article article = Article.of("tokens", text(seed));
    for (Token token : Segmenter.segment(article).tokens()) {
      String original = token.span().of(article.text());
      String alone = Normalizer.normalize(original).text();
      assertThat(alone).isEqualTo(token.plain());
    }
  }
}
