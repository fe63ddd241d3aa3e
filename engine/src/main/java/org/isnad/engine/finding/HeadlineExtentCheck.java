package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.text.Span;

/**
 * A headline that tells more of a happening than the body: all in the headline, main part, part or
 * less in every wording of the body that says how far.
 */
final class HeadlineExtentCheck implements Check {
  private final ExtentLexicon lexicon;

  HeadlineExtentCheck(ExtentLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public String id() {
    return "headline-broader-than-body";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    int headEnd = evidence.lines().headEnd();
    if (headEnd == 0) {
      return List.of();
    }
    List<Telling> tellings = Tellings.of(lexicon, evidence);
    List<Telling> body = tellings.stream().filter(t -> t.word() >= headEnd).toList();
    List<Finding> out = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Telling head : tellings) {
      if (head.word() >= headEnd || told.contains(head.family())) {
        continue;
      }
      List<Telling> narrower =
          head.grade() == Grade.ALL ? narrowerThanAll(head, body) : narrowerThanBare(head, body);
      if (!narrower.isEmpty()) {
        told.add(head.family());
        out.add(finding(evidence, head, narrower));
      }
    }
    return out;
  }

  private static List<Telling> narrowerThanAll(Telling head, List<Telling> body) {
    List<Telling> same =
        body.stream()
            .filter(t -> t.family().equals(head.family()))
            .filter(t -> Terms.shared(head.keys(), t.keys()) > 0)
            .toList();
    return limited(same, same.stream().anyMatch(t -> t.grade() == Grade.ALL));
  }

  /** A headline that does not say how far is read as all of it where the body says nowhere so. */
  private static List<Telling> narrowerThanBare(Telling head, List<Telling> body) {
    if (head.grade() != Grade.OPEN) {
      return List.of();
    }
    List<Telling> same =
        body.stream()
            .filter(t -> t.family().equals(head.family()) && t.key().equals(head.key()))
            .filter(t -> Terms.shared(head.keys(), t.keys()) > 1)
            .toList();
    return limited(same, same.stream().anyMatch(t -> !t.grade().isLimited()));
  }

  private static List<Telling> limited(List<Telling> same, boolean toldWhole) {
    return toldWhole ? List.of() : same.stream().filter(t -> t.grade().isLimited()).toList();
  }

  private Finding finding(Evidence evidence, Telling head, List<Telling> narrower) {
    List<Span> spans = new ArrayList<>();
    spans.add(evidence.span(head.first(), head.end()));
    List<String> arabic = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (Telling telling : narrower) {
      Span span = evidence.span(telling.first(), telling.end());
      spans.add(span);
      arabic.add(Excerpt.arabic(Excerpt.of(evidence, span)));
      english.add(Excerpt.english(Excerpt.of(evidence, span)));
    }
    String words = Excerpt.of(evidence, spans.get(0));
    return new Finding(
        id(),
        spans,
        "العنوان أوسع من المتن: "
            + Excerpt.arabic(words)
            + " في العنوان، وفي المتن "
            + String.join(" و", arabic),
        "The headline goes further than the body: "
            + Excerpt.english(words)
            + " against "
            + String.join(" and ", english));
  }
}
