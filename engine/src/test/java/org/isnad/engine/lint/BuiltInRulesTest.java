package org.isnad.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.engine.Isnad;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.rule.Rule;
import org.isnad.engine.rule.Stanza;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every built-in rule with its examples, and every rule file with its rules against each other. */
class BuiltInRulesTest {
  private final RuleExamples examples = new RuleExamples(Isnad.create());
  private final RuleWords words = new RuleWords(Resources.builtIn());

  @TestFactory
  Stream<DynamicNode> everyRuleReadsItsExamplesAndNoCounterExample() {
    return files().map(file -> DynamicContainer.dynamicContainer(file.name(), rules(file)));
  }

  @TestFactory
  Stream<DynamicNode> noRuleStandsInTheWayOfAnother() {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.name(),
                    () -> assertThat(RuleConflicts.faults(Linter.parse(file).rules())).isEmpty()));
  }

  private Stream<DynamicNode> rules(DataFile file) {
    List<DynamicNode> tests = new ArrayList<>();
    for (Stanza stanza : Linter.parse(file).stanzas()) {
      Rule rule = stanza.rule();
      tests.add(DynamicTest.dynamicTest(rule.id(), () -> check(stanza)));
    }
    return tests.stream();
  }

  private void check(Stanza stanza) {
    assertThat(examples.faults(stanza)).isEmpty();
    assertThat(words.faults(stanza)).isEmpty();
  }

  private static Stream<DataFile> files() {
    return DataFiles.builtIn().stream().filter(DataFile::isRules);
  }
}
