package org.isnad.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.statement.StatementRules;
import org.isnad.engine.word.Proclitic;
import org.junit.jupiter.api.Test;

class RuleFileTest {
  private static final String RULE =
      """
      - id: idiom.make-statement
        why: What is given is told.
        match:
          - lemma: أدلى
          - upto: 12
          - clitic: bi
          - lemma:
              - بيان
              - تصريح
        gives:
          kind: idiom
          act: inform
          frames:
            - that
            - quote
        examples:
          - أدلى الوزير بتصريح بأن الخطة ستنجح
          - "أدلى الناطق ببيان: انتهت العملية"
        not:
          - أدلى الناخب بصوته
        before: idiom.other
      """;

  @Test
  void readsEveryPartOfARule() {
    RuleFile file = RuleFile.parse("rules.yaml", RULE, StatementRules.KINDS);
    assertThat(file.stanzas()).hasSize(1);
    Stanza stanza = file.stanzas().get(0);
    Rule rule = stanza.rule();
    assertThat(rule.id()).isEqualTo("idiom.make-statement");
    assertThat(rule.why()).isEqualTo("What is given is told.");
    assertThat(rule.match())
        .containsExactly(
            Step.Lemma.of(List.of("أدلى")),
            new Step.UpTo(12),
            new Step.Clitic(Proclitic.BI),
            Step.Lemma.of(List.of("بيان", "تصريح")));
    assertThat(rule.gives().value("act")).isEqualTo("inform");
    assertThat(rule.gives().values("frames")).containsExactly("that", "quote");
    assertThat(rule.before()).containsExactly("idiom.other");
    assertThat(rule.position()).isEqualTo(new Position("rules.yaml", 1, 3));
    assertThat(stanza.examples())
        .extracting(Located::text)
        .containsExactly("أدلى الوزير بتصريح بأن الخطة ستنجح", "أدلى الناطق ببيان: انتهت العملية");
    assertThat(stanza.not())
        .containsExactly(new Located("أدلى الناخب بصوته", new Position("rules.yaml", 20, 7)));
  }

  @Test
  void takesAnEmptyFileForNoRules() {
    assertThat(RuleFile.parse("rules.yaml", "", StatementRules.KINDS).stanzas()).isEmpty();
    assertThat(RuleFile.parse("rules.yaml", "# none\n", StatementRules.KINDS).stanzas()).isEmpty();
  }

  @Test
  void replacesABuiltInRuleByOneOfItsId() {
    String name = StatementRules.IDIOM.file();
    String text =
        RULE.replace("idiom.make-statement", "idiom.voice-hope").replace("idiom.other", "idiom.a");
    List<Rule> rules =
        Rules.load(
            Resources.with(name, new Resources.Source("mine.yaml", text)), StatementRules.IDIOM);
    List<Rule> builtIn = Rules.load(Resources.builtIn(), StatementRules.IDIOM);
    assertThat(rules).hasSameSizeAs(builtIn);
    assertThat(rules)
        .filteredOn(rule -> rule.id().equals("idiom.voice-hope"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.position().file()).isEqualTo("mine.yaml"));
  }
}
