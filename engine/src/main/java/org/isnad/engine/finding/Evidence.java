package org.isnad.engine.finding;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.event.Event;
import org.isnad.engine.name.Mention;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;
import org.isnad.engine.word.WordCache;

/** What the stages made of one article, as the checks look at it. */
final class Evidence {
  private final NamedText named;
  private final ReadText text;
  private final WordCache<Term> terms;
  private final Lines lines;
  private final List<TimeExpression> times;
  private final List<Statement> statements;
  private final List<Event> events;

  Evidence(
      NamedText named,
      List<TimeExpression> times,
      List<Statement> statements,
      List<Event> events,
      WordCache<Term> terms) {
    this.named = named;
    this.terms = terms;
    this.text = named.text();
    this.lines = new Lines(text);
    this.times = List.copyOf(times);
    this.statements = List.copyOf(statements);
    this.events = List.copyOf(events);
  }

  NamedText named() {
    return named;
  }

  ReadText text() {
    return text;
  }

  Lines lines() {
    return lines;
  }

  List<TimeExpression> times() {
    return times;
  }

  List<Statement> statements() {
    return statements;
  }

  List<Event> events() {
    return events;
  }

  List<Mention> mentions() {
    return named.mentions();
  }

  int size() {
    return text.size();
  }

  Word word(int i) {
    return text.word(i);
  }

  /** Whether {@code i} is a word of the text that is neither mark nor line break. */
  boolean isWord(int i) {
    return i >= 0 && i < size() && word(i).pos() != Pos.PUNCT;
  }

  /** The folded letters at {@code i}; empty outside the text. */
  String folded(int i) {
    return text.folded(i);
  }

  /** The lemma at {@code i} in its look-up form; empty outside the text and for marks. */
  String base(int i) {
    return isWord(i) ? terms.of(word(i)).base() : "";
  }

  /** What the word at {@code i} has in common with words of its root. */
  String key(int i) {
    return terms.of(word(i)).key();
  }

  /** Whether the word at {@code i} has content of its own. */
  boolean isContent(int i) {
    return terms.of(word(i)).content();
  }

  /** Whether the word at {@code i} is a finite verb of the past. */
  boolean isPast(int i) {
    return isWord(i) && word(i).isFinite() && word(i).analysis().tense() == Analysis.Tense.PAST;
  }

  /** Whether the word at {@code i} is a finite verb of the present. */
  boolean isPresent(int i) {
    return isWord(i) && word(i).isFinite() && word(i).analysis().tense() == Analysis.Tense.PRESENT;
  }

  Span span(int first, int end) {
    return text.span(first, end);
  }

  /** The innermost statement in whose content the word at {@code i} stands. */
  Optional<Statement> statementAt(int i) {
    Statement best = null;
    for (Statement s : statements) {
      if (s.firstWord() <= i
          && i < s.endWord()
          && (best == null || s.endWord() - s.firstWord() <= best.endWord() - best.firstWord())) {
        best = s;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The statement with the id {@code id}. */
  Optional<Statement> statement(String id) {
    return statements.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** Whether {@code inner} stands, at whatever depth, in the content of {@code outer}. */
  boolean isInside(Statement inner, Statement outer) {
    Statement at = inner;
    for (int depth = 0; depth <= statements.size() && at.parent() != null; depth++) {
      Optional<Statement> parent = statement(at.parent());
      if (parent.isEmpty()) {
        return false;
      }
      if (parent.get().equals(outer)) {
        return true;
      }
      at = parent.get();
    }
    return false;
  }
}
