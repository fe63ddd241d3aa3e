package org.isnad.cli.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Statements with those inside them behind them. */
final class StatementTree {
  private final Map<String, List<Statement>> inside = new HashMap<>();
  private final List<Statement> outermost = new ArrayList<>();

  private StatementTree() {}

  /** The statements in the order of a page: outermost in text order, each before what it holds. */
  static List<Node> flatten(List<Statement> statements) {
    StatementTree tree = new StatementTree();
    Set<String> ids = new HashSet<>();
    statements.forEach(statement -> ids.add(statement.id()));
    for (Statement statement : statements) {
      String parent = statement.parent();
      if (parent == null || !ids.contains(parent)) {
        tree.outermost.add(statement);
      } else {
        tree.inside.computeIfAbsent(parent, id -> new ArrayList<>()).add(statement);
      }
    }
    return tree.walk();
  }

  private List<Node> walk() {
    List<Node> out = new ArrayList<>();
    Deque<Node> waiting = new ArrayDeque<>();
    push(waiting, outermost, null, 0);
    while (!waiting.isEmpty()) {
      Node node = waiting.pop();
      out.add(node);
      push(waiting, node.held(), node.statement(), node.depth() + 1);
    }
    return out;
  }

  private void push(
      Deque<Node> waiting, List<Statement> statements, @Nullable Statement parent, int depth) {
    List<Statement> last = new ArrayList<>(statements);
    Collections.reverse(last);
    for (Statement statement : last) {
      List<Statement> held = inside.getOrDefault(statement.id(), List.of());
      waiting.push(new Node(statement, parent, depth, held));
    }
  }

  /**
   * A statement in the tree.
   *
   * @param statement the statement
   * @param parent the one that holds it, or null
   * @param depth how many hold it
   * @param held the ones directly inside it
   */
  record Node(Statement statement, @Nullable Statement parent, int depth, List<Statement> held) {
    /** Whether one inside says all that this one says, as in a relayed quotation. */
    boolean isRepeatedInside() {
      return held.stream().anyMatch(inner -> inner.content().equals(statement.content()));
    }
  }
}
