package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.Participant;
import org.isnad.engine.text.Span;

/**
 * One happening with another actor in the headline than in the lead, where the body knows nothing
 * of the headline's.
 */
final class ActorCheck implements Check {
  @Override
  public String id() {
    return "actor-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    int headEnd = evidence.lines().headEnd();
    int leadEnd = evidence.lines().leadEnd();
    List<Finding> out = new ArrayList<>();
    for (Event head : evidence.events()) {
      if (head.firstWord() >= headEnd || head.actors().size() != 1) {
        continue;
      }
      for (Event lead : evidence.events()) {
        if (lead.firstWord() >= headEnd
            && lead.firstWord() < leadEnd
            && isSameAct(evidence, head, lead)
            && differ(head, lead)
            && !isKnown(evidence, head.actors().get(0))) {
          out.add(finding(evidence, head, lead));
          break;
        }
      }
    }
    return out;
  }

  private static boolean isSameAct(Evidence evidence, Event head, Event lead) {
    return head.type() == lead.type()
        && evidence.key(head.firstWord()).equals(evidence.key(lead.firstWord()))
        && isShared(head.recipients(), lead.recipients());
  }

  private static boolean isShared(List<Participant> a, List<Participant> b) {
    return a.stream()
        .anyMatch(
            one ->
                b.stream()
                    .anyMatch(
                        other ->
                            one.name().equals(other.name())
                                || isCountry(one) && country(one).equals(country(other))));
  }

  private static boolean differ(Event head, Event lead) {
    Participant a = head.actors().get(0);
    return lead.actors().size() == 1
        && a.span() != null
        && lead.actors().get(0).span() != null
        && isCountry(a)
        && isCountry(lead.actors().get(0))
        && !country(a).equals(country(lead.actors().get(0)));
  }

  private static boolean isCountry(Participant participant) {
    return participant.code().length() >= 3 && !participant.code().startsWith("---");
  }

  private static String country(Participant participant) {
    return isCountry(participant) ? participant.code().substring(0, 3) : "";
  }

  /** Whether the body names the country of {@code actor}, as a place, a body or an adjective. */
  private static boolean isKnown(Evidence evidence, Participant actor) {
    int headEnd = evidence.lines().headEnd();
    String country = country(actor);
    boolean named =
        evidence.mentions().stream()
            .anyMatch(m -> m.first() >= headEnd && m.code().startsWith(country));
    for (int i = headEnd; i < evidence.size() && !named; i++) {
      int at = i;
      named =
          evidence
              .named()
              .phraseAt(at)
              .map(p -> p.first() == at && p.code().startsWith(country))
              .orElse(false);
    }
    return named;
  }

  private Finding finding(Evidence evidence, Event head, Event lead) {
    Span fault = span(head);
    Span against = span(lead);
    return new Finding(
        id(),
        List.of(fault, against),
        "الفاعل في العنوان غيره في المتن: "
            + Excerpt.arabic(Excerpt.of(evidence, fault))
            + "، و"
            + Excerpt.arabic(Excerpt.of(evidence, against)),
        "The headline names another actor than the body: "
            + Excerpt.english(Excerpt.of(evidence, fault))
            + " against "
            + Excerpt.english(Excerpt.of(evidence, against)));
  }

  private static Span span(Event event) {
    Span actor = event.actors().get(0).span();
    return actor == null ? event.trigger() : actor.union(event.trigger());
  }
}
