package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts in sections. */
final class SectionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "خبر", "عنوان\nخبر قصير."})
  void anArticleIsOneSection(String text) {
    assertThat(Sections.of(text)).containsExactly(new Span(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"خبر قصير.\n", "خبر قصير. ", "خبر قصير ", "خبر", "😀", "\n"})
  void sectionsCoverTheTextInOrder(String repeated) {
    String text = repeated.repeat(200_000 / repeated.length());
    List<Span> sections = Sections.of(text);
    int at = 0;
    for (Span section : sections) {
      assertThat(section.start()).isEqualTo(at);
      assertThat(section.length()).isBetween(1, Sections.LONGEST);
      at = section.end();
    }
    assertThat(at).isEqualTo(text.length());
    assertThat(sections).hasSizeGreaterThan(2);
  }

  @Test
  void endsASectionBehindALineBreak() {
    String text = ("خبر قصير. ".repeat(50) + "\n").repeat(200);
    assertThat(Sections.of(text).get(0).of(text)).endsWith("\n");
  }

  @Test
  void endsASectionBehindAStopWhereThereIsNoLineBreak() {
    String text = "خبر قصير جدا. ".repeat(10_000);
    assertThat(Sections.of(text).get(0).of(text)).endsWith("جدا.");
  }

  @Test
  void doesNotCutACharacterInTwo() {
    String text = "x" + "😀".repeat(50_000);
    assertThat(Sections.of(text).get(0).of(text)).endsWith("😀");
  }
}
