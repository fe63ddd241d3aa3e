package org.isnad.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.engine.Isnad;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.statement.StatementRules;
import org.isnad.engine.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
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
  void showsWhatARuleMakes() {
    String text = "أعرب الوزير عن أمله في نجاح المحادثات";
    Trial trial = trial("idiom.voice-hope", text);
    assertThat(trial.made()).hasSize(1);
    assertThat(trial.matched()).extracting(s -> s.of(text)).containsExactly("أعرب", "عن", "أمله");
    assertThat(trial.missing()).isEmpty();
    assertThat(trial.rivals()).isEmpty();
  }

  @Test
  void showsTheStepThatFails() {
    Trial trial = trial("idiom.voice-hope", "أعرب الوزير عن أسفه لتأخر الطائرة");
    assertThat(trial.made()).isEmpty();
    assertThat(trial.matched()).hasSize(2);
    assertThat(trial.missing()).isEqualTo("lemma أمل or رغبة");
    assertThat(trial.rivals()).containsExactly("idiom.voice-regret");
  }

  @Test
  void triesAFileWhateverItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), RULE);
    List<Trial> trials = RuleSource.of(file).tryOn("فتحت الحكومة الباب أمام زيادة الأجور");
    assertThat(trials).singleElement().satisfies(trial -> assertThat(trial.made()).hasSize(1));
  }

  @Test
  void tellsWhatAnotherSetOfRulesChanges() {
    Article article = Article.of("a", "فتح الوزير الباب أمام عودة المبعدين");
    Isnad other =
        Isnad.create(
            Resources.with(StatementRules.IDIOM.file(), new Resources.Source("mine.yaml", RULE)));
    List<Difference> differences =
        Difference.between(Isnad.create().read(article), other.read(article));
    assertThat(differences)
        .filteredOn(d -> d.kind().equals("statement"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.added()).isTrue();
              assertThat(d.rule()).isEqualTo("idiom.open-door");
              assertThat(d.says()).startsWith("agree, الوزير: ");
            });
    assertThat(Difference.between(other.read(article), other.read(article))).isEmpty();
  }

  @Test
  void lintsAnOverlay() throws IOException {
    Files.writeString(folder.resolve("idioms.yaml"), RULE);
    assertThat(Linter.overlay(folder)).isEmpty();
    Files.writeString(folder.resolve("other.tsv"), "lemma\n");
    assertThat(Linter.overlay(folder))
        .singleElement()
        .satisfies(fault -> assertThat(fault.problem()).startsWith("no stage reads words/other"));
  }

  private static Trial trial(String id, String text) {
    return RuleSource.ofBuiltIn(id).orElseThrow().tryOn(text).get(0);
  }
}
