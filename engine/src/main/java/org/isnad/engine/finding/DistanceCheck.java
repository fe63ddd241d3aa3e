package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.text.Span;

/** Two distances from one landmark: على بعد 30 مترا من المنصة against 50. */
final class DistanceCheck implements Check {
  private record Distance(int first, int end, int value, String unit, String landmark) {}

  private final NumeralLexicon numerals;

  DistanceCheck(NumeralLexicon numerals) {
    this.numerals = numerals;
  }

  @Override
  public String id() {
    return "number-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Distance> distances = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.folded(i).equals("بعد") && evidence.folded(i - 1).equals("علي")) {
        distance(evidence, i).ifPresent(distances::add);
      }
    }
    List<Finding> out = new ArrayList<>();
    for (int j = 1; j < distances.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (differ(distances.get(i), distances.get(j))) {
          out.add(finding(evidence, distances.get(j), distances.get(i)));
          break;
        }
      }
    }
    return out;
  }

  private Optional<Distance> distance(Evidence evidence, int at) {
    for (int i = at + 1; i <= at + 3; i++) {
      Optional<NumeralLexicon.Numeral> number = numerals.at(evidence, i);
      if (number.isPresent()) {
        int unit = number.get().end();
        boolean from = evidence.folded(unit + 1).equals("من");
        return from && evidence.isWord(unit + 2)
            ? Optional.of(
                new Distance(
                    at - 1,
                    unit + 3,
                    number.get().value(),
                    evidence.base(unit),
                    evidence.key(unit + 2)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean differ(Distance a, Distance b) {
    int gap = Math.abs(a.value() - b.value());
    return a.landmark().equals(b.landmark())
        && a.unit().equals(b.unit())
        && gap * 5 > Math.max(a.value(), b.value());
  }

  private Finding finding(Evidence evidence, Distance again, Distance first) {
    Span fault = evidence.span(again.first(), again.end());
    Span against = evidence.span(first.first(), first.end());
    return new Finding(
        id(),
        List.of(fault, against),
        "المسافة مختلفة: "
            + Excerpt.arabic(Excerpt.of(evidence, fault))
            + "، وفي موضع آخر "
            + Excerpt.arabic(Excerpt.of(evidence, against)),
        "The distances differ: "
            + Excerpt.english(Excerpt.of(evidence, fault))
            + " against "
            + Excerpt.english(Excerpt.of(evidence, against)));
  }
}
