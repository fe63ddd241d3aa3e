package org.isnad.engine.event;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.statement.Statement;

/** Finds in whose words an event is told. */
final class StatementLink {
  private final List<Statement> statements;

  StatementLink(List<Statement> statements) {
    this.statements = statements;
  }

  /** The innermost statement whose content holds the trigger. */
  Optional<Statement> of(Trigger trigger) {
    Statement inner = null;
    for (Statement statement : statements) {
      boolean holds =
          statement.firstWord() <= trigger.first() && trigger.first() < statement.endWord();
      boolean isCue = statement.cueWord() >= trigger.first() && statement.cueWord() < trigger.end();
      if (holds && !isCue && (inner == null || narrower(statement, inner))) {
        inner = statement;
      }
    }
    return Optional.ofNullable(inner);
  }

  private static boolean narrower(Statement a, Statement b) {
    int lengthA = a.endWord() - a.firstWord();
    int lengthB = b.endWord() - b.firstWord();
    return lengthA != lengthB ? lengthA < lengthB : b.id().equals(a.parent());
  }
}
