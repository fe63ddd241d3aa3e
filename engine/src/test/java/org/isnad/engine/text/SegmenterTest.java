package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles cut into tokens, sentences and quotations. */
final class SegmenterTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u200F", "ــ", "\"", "«»", "))((", "\uD83D", "."})
  void outlivesOddTexts(String text) {
    SegmentedText cut = Segmenter.segment(Article.of("x", text));
    assertThat(cut.tokens()).allMatch(token -> token.span().of(text).length() > 0);
  }

  @Test
  void givesOffsetsOfTheWholeForASection() {
    String text = "عنوان\nقال المدير نعم";
    SegmentedText cut = Segmenter.segment(Article.of("x", text), new Span(6, text.length()));
    assertThat(cut.string(0, 2)).isEqualTo("قال المدير");
    assertThat(cut.sentences().get(0).paragraph()).isEqualTo(1);
  }

  @Test
  void spansFromTheFirstTokenToTheLast() {
    SegmentedText cut = Segmenter.segment(Article.of("x", "قال: «نـعم»"));
    assertThat(cut.span(0, 5)).isEqualTo(new Span(0, 11));
    assertThat(cut.string(2, 5)).isEqualTo("«نـعم»");
  }
}
