package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {
  private static final String RULE =
      """
      - id: idiom.open-door
        why: Opening the door to something lets it come.
        match:
          - lemma: فتح
          - upto: 6
          - lemma: باب
          - word: أمام
        gives:
          kind: idiom
          act: agree
          frames:
            - obj
        examples:
          - فتح الوزير الباب أمام عودة المبعدين
          - فتحت الحكومة الباب أمام زيادة الأجور
        not:
          - فتح الحارس الباب صباحا
      """;

  @TempDir private Path folder;

  @Test
  void showsWhatABuiltInRuleMakes() {
    Ran ran =
        Ran.isnad("rules", "try", "idiom.voice-hope", "أعرب الوزير عن أمله في نجاح المحادثات");
    assertThat(ran.out())
        .isEqualTo(
            """
            idiom.voice-hope
              why      The noun behind أعرب عن names the hope; the verb only carries it.
              matched  أعرب عن أمله
              act      hope
              cue      أعرب الوزير عن أمله
              speaker  الوزير
              content  نجاح المحادثات
            """);
    assertThat(ran.status()).isZero();
  }

  @Test
  void showsWhichStepFindsNothing() {
    Ran ran = Ran.isnad("rules", "try", "idiom.voice-hope", "أعرب الوزير عن أسفه لتأخر الطائرة");
    assertThat(ran.out())
        .isEqualTo(
            """
            idiom.voice-hope
              why      The noun behind أعرب عن names the hope; the verb only carries it.
              matched  أعرب عن
              missing  lemma أمل or رغبة
              made     nothing
            """);
    assertThat(ran.status()).isEqualTo(1);
  }

  @Test
  void triesAndLintsAFileOfOnesOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("idioms.yaml"), RULE);
    Ran tried = Ran.isnad("rules", "try", file.toString(), "فتحت الحكومة الباب أمام زيادة الأجور");
    assertThat(tried.out()).contains("act      agree").contains("content  زيادة الأجور");
    Ran sound = Ran.isnad("rules", "lint", folder.toString());
    assertThat(sound.out()).isEmpty();
    assertThat(sound.status()).isZero();
    Files.writeString(file, RULE.replace("agree", "agrees"));
    Ran faulty = Ran.isnad("rules", "lint", folder.toString());
    assertThat(faulty.out()).startsWith(file + ":10:10: unknown act \"agrees\"; expected one of ");
    assertThat(faulty.status()).isEqualTo(4);
  }

  @Test
  void showsWhatRulesOfOnesOwnChange() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("mine/rules"));
    Files.writeString(rules.resolve("idioms.yaml"), RULE);
    Path article =
        Files.writeString(folder.resolve("a.txt"), "خبر\nفتح الوزير الباب أمام عودة المبعدين.\n");
    Ran ran = Ran.isnad("rules", "diff", folder.resolve("mine").toString(), article.toString());
    assertThat(ran.out())
        .contains(
            "+ " + article + ":2:1: statement: idiom.open-door: agree, الوزير: عودة المبعدين\n")
        .endsWith("+1\t-0\tidiom.open-door\n");
    assertThat(ran.status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', no command given; expected lint, try, diff or help",
    "try idiom.none x, RULE-OR-FILE is 'idiom.none'; expected the id of a rule",
    "lint nowhere, DIR is 'nowhere'; expected a folder",
    "diff nowhere x.txt, DIR is 'nowhere'; expected a folder"
  })
  void saysWhatIsWrongWithTheCommandLine(String line, String message) {
    Ran ran = Ran.isnad(("rules " + line).strip().split(" ", -1));
    assertThat(ran.err()).startsWith("isnad: ").contains(message);
    assertThat(ran.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "try", "diff"})
  void helpsWithEveryCommand(String command) {
    assertThat(Ran.isnad("rules", command, "--help").out())
        .startsWith("Usage: isnad rules " + command);
  }
}
