package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Stretches of text. */
final class SpanTest {
  @Test
  void refusesAStretchThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessage("not a span: -1..2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("not a span: 3..2");
  }

  @Test
  void touchingIsNotOverlapping() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void containsItself() {
    assertThat(new Span(2, 4).contains(new Span(2, 4))).isTrue();
    assertThat(new Span(2, 4).contains(new Span(2, 5))).isFalse();
  }

  @Test
  void theLongerOfTwoThatStartTogetherComesFirst() {
    assertThat(List.of(new Span(3, 4), new Span(0, 1), new Span(0, 5)).stream().sorted())
        .containsExactly(new Span(0, 5), new Span(0, 1), new Span(3, 4));
  }

  @Test
  void theUnionHoldsBoth() {
    assertThat(new Span(5, 7).union(new Span(1, 2))).isEqualTo(new Span(1, 7));
  }
}
