package org.isnad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain,plain",
        "مُشكّل,مُشكّل",
        "a\u001B[31mb,a [31mb",
        "a\u202Eb\u2069c\u200Fd,abcd",
        "a\ud800b,a\uFFFDb",
        "a\ud83d\ude00b,a\ud83d\ude00b",
        "a\u0085b\u2028c,a b c",
        "مي\u200Cخ,مي\u200Cخ"
      })
  void takesOutWhatActsOnTheTerminal(String given, String harmless) {
    assertThat(Harmless.of(given)).isEqualTo(harmless);
  }
}
