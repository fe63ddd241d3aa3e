package org.isnad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.statement.Act;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTreeTest {
  @Test
  void putsStatementsBehindTheOneThatHoldsThem() {
    List<Statement> statements =
        List.of(
            statement("s1", "s3"),
            statement("s2", null),
            statement("s3", null),
            statement("s4", "s1"));
    assertThat(StatementTree.flatten(statements))
        .extracting(node -> node.statement().id() + node.depth())
        .isEqualTo(List.of("s20", "s30", "s11", "s42"));
  }

  @Test
  void takesAStatementWhoseParentIsMissingForOutermost() {
    assertThat(StatementTree.flatten(List.of(statement("s1", "s9")))).hasSize(1);
  }

  @Test
  void standsDeepNesting() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      statements.add(statement("s" + i, i == 0 ? null : "s" + (i - 1)));
    }
    assertThat(StatementTree.flatten(statements)).hasSize(20_000);
  }

  private static Statement statement(String id, @Nullable String parent) {
    Span span = new Span(0, 1);
    Speaker speaker = new Speaker(null, "", EntityKind.UNKNOWN, "--- ---");
    return new Statement(
        id,
        parent,
        Act.INFORM,
        Statement.Kind.INDIRECT,
        false,
        span,
        speaker,
        null,
        span,
        0,
        1,
        0,
        List.of(speaker),
        Reason.of("rule"));
  }
}
