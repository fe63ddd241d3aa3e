package org.isnad.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.engine.resource.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every malformed word file beside the exact messages it gets. {@code -Dgolden=update} writes the
 * messages anew.
 */
class BadWordFilesTest {
  private static final Path BAD = Path.of("src/test/resources/org/isnad/engine/words/bad");

  @TempDir private Path overlay;

  @TestFactory
  Stream<DynamicTest> tellsWhatIsWrongAndWhatWasExpected() throws IOException {
    try (Stream<Path> paths = Files.list(BAD)) {
      List<Path> fixtures =
          paths.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
      return fixtures.stream()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
    }
  }

  private void check(Path path) throws IOException {
    String name = path.getFileName().toString();
    Path folder = overlay.resolve(name);
    Path copy = Files.createDirectories(folder.resolve("words")).resolve("reporting.tsv");
    Files.write(copy, Files.readAllBytes(path));
    String messages =
        Linter.overlay(folder).stream()
            .map(Fault::toString)
            .map(line -> line.replace(copy.toString(), name) + "\n")
            .collect(Collectors.joining());
    Path expected = path.resolveSibling(name.replace(".tsv", ".expected"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, messages, StandardCharsets.UTF_8);
    }
    assertThat(messages).isNotEmpty().isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }
}
