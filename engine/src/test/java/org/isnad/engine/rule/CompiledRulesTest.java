package org.isnad.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.statement.StatementRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledRulesTest {
  static List<RuleKind> kinds() {
    return StatementRules.KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void builtInRulesAreTheSameCompiled(RuleKind kind) {
    String text = Resources.builtIn().builtInText(kind.file()).orElseThrow();
    RuleFile file = RuleFile.parse(kind.file(), text, List.of(kind));
    String compiled = Rules.compile(file, text);
    assertThat(CompiledRules.read(kind.file(), compiled, bytes(text))).contains(file.rules());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theBuildCompiledTheRulesThatStandInTheSources(RuleKind kind) {
    String text = Resources.builtIn().builtInText(kind.file()).orElseThrow();
    RuleFile file = RuleFile.parse(kind.file(), text, List.of(kind));
    assertThat(Resources.builtIn().builtInText(Rules.compiledName(kind.file())))
        .contains(Rules.compile(file, text));
  }

  @Test
  void refusesTheCompiledFormOfAnotherText() {
    RuleFile none = RuleFile.parse("rules.yaml", "", StatementRules.KINDS);
    String compiled = Rules.compile(none, "# one\n");
    assertThat(CompiledRules.read("rules.yaml", compiled, bytes("# two\n"))).isEmpty();
    assertThat(CompiledRules.read("rules.yaml", compiled, bytes("# one\n"))).contains(List.of());
    assertThat(CompiledRules.read("rules.yaml", "", bytes("# one\n"))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
