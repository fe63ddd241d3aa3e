package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of time words. */
final class TimeLexiconTest {
  @TempDir Path directory;

  @Test
  void rolesFitIntoASet() {
    assertThat(Role.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
  }

  @Test
  void namesEveryRowWithAnUnknownRole() throws IOException {
    Files.writeString(
        directory.resolve("times.tsv"), "word\trole\tvalue\texample\nالآن\tnever\t1\tغادر الآن\n");
    assertThatThrownBy(() -> TimeLexicon.create(Resources.withOverlay(directory)))
        .isInstanceOf(BadResourceException.class)
        .hasMessageContaining("times.tsv:2")
        .hasMessageContaining("never");
  }

  @Test
  void namesEveryRowWithAnUnknownMonth() throws IOException {
    Files.writeString(
        directory.resolve("months.tsv"),
        "word\tcalendar\tmonth\tuse\texample\nيناير\tgregorian\t13\tfree\tفي يناير\n");
    assertThatThrownBy(() -> TimeLexicon.create(Resources.withOverlay(directory)))
        .isInstanceOf(BadResourceException.class)
        .hasMessageContaining("months.tsv:2");
  }
}
