package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.engine.statement.Act;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Proclitic;

/**
 * The same content twice in the body. A lead that the body takes up again, a paraphrase backed by
 * its quotation and the links of one relay are no repetitions.
 */
final class RepeatedStatementCheck implements Check {
  private static final int FEWEST_SHARED = 6;
  private static final int FEWEST_ALIKE = 5;
  private static final int SHORTEST_RUN = 3;
  private static final double LEAST_OVERLAP = 0.7;
  private static final double LEAST_RATIO = 0.6;
  private static final double LEAST_OVERLAP_ALIKE = 0.85;

  private static final Set<String> DENIALS = Set.of("لم", "لن", "لا", "ليس", "عدم");

  /** Statements farther apart than this are not compared. */
  private static final int REACH = 60;

  /**
   * What a statement says.
   *
   * @param told whether it tells something as so in a clause of running text
   * @param denied whether it denies something
   */
  private record Content(
      Statement statement, List<String> keys, Set<String> set, boolean told, boolean denied) {}

  @Override
  public String id() {
    return "repeated-statement";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Content> contents =
        evidence.statements().stream()
            .filter(s -> !evidence.lines().isHead(s.cueWord()))
            .filter(s -> !evidence.lines().isHead(s.firstWord()))
            .map(s -> content(evidence, s))
            .filter(c -> c.set().size() >= FEWEST_ALIKE)
            .toList();
    List<Finding> out = new ArrayList<>();
    for (int j = 1; j < contents.size(); j++) {
      for (int i = Math.max(0, j - REACH); i < j; i++) {
        Content first = contents.get(i);
        Content again = contents.get(j);
        if (isRepetition(evidence, first, again)) {
          add(out, finding(evidence, first.statement(), again.statement()));
        }
      }
    }
    return out;
  }

  private static Content content(Evidence evidence, Statement statement) {
    List<String> keys = Terms.keys(evidence, statement.firstWord(), statement.endWord());
    boolean told =
        isAssertion(statement)
            && isClause(evidence, statement)
            && !evidence.lines().isCrosshead(statement.firstWord());
    return new Content(
        statement, keys, Terms.set(keys), told, told && isDenied(evidence, statement));
  }

  /** Of statements inside one another the innermost are told. */
  private static void add(List<Finding> found, Finding finding) {
    for (int i = 0; i < found.size(); i++) {
      Span told = found.get(i).spans().get(0);
      if (told.overlaps(finding.spans().get(0))) {
        if (told.length() > finding.spans().get(0).length()) {
          found.set(i, finding);
        }
        return;
      }
    }
    found.add(finding);
  }

  private static boolean isRepetition(Evidence evidence, Content first, Content again) {
    Statement a = first.statement();
    Statement b = again.statement();
    int small = Math.min(first.set().size(), again.set().size());
    int large = Math.max(first.set().size(), again.set().size());
    if (!first.told()
        || !again.told()
        || first.denied() != again.denied()
        || a.negated() != b.negated()
        || small < LEAST_RATIO * large) {
      return false;
    }
    int shared = Terms.shared(first.set(), again.set());
    if (shared < LEAST_OVERLAP * small
        || evidence.lines().isLead(a.firstWord())
        || a.content().overlaps(b.content())
        || a.content().overlaps(b.cue())
        || b.content().overlaps(a.cue())
        || isBacked(evidence, a, b)
        || !numbers(evidence, a).equals(numbers(evidence, b))) {
      return false;
    }
    double overlap = shared / (double) small;
    boolean alike = overlap >= LEAST_OVERLAP_ALIKE && shared >= FEWEST_ALIKE;
    boolean close = overlap >= LEAST_OVERLAP && shared >= FEWEST_SHARED;
    int run = Terms.run(first.keys(), again.keys());
    return alike && run >= SHORTEST_RUN || close && run > SHORTEST_RUN && !isSameSpeaker(a, b);
  }

  /** What is told as so; a threat, a wish or a charge in the same words is another thing. */
  private static boolean isAssertion(Statement statement) {
    Act act = statement.act();
    return act == Act.INFORM || act == Act.AFFIRM || act == Act.ADMIT || act == Act.AGREE;
  }

  /** Whether something is said of something: a noun phrase after a preposition is a topic. */
  private static boolean isClause(Evidence evidence, Statement statement) {
    if (evidence.word(statement.firstWord()).analysis().has(Proclitic.BI)) {
      return false;
    }
    for (int i = statement.firstWord(); i < statement.endWord(); i++) {
      if (evidence.isWord(i) && evidence.word(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Words told again nearer to how they were said, or one speech quoted in pieces. */
  private static boolean isBacked(Evidence evidence, Statement first, Statement again) {
    int before = nearness(evidence, first);
    int now = nearness(evidence, again);
    return now > before || now == before && now > 0 && isSameSpeaker(first, again);
  }

  private static int nearness(Evidence evidence, Statement statement) {
    boolean quoted =
        evidence.text().quotations().stream()
            .anyMatch(q -> q.open() < statement.endWord() && statement.firstWord() < q.close());
    return switch (statement.kind()) {
      case INDIRECT -> quoted ? 1 : 0;
      case MIXED -> 1;
      case DIRECT -> 2;
    };
  }

  private static Set<String> numbers(Evidence evidence, Statement statement) {
    Set<String> out = new HashSet<>();
    for (int i = statement.firstWord(); i < statement.endWord(); i++) {
      if (evidence.word(i).token().kind() == Token.Kind.NUMBER) {
        out.add(evidence.word(i).plain());
      }
    }
    return out;
  }

  private static boolean isDenied(Evidence evidence, Statement statement) {
    for (int i = statement.firstWord(); i < statement.endWord(); i++) {
      if (DENIALS.contains(evidence.base(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameSpeaker(Statement a, Statement b) {
    String one = a.speaker().name();
    String other = b.speaker().name();
    return one.equals(other)
        || !one.isEmpty() && !other.isEmpty() && (one.endsWith(other) || other.endsWith(one));
  }

  private Finding finding(Evidence evidence, Statement first, Statement again) {
    Span fault = again.content();
    Span against = first.content();
    return new Finding(
        id(),
        List.of(fault, against),
        "قول مكرر: "
            + Excerpt.arabic(Excerpt.of(evidence, fault))
            + arabicChain(again)
            + "، وسبق "
            + Excerpt.arabic(Excerpt.of(evidence, against))
            + arabicChain(first),
        "Said twice: "
            + Excerpt.english(Excerpt.of(evidence, fault))
            + englishChain(again)
            + " and before "
            + Excerpt.english(Excerpt.of(evidence, against))
            + englishChain(first));
  }

  private static String arabicChain(Statement statement) {
    String chain = chain(statement, " عن ");
    return chain.isEmpty() ? "" : " (الإسناد: " + chain + ")";
  }

  private static String englishChain(Statement statement) {
    String chain = chain(statement, " > ");
    return chain.isEmpty() ? "" : " (chain: " + chain + ")";
  }

  private static String chain(Statement statement, String link) {
    return statement.chain().stream().map(Speaker::name).collect(Collectors.joining(link));
  }
}
