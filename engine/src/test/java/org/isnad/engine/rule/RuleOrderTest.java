package org.isnad.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.engine.word.Proclitic;
import org.junit.jupiter.api.Test;

class RuleOrderTest {
  private static final Step HOPE = Step.Lemma.of(List.of("أمل"));
  private static final Step HOPE_OR_WISH = Step.Lemma.of(List.of("أمل", "رغبة"));
  private static final Step ABOUT = Step.Form.of(List.of("عن"));

  @Test
  void prefersTheLongerPattern() {
    assertOrder(rule("long", HOPE_OR_WISH, HOPE_OR_WISH), rule("short", ABOUT));
  }

  @Test
  void countsNoWordsThatMayStandBetween() {
    assertOrder(rule("a", ABOUT, HOPE), rule("b", ABOUT, new Step.UpTo(12), HOPE));
  }

  @Test
  void prefersLettersToLemmasAndLemmasToClitics() {
    assertOrder(
        rule("letters", ABOUT),
        rule("lemma", HOPE),
        rule("clitic", new Step.Clitic(Proclitic.BI)),
        rule("any", new Step.Reporting()));
  }

  @Test
  void prefersFewerAlternatives() {
    assertOrder(rule("z-one", HOPE), rule("a-two", HOPE_OR_WISH));
  }

  @Test
  void letsBeforeDecideAmongEqualsOnly() {
    Rule first = new Rule("z", "", List.of(HOPE), gives(), List.of("a", "long"), position());
    assertOrder(rule("long", HOPE, HOPE), first, rule("a", HOPE));
    assertThat(RuleOrder.equal(first, rule("a", HOPE))).isTrue();
  }

  private static void assertOrder(Rule... rules) {
    List<Rule> expected = List.of(rules);
    List<Rule> turned = new java.util.ArrayList<>(expected);
    java.util.Collections.reverse(turned);
    assertThat(RuleOrder.sorted(turned)).containsExactlyElementsOf(expected);
    assertThat(RuleOrder.sorted(expected)).containsExactlyElementsOf(expected);
  }

  private static Rule rule(String id, Step... steps) {
    return new Rule(id, "", List.of(steps), gives(), List.of(), position());
  }

  private static Gives gives() {
    return new Gives("idiom", Map.of());
  }

  private static Position position() {
    return new Position("rules.yaml", 1, 1);
  }
}
