package org.isnad.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.engine.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Built-in files and those of an overlay. */
final class ResourcesTest {
  private static final String[] REPORTING = {
    "lemma", "pos", "act", "frames", "strength", "example"
  };

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void readsABuiltInTable() {
    assertThat(Resources.builtIn().tables("words/reporting.tsv", REPORTING)).hasSize(1);
  }

  @Test
  void knowsNoFileThatIsNotThere() {
    assertThat(Resources.builtIn().builtInText("words/none.tsv")).isEmpty();
    assertThat(Resources.builtIn().sources("words/none.tsv")).isEmpty();
    assertThat(Resources.builtIn().open("models/none.txt")).isEmpty();
  }

  @Test
  void addsTheOverlayBehindTheBuiltInTable() throws IOException {
    Path file =
        write(
            "words/reporting.tsv",
            String.join("\t", REPORTING)
                + "\nغرّد\tverb\tinform\tthat\talways\tغرّد الوزير أنه عاد\n");
    assertThat(Resources.withOverlay(folder).tables("words/reporting.tsv", REPORTING))
        .extracting(Table::file)
        .containsExactly("words/reporting.tsv", file.toString());
  }

  @Test
  void findsAFileOfTheOverlayWithoutItsFolder() throws IOException {
    Path file = write("places.tsv", "x\n");
    assertThat(Resources.withOverlay(folder).sources("words/places.tsv"))
        .extracting(Resources.Source::file)
        .containsExactly("words/places.tsv", file.toString());
  }

  @Test
  void refusesAnOverlayThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("x.tsv");
    Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xE6, 'c'});
    assertThatExceptionOfType(BadResourceException.class)
        .isThrownBy(() -> Resources.withOverlay(folder).sources("x.tsv"))
        .withMessage(file + ":2:2: not UTF-8; expected UTF-8");
  }

  @Test
  void refusesHiddenCharacters() throws IOException {
    Path file = write("x.tsv", "a\nقال\u200F\n");
    assertThatExceptionOfType(BadResourceException.class)
        .isThrownBy(() -> Resources.withOverlay(folder).sources("x.tsv"))
        .withMessage(file + ":2:4: hidden character U+200F RIGHT-TO-LEFT MARK; expected none");
  }

  @Test
  void refusesWordsOfMixedScripts() throws IOException {
    Path file = write("x.tsv", "a\nb\tقاlل\n");
    assertThatExceptionOfType(BadResourceException.class)
        .isThrownBy(() -> Resources.withOverlay(folder).sources("x.tsv"))
        .withMessage(file + ":2:3: \"قاlل\" mixes Arabic letters with others; expected one script");
  }

  @Test
  void aReaderIsNotMadeFromAWrongTable() throws IOException {
    Path file = write("words/reporting.tsv", "lemma\n");
    assertThatExceptionOfType(BadResourceException.class)
        .isThrownBy(() -> Isnad.create(Resources.withOverlay(folder)))
        .withMessage(
            file
                + ":1:1: header is \"lemma\"; expected the columns"
                + " lemma pos act frames strength example");
  }
}
