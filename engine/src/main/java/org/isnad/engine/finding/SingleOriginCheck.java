package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.engine.event.Event;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.statement.Act;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;

/** Claims of weight that all rest on one source, in an article that has no other. */
final class SingleOriginCheck implements Check {
  private static final int FEWEST = 4;
  private static final int FEWEST_WORDS = 5;

  private final NumeralLexicon numerals;

  SingleOriginCheck(NumeralLexicon numerals) {
    this.numerals = numerals;
  }

  @Override
  public String id() {
    return "single-origin";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Statement> body =
        evidence.statements().stream().filter(s -> !evidence.lines().isHead(s.cueWord())).toList();
    String origin = onlyOrigin(evidence);
    if (origin.isEmpty()) {
      return List.of();
    }
    List<Statement> weighty = body.stream().filter(s -> isWeighty(evidence, s)).toList();
    return weighty.size() < FEWEST ? List.of() : List.of(finding(origin, weighty));
  }

  /** The one source of all statements; empty where there are two, or one is not known. */
  private static String onlyOrigin(Evidence evidence) {
    String origin = "";
    for (Statement statement : evidence.statements()) {
      String own = origin(evidence, statement);
      if (own.isEmpty()) {
        continue;
      }
      if (!origin.isEmpty() && !origin.equals(own)) {
        return "";
      }
      origin = own;
    }
    boolean known =
        evidence.statements().stream()
            .flatMap(s -> s.chain().stream())
            .noneMatch(link -> link.kind() == EntityKind.UNKNOWN || link.name().isEmpty());
    return known
            && evidence.statements().stream().noneMatch(s -> s.speaker().name().isEmpty())
            && evidence.events().stream().noneMatch(e -> isOwnReport(evidence, e))
        ? origin
        : "";
  }

  /**
   * The outermost link of the chain that is neither outlet nor document: those hand on. An outlet
   * that reports on its own word is an origin; a document stands for whoever issued it. Empty where
   * the chain does not tell.
   */
  private static String origin(Evidence evidence, Statement statement) {
    for (Speaker link : statement.chain()) {
      if (link.kind() != EntityKind.MEDIA && link.kind() != EntityKind.DOCUMENT) {
        return link.name();
      }
    }
    boolean hands =
        evidence.statements().stream().anyMatch(s -> Objects.equals(s.parent(), statement.id()));
    return hands || statement.speaker().kind() == EntityKind.DOCUMENT
        ? ""
        : statement.speaker().name();
  }

  /** Whether the article itself tells of a happening in the body. */
  private static boolean isOwnReport(Evidence evidence, Event event) {
    return event.statement() == null
        && event.aux() == Event.Aux.NONE
        && event.firstWord() >= evidence.lines().leadEnd()
        && evidence.statements().stream()
            .noneMatch(
                s ->
                    evidence.lines().sentence(s.cueWord())
                        == evidence.lines().sentence(event.firstWord()));
  }

  /** Whether it asserts a happening or a number. */
  private boolean isWeighty(Evidence evidence, Statement statement) {
    Act act = statement.act();
    if (statement.endWord() - statement.firstWord() < FEWEST_WORDS
        || act != Act.INFORM && act != Act.AFFIRM && act != Act.ACCUSE && act != Act.ADMIT) {
      return false;
    }
    boolean happening =
        evidence.events().stream()
            .anyMatch(
                e -> Objects.equals(e.statement(), statement.id()) && e.aux() == Event.Aux.NONE);
    for (int i = statement.firstWord(); i < statement.endWord() && !happening; i++) {
      happening = numerals.at(evidence, i).map(n -> n.value() > 1).orElse(false);
    }
    return happening;
  }

  private Finding finding(String origin, List<Statement> statements) {
    List<Span> spans = new ArrayList<>();
    for (Statement statement : statements) {
      Span source = statement.speaker().span();
      spans.add(source == null ? statement.cue() : source);
    }
    return new Finding(
        id(),
        spans,
        "كل معلومات الخبر (" + statements.size() + ") من مصدر واحد: " + Excerpt.arabic(origin),
        "All " + statements.size() + " claims rest on one source: " + Excerpt.english(origin));
  }
}
