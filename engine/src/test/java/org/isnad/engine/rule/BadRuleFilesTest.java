package org.isnad.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Utf8;
import org.isnad.engine.statement.StatementRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every malformed rule file beside the exact message it gets. {@code -Dgolden=update} writes the
 * messages anew.
 */
class BadRuleFilesTest {
  private static final Path BAD = Path.of("src/test/resources/org/isnad/engine/rules/bad");

  @TestFactory
  Stream<DynamicTest> tellsWhatIsWrongAndWhatWasExpected() throws IOException {
    try (Stream<Path> paths = Files.list(BAD)) {
      List<Path> fixtures =
          paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
      return fixtures.stream()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
    }
  }

  private static void check(Path path) throws IOException {
    BadResourceException thrown =
        catchThrowableOfType(BadResourceException.class, () -> parse(path));
    assertThat(thrown).as("fault of " + path).isNotNull();
    String message = thrown.getMessage() + "\n";
    Path expected =
        path.resolveSibling(path.getFileName().toString().replace(".yaml", ".expected"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, message, StandardCharsets.UTF_8);
    }
    assertThat(message).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }

  private static void parse(Path path) throws IOException {
    String name = path.getFileName().toString();
    RuleFile.parse(name, Utf8.decode(name, Files.readAllBytes(path)), StatementRules.KINDS);
  }
}
