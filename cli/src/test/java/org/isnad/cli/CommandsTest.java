package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String ARTICLE =
      """
      لقاء في عمّان
      قال وزير الخارجية الأردني أيمن الصفدي إن المحادثات "تبدأ غدا" في عمّان.
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', no command given",
    "raed, Unmatched argument",
    "read, Missing required parameter",
    "read --lang fr x.txt, Invalid value for option '--lang'",
    "read --threads 0 x.txt, --threads is 0; expected 1 or more",
    "read --json --brat x.txt, --brat and --json are two forms; name one",
    "read -o out x.txt, -o goes with --brat",
    "read --rules nowhere x.txt, --rules is 'nowhere'; expected a folder"
  })
  void saysWhatIsWrongWithTheCommandLine(String line, String message) {
    Ran ran = Ran.isnad(line.isEmpty() ? new String[0] : line.split(" ", -1));
    assertThat(ran.err()).startsWith("isnad: ").contains(message).contains("Try 'isnad help");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "check", "explain", "version", "completion"})
  void helpsWithEveryCommand(String command) {
    assertThat(Ran.isnad("help", command).out()).startsWith("Usage: isnad " + command);
    assertThat(Ran.isnad(command, "--help").status()).isZero();
  }

  @Test
  void printsTheExitStatusesInItsHelp() {
    assertThat(Ran.isnad("--help").out())
        .contains("Exit status:")
        .contains("3    some input could not be read; the rest was");
  }

  @Test
  void completesInAShell() {
    assertThat(Ran.isnad("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("--published");
  }

  @Test
  void readsStandardInput() {
    Ran ran = Ran.isnad(utf8(ARTICLE), "read", "--json", "--published", "2024-03-07", "-");
    assertThat(ran.out())
        .startsWith("{\"article\":{\"id\":\"stdin\",\"published\":\"2024-03-07\"}")
        .hasLineCount(1);
    assertThat(ran.status()).isZero();
  }

  @Test
  void keepsTheOrderOfTheInputWhateverTheThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String text = ARTICLE.strip().replace("\"", "\\\"").replace("\n", "\\n");
      lines.append("{\"id\":\"" + i + "\",\"text\":\"" + text.repeat(1 + i % 7) + "\"}\n");
    }
    Path file = Files.writeString(folder.resolve("news.jsonl"), lines);
    Ran one = Ran.isnad("read", "--json", "--threads", "1", file.toString());
    Ran four = Ran.isnad("read", "--json", "--threads", "4", file.toString());
    assertThat(one.out()).isEqualTo(four.out()).hasLineCount(60);
  }

  @Test
  void givesTheWordsWhereWanted() {
    assertThat(Ran.isnad(utf8(ARTICLE), "read", "--words", "-").out()).contains("\"words\":[{");
    assertThat(Ran.isnad(utf8(ARTICLE), "read", "--json", "-").out()).doesNotContain("\"words\"");
  }

  @Test
  void colorsOnATerminalUnlessToldNotTo() {
    Terminal terminal = new Terminal(true, true, 80, false);
    Terminal colorless = new Terminal(true, true, 80, true);
    String escape = "\u001B[";
    assertThat(Ran.isnad(terminal, utf8(ARTICLE), "read", "-").out()).contains(escape);
    assertThat(Ran.isnad(terminal, utf8(ARTICLE), "read", "--color=never", "-").out())
        .doesNotContain(escape);
    assertThat(Ran.isnad(colorless, utf8(ARTICLE), "read", "-").out()).doesNotContain(escape);
    assertThat(Ran.isnad(utf8(ARTICLE), "read", "-").out()).doesNotContain(escape);
    assertThat(Ran.isnad(utf8(ARTICLE), "read", "--color=always", "-").out()).contains(escape);
  }

  @Test
  void letsNoEscapeSequenceOfAnArticleReachTheTerminal() {
    String nasty = "عنوان \u001B[2J\u0007\nقال الوزير \u009B31m إن الطريق فتحت.\n";
    assertThat(Ran.isnad(utf8(nasty), "read", "--color=never", "-").out())
        .doesNotContain("\u001B")
        .doesNotContain("\u0007")
        .doesNotContain("\u009B");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 110})
  void keepsToTheWidthOfTheTerminal(int columns) {
    Terminal terminal = new Terminal(true, true, columns, true);
    String page = Ran.isnad(terminal, utf8(ARTICLE.repeat(3)), "read", "-").out();
    assertThat(page.lines())
        .allSatisfy(
            line ->
                assertThat(
                        line.codePoints()
                            .filter(c -> Character.getType(c) != Character.FORMAT)
                            .count())
                    .isLessThanOrEqualTo(columns));
  }

  @Test
  void writesAFolderForBrat() throws IOException {
    Path above = folder.resolve("in");
    Path input = Files.createDirectories(above.resolve("sub"));
    Files.writeString(input.resolve("a.txt"), ARTICLE);
    Files.writeString(input.resolve("b.txt"), ARTICLE);
    Path output = folder.resolve("out");
    Ran ran = Ran.isnad("read", "--brat", "-o", output.toString(), above.toString());
    assertThat(ran.status()).isZero();
    try (var files = Files.list(output)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .isEqualTo(
              List.of("annotation.conf", "sub_a.ann", "sub_a.txt", "sub_b.ann", "sub_b.txt"));
    }
    Ran two = Ran.isnad("read", "--brat", input.toString());
    assertThat(two.err()).contains("name a folder with -o for more");
    assertThat(two.status()).isEqualTo(2);
  }

  @Test
  void explainsEveryWord() {
    Ran ran = Ran.isnad(utf8(ARTICLE), "explain", "--lang", "en", "-");
    assertThat(ran.out()).contains("Words", "Quotations", "Names", "Times", "Statements", "rule: ");
    assertThat(ran.status()).isZero();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
