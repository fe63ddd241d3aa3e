package org.isnad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "سنة, 3",
    "سَنَةً, 3",
    "北京, 4",
    "a\u2066b\u2069, 2",
    "😀, 2",
    "e\u0301, 1",
    "'', 0"
  })
  void countsCells(String text, int cells) {
    assertThat(DisplayWidth.of(text)).isEqualTo(cells);
  }
}
