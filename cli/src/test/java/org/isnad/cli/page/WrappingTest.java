package org.isnad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void breaksAtSpaces() {
    assertThat(wrap(7, Piece.own("one two three", Style.PLAIN)))
        .isEqualTo(List.of("one two", "three"));
  }

  @Test
  void keepsPiecesWithoutASpaceBetweenThemTogether() {
    assertThat(
            wrap(
                8,
                Piece.own("say (", Style.PLAIN),
                Piece.arabic("نعم", Style.CUE),
                Piece.own(")", Style.PLAIN)))
        .isEqualTo(List.of("say", "(|نعم|)"));
  }

  @Test
  void givesAWordWiderThanTheLineALineOfItsOwn() {
    assertThat(wrap(4, Piece.own("a verylongword b", Style.PLAIN)))
        .isEqualTo(List.of("a", "verylongword", "b"));
  }

  @Test
  void countsVowelMarksAsNothing() {
    assertThat(wrap(5, Piece.arabic("مُدُن هُنا", Style.PLAIN))).hasSize(2);
    assertThat(wrap(7, Piece.arabic("مُدُن هُنا", Style.PLAIN))).hasSize(1);
  }

  @Test
  void neitherStartsNorEndsALineWithASpace() {
    assertThat(wrap(5, Piece.own("  one  ", Style.PLAIN), Piece.own(" two ", Style.FAINT)))
        .isEqualTo(List.of("one", "two"));
  }

  @Test
  void makesNoLineOfNothing() {
    assertThat(wrap(5, Piece.own("", Style.PLAIN))).isEmpty();
  }

  private static List<String> wrap(int width, Piece... pieces) {
    return Wrapping.wrap(List.of(pieces), width).stream()
        .map(line -> String.join("|", line.stream().map(Piece::text).toList()))
        .toList();
  }
}
