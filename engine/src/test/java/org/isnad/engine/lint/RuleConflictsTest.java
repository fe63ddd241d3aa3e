package org.isnad.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.rule.Gives;
import org.isnad.engine.rule.Position;
import org.isnad.engine.rule.Rule;
import org.isnad.engine.rule.Step;
import org.junit.jupiter.api.Test;

class RuleConflictsTest {
  private static final Step VOICE = Step.Lemma.of(List.of("أعرب"));
  private static final Step HOPE = Step.Lemma.of(List.of("أمل"));
  private static final Step WISH = Step.Lemma.of(List.of("رغبة"));
  private static final Step HOPE_OR_WISH = Step.Lemma.of(List.of("أمل", "رغبة"));
  private static final Step HOPE_OR_FEAR = Step.Lemma.of(List.of("أمل", "خوف"));

  private int line;

  @Test
  void acceptsPatternsThatCannotMeet() {
    assertThat(faults(rule("a", VOICE, HOPE), rule("b", VOICE, WISH))).isEmpty();
    assertThat(faults(rule("a", VOICE, HOPE), rule("b", VOICE, HOPE, WISH))).isEmpty();
  }

  @Test
  void reportsARuleThatNeverMatches() {
    assertThat(faults(rule("a", VOICE, HOPE), rule("b", VOICE, new Step.UpTo(3), HOPE)))
        .containsExactly("f:2:1: b never matches, a comes first; expected a pattern of its own");
  }

  @Test
  void reportsAWordThatAnotherRuleTakes() {
    assertThat(faults(rule("a", VOICE, HOPE), rule("b", VOICE, HOPE_OR_WISH)))
        .containsExactly("f:2:1: b never matches أمل, a comes first; expected it in one of them");
  }

  @Test
  void reportsATieUnlessBeforeDecidesIt() {
    assertThat(faults(rule("a", VOICE, HOPE_OR_FEAR), rule("b", VOICE, HOPE_OR_WISH)))
        .containsExactly("f:2:1: b and a match the same words; expected \"before\" in one of them");
    Rule first = new Rule("a", "", List.of(VOICE, HOPE_OR_FEAR), gives(), List.of("b"), position());
    assertThat(faults(first, rule("b", VOICE, HOPE_OR_WISH)))
        .noneMatch(fault -> fault.contains("same words"));
  }

  @Test
  void reportsBeforeWithoutARule() {
    Rule rule = new Rule("a", "", List.of(VOICE, HOPE), gives(), List.of("b"), position());
    assertThat(faults(rule))
        .containsExactly("f:1:1: \"before\" names b; expected the id of a rule");
  }

  private static List<String> faults(Rule... rules) {
    List<String> out = new ArrayList<>();
    RuleConflicts.faults(List.of(rules)).stream().map(Fault::toString).forEach(out::add);
    return out;
  }

  private Rule rule(String id, Step... steps) {
    return new Rule(id, "", List.of(steps), gives(), List.of(), position());
  }

  private static Gives gives() {
    return new Gives("idiom", Map.of());
  }

  private Position position() {
    line++;
    return new Position("f", line, 1);
  }
}
