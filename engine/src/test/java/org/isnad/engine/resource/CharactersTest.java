package org.isnad.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال\tverb\tinform\n",
        "عُمان\n",
        "شكّ\r\n",
        "P5+1\n",
        "المادة 51 من ميثاق NATO\n",
        "ـ\n"
      })
  void findsNothingInSoundText(String text) {
    assertThat(Characters.faults("f", text)).isEmpty();
  }

  @Test
  void namesHiddenCharacters() {
    assertThat(Characters.faults("f.tsv", "قال\nعن\u200F\tx"))
        .extracting(Fault::toString)
        .containsExactly("f.tsv:2:3: hidden character U+200F RIGHT-TO-LEFT MARK; expected none");
    assertThat(Characters.faults("f", "a\u00A0b\uFEFF\u0007\u00AD")).hasSize(4);
    assertThat(Characters.faults("f", "a\rb")).hasSize(1);
  }

  @Test
  void namesWordsOfTwoScripts() {
    assertThat(Characters.faults("f", "قال\nأxب خبر"))
        .extracting(Fault::toString)
        .containsExactly("f:2:1: \"أxب\" mixes Arabic letters with others; expected one script");
  }

  @Test
  void saysWhereTextIsNoUtf8() {
    byte[] bytes = "قال\nخبر".getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xFF;
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Utf8.decode("f.tsv", bytes)))
        .hasMessage("f.tsv:2:2: not UTF-8; expected UTF-8");
  }
}
