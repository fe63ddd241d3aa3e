package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;

/** All of a thing in one place of the body, most or part of it in another. */
final class ExtentCheck implements Check {
  private final ExtentLexicon lexicon;

  ExtentCheck(ExtentLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public String id() {
    return "extent-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    int headEnd = evidence.lines().headEnd();
    List<Telling> body =
        Tellings.of(lexicon, evidence).stream()
            .filter(t -> t.word() >= headEnd && t.limitEnd() > t.word() + 1)
            .toList();
    List<Finding> out = new ArrayList<>();
    for (Telling all : body) {
      if (all.grade() != Grade.ALL) {
        continue;
      }
      for (Telling part : body) {
        if ((part.grade() == Grade.PART || part.grade() == Grade.MAIN)
            && isSame(evidence, all, part)) {
          out.add(finding(evidence, all, part));
          break;
        }
      }
    }
    return out;
  }

  private static boolean isSame(Evidence evidence, Telling all, Telling part) {
    return all.family().equals(part.family())
        && all.key().equals(part.key())
        && evidence.lines().sentence(all.word()) != evidence.lines().sentence(part.word())
        && Terms.shared(all.keys(), part.keys()) > 1
        && isOneTime(evidence, all.word(), part.word())
        && !isOneSpeaker(speaker(evidence, all), speaker(evidence, part));
  }

  /** Whether the sentences name no two times: what was part then may be all by now. */
  private static boolean isOneTime(Evidence evidence, int all, int part) {
    Set<String> one = Wording.days(evidence, all);
    Set<String> other = Wording.days(evidence, part);
    return one.isEmpty() && other.isEmpty() || !Collections.disjoint(one, other);
  }

  /** What one speaker says twice is left to the check of paraphrases. */
  private static boolean isOneSpeaker(String a, String b) {
    return !a.isEmpty() && a.equals(b);
  }

  private static String speaker(Evidence evidence, Telling telling) {
    return evidence
        .statementAt(telling.word())
        .map(Statement::speaker)
        .map(s -> s.name())
        .orElse("");
  }

  private Finding finding(Evidence evidence, Telling all, Telling part) {
    Span fault = evidence.span(all.first(), all.end());
    Span against = evidence.span(part.first(), part.end());
    String a = Excerpt.of(evidence, fault);
    String b = Excerpt.of(evidence, against);
    return new Finding(
        id(),
        List.of(fault, against),
        "يختلف المدى بين موضعين: " + Excerpt.arabic(a) + "، وفي موضع آخر " + Excerpt.arabic(b),
        "How far it went differs: " + Excerpt.english(a) + " against " + Excerpt.english(b));
  }
}
