package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.name.Mention;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.Pos;

/**
 * One happening in the same words at two places, of which the article names one nowhere else: a
 * ceasefire in the eastern quarters of one town, and then of another.
 */
final class PlaceTwinCheck implements Check {
  private static final int FEWEST_SHARED = 4;

  @Override
  public String id() {
    return "place-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Mention> places =
        evidence.mentions().stream().filter(m -> m.type() == Mention.Type.LOC).toList();
    List<Finding> out = new ArrayList<>();
    List<Mention> repeated = places.stream().filter(place -> !isLone(places, place)).toList();
    for (Mention odd : places) {
      if (isBehindNoun(evidence, odd)
          && isLone(places, odd)
          && !Wording.isOfAnother(evidence, odd.first())) {
        repeated.stream()
            .filter(other -> isTwin(evidence, odd, other))
            .findFirst()
            .ifPresent(other -> out.add(finding(evidence, odd, other)));
      }
    }
    return out;
  }

  private static boolean isLone(List<Mention> places, Mention odd) {
    return places.stream().filter(m -> isOnePlace(m, odd)).count() == 1;
  }

  private static boolean isTwin(Evidence evidence, Mention odd, Mention other) {
    Lines lines = evidence.lines();
    return lines.sentence(odd.first()) != lines.sentence(other.first())
        && !isOnePlace(odd, other)
        && isBehindNoun(evidence, other)
        && !Wording.isOfAnother(evidence, other.first())
        && Wording.shared(evidence, odd.first(), other.first()) >= FEWEST_SHARED;
  }

  /** مدينة تعز: both names are of one kind, so that neither place lies in the other. */
  private static boolean isBehindNoun(Evidence evidence, Mention place) {
    int noun = place.first() - 1;
    return noun >= evidence.lines().sentenceStart(place.first())
        && evidence.word(noun).pos() == Pos.NOUN;
  }

  private static boolean isOnePlace(Mention a, Mention b) {
    return a.name().equals(b.name()) || a.name().contains(b.name()) || b.name().contains(a.name());
  }

  private Finding finding(Evidence evidence, Mention odd, Mention other) {
    Span fault = span(evidence, odd);
    Span against = span(evidence, other);
    return new Finding(
        id(),
        List.of(fault, against),
        "المكان مختلف: "
            + Excerpt.arabic(Excerpt.of(evidence, fault))
            + "، وفي موضع آخر "
            + Excerpt.arabic(Excerpt.of(evidence, against)),
        "The places differ: "
            + Excerpt.english(Excerpt.of(evidence, fault))
            + " against "
            + Excerpt.english(Excerpt.of(evidence, against)));
  }

  private static Span span(Evidence evidence, Mention place) {
    return evidence.span(place.first() - 1, place.end());
  }
}
