package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.text.Span;

/**
 * A toll of the headline that the body never gives, where the lead gives another one. Sums of two
 * or three numbers of the body are given; so are rough numbers near one another.
 */
final class NumberCheck implements Check {
  private final TollReader tolls;

  NumberCheck(TollReader tolls) {
    this.tolls = tolls;
  }

  @Override
  public String id() {
    return "number-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    int headEnd = evidence.lines().headEnd();
    List<Toll> head = tolls.read(evidence, 0, headEnd);
    if (head.isEmpty()) {
      return List.of();
    }
    List<Toll> lead = tolls.read(evidence, headEnd, evidence.lines().leadEnd());
    Set<Integer> given = sums(tolls.numbers(evidence, headEnd, evidence.size()));
    List<Finding> out = new ArrayList<>();
    for (Toll told : head) {
      List<Toll> same = lead.stream().filter(t -> t.kind().equals(told.kind())).toList();
      if (same.size() == 1 && differs(told, same.get(0)) && !given.contains(told.value())) {
        out.add(finding(evidence, told, same.get(0)));
      }
    }
    return out;
  }

  private static boolean differs(Toll a, Toll b) {
    return a.value() != b.value() && !a.rough() && !b.rough();
  }

  /** The numbers, and the sums of two or three that stand one after the other. */
  private static Set<Integer> sums(List<Integer> numbers) {
    Set<Integer> out = new HashSet<>(numbers);
    List<Integer> counts = numbers.stream().filter(n -> n > 1).toList();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = i + 1; j < Math.min(counts.size(), i + 6); j++) {
        int two = counts.get(i) + counts.get(j);
        out.add(two);
        out.add(two + 1);
        for (int k = j + 1; k < Math.min(counts.size(), i + 6); k++) {
          out.add(two + counts.get(k));
        }
      }
      out.add(counts.get(i) + 1);
    }
    return out;
  }

  private Finding finding(Evidence evidence, Toll told, Toll lead) {
    Span fault = evidence.span(told.first(), told.end());
    Span against = evidence.span(lead.first(), lead.end());
    return new Finding(
        id(),
        List.of(fault, against),
        "العدد مختلف: "
            + Excerpt.arabic(Excerpt.of(evidence, fault))
            + " في العنوان، و"
            + Excerpt.arabic(Excerpt.of(evidence, against))
            + " في المتن",
        "The numbers differ: "
            + Excerpt.english(Excerpt.of(evidence, fault))
            + " in the headline, "
            + Excerpt.english(Excerpt.of(evidence, against))
            + " in the body");
  }
}
