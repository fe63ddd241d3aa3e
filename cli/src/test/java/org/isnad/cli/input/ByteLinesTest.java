package org.isnad.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
  @Test
  void cutsAtLineFeeds() throws IOException {
    assertThat(lines("a\n\nbc", 10)).isEqualTo(List.of("a", "", "bc"));
    assertThat(lines("a\n", 10)).isEqualTo(List.of("a"));
    assertThat(lines("", 10)).isEmpty();
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    assertThat(lines("ab\nabcdef\ncd", 3)).isEqualTo(List.of("ab", "(too long)", "cd"));
    assertThat(lines("x".repeat(200_000) + "\ny", 100_000)).isEqualTo(List.of("(too long)", "y"));
  }

  @Test
  void keepsALineThatRunsOverItsBuffer() throws IOException {
    String line = "x".repeat(150_000);
    assertThat(lines(line + "\ny", 1 << 20)).isEqualTo(List.of(line, "y"));
  }

  private static List<String> lines(String text, int limit) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> out = new ArrayList<>();
    try (ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), limit)) {
      while (lines.next()) {
        out.add(
            lines.isTooLong() ? "(too long)" : new String(lines.line(), StandardCharsets.UTF_8));
      }
    }
    return out;
  }
}
