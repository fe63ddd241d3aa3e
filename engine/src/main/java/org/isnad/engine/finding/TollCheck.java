package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.Word;

/**
 * Two tolls of one happening in the body. Numbers from two sources are left to the reader; so are
 * parts, sums and tolls that are said to have changed.
 */
final class TollCheck implements Check {
  private final ToldTolls tolls;
  private final TollWords words;

  TollCheck(ToldTolls tolls, TollWords words) {
    this.tolls = tolls;
    this.words = words;
  }

  @Override
  public String id() {
    return "number-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<ToldToll> told = tolls.read(evidence);
    List<Finding> out = new ArrayList<>();
    for (int j = 1; j < told.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (isMismatch(evidence, told.get(i), told.get(j)) && !isSum(told, i, j)) {
          out.add(finding(evidence, told.get(i).toll(), told.get(j).toll()));
          break;
        }
      }
    }
    return out;
  }

  private boolean isMismatch(Evidence evidence, ToldToll a, ToldToll b) {
    Lines lines = evidence.lines();
    return a.toll().value() != b.toll().value()
        && a.toll().kind().equals(b.toll().kind())
        && a.victims().equals(b.victims())
        && lines.sentence(a.toll().first()) != lines.sentence(b.toll().first())
        && isOneSource(a.source(), b.source())
        && isSameHappening(evidence, a, b);
  }

  /** Whether the same source gives both, or the article itself gives one. */
  private static boolean isOneSource(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
  }

  private boolean isSameHappening(Evidence evidence, ToldToll a, ToldToll b) {
    String key = evidence.key(a.cause());
    if (!key.equals(evidence.key(b.cause()))
        || Wording.isConflict(a.places(), b.places())
        || Wording.isConflict(a.days(), b.days())) {
      return false;
    }
    int shared = Terms.shared(a.anchors(), b.anchors());
    boolean definite = isDefinite(evidence.word(b.cause()));
    return shared > 1
        || definite && shared > 0
        || definite && b.anchors().isEmpty() && isLast(evidence, key, a.cause(), b.cause());
  }

  private static boolean isDefinite(Word cause) {
    return cause.analysis().isDefinite();
  }

  /** Whether no other happening of the kind is brought in between {@code a} and {@code b}. */
  private boolean isLast(Evidence evidence, String key, int a, int b) {
    for (int i = a + 1; i < b; i++) {
      if (evidence.isWord(i)
          && words.isCause(evidence.word(i))
          && evidence.key(i).equals(key)
          && !isDefinite(evidence.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the three is what the other two make up. */
  private static boolean isSum(List<ToldToll> told, int i, int j) {
    int a = told.get(i).toll().value();
    int b = told.get(j).toll().value();
    for (int k = 0; k < told.size(); k++) {
      int part = told.get(k).toll().value();
      if (k != i && k != j && (Math.abs(a - b) == part || a + b == part)) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Evidence evidence, Toll first, Toll again) {
    Span fault = evidence.span(again.first(), again.end());
    Span against = evidence.span(first.first(), first.end());
    return new Finding(
        id(),
        List.of(fault, against),
        "العدد مختلف: "
            + Excerpt.arabic(Excerpt.of(evidence, fault))
            + "، وفي موضع آخر "
            + Excerpt.arabic(Excerpt.of(evidence, against)),
        "The numbers differ: "
            + Excerpt.english(Excerpt.of(evidence, fault))
            + " against "
            + Excerpt.english(Excerpt.of(evidence, against)));
  }
}
