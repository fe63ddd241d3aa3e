package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.EventType;
import org.isnad.engine.event.Participant;
import org.isnad.engine.statement.Act;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;

/**
 * An assault with its doer told in the article's own voice, where elsewhere in the article it is an
 * accusation or is denied.
 */
final class UnattributedClaimCheck implements Check {
  @Override
  public String id() {
    return "unattributed-claim";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Finding> out = new ArrayList<>();
    for (Event told : evidence.events()) {
      if (isOwnVoice(evidence, told)) {
        disputed(evidence, told)
            .filter(statement -> out.stream().noneMatch(f -> f.spans().contains(statement.cue())))
            .ifPresent(statement -> out.add(finding(evidence, told, statement)));
      }
    }
    return out;
  }

  private static boolean isOwnVoice(Evidence evidence, Event event) {
    return event.type() == EventType.ASSAULT
        && event.aux() == Event.Aux.NONE
        && event.statement() == null
        && evidence.word(event.firstWord()).isFinite()
        && event.firstWord() >= evidence.lines().headEnd()
        && event.actors().stream().anyMatch(a -> a.span() != null && !a.name().isEmpty())
        && evidence.statements().stream()
            .noneMatch(
                s ->
                    evidence.lines().sentence(s.cueWord())
                        == evidence.lines().sentence(event.firstWord()));
  }

  /** A statement that accuses of the same act, or denies it. */
  private static Optional<Statement> disputed(Evidence evidence, Event told) {
    for (Event other : evidence.events()) {
      if (other.type() != EventType.ASSAULT || !isSameAct(evidence, told, other)) {
        continue;
      }
      Optional<Statement> holder =
          evidence.statements().stream()
              .filter(s -> Objects.equals(s.id(), other.statement()))
              .filter(s -> s.act() == Act.ACCUSE || s.act() == Act.DENY || s.negated())
              .filter(s -> !s.speaker().name().isEmpty())
              .filter(s -> isSameActor(told, other) || isAccused(evidence, told, s))
              .findFirst();
      if (holder.isPresent()) {
        return holder;
      }
    }
    return Optional.empty();
  }

  private static boolean isSameAct(Evidence evidence, Event a, Event b) {
    return evidence.key(a.firstWord()).equals(evidence.key(b.firstWord()));
  }

  private static boolean isSameActor(Event a, Event b) {
    return a.actors().stream()
        .map(Participant::name)
        .anyMatch(name -> b.actors().stream().anyMatch(other -> other.name().equals(name)));
  }

  /** Whether the country of the doer is named between the cue and what it is accused of. */
  private static boolean isAccused(Evidence evidence, Event told, Statement accusation) {
    return evidence.mentions().stream()
        .filter(m -> m.first() > accusation.cueWord() && m.end() <= accusation.firstWord())
        .filter(m -> m.code().length() > 2 && !m.code().startsWith("---"))
        .filter(m -> !m.code().substring(0, 3).equals(country(accusation.speaker().code())))
        .anyMatch(
            m -> told.actors().stream().anyMatch(a -> country(a.code()).equals(country(m.code()))));
  }

  private static String country(String code) {
    return code.length() < 3 ? code : code.substring(0, 3);
  }

  private Finding finding(Evidence evidence, Event told, Statement disputed) {
    Span actor =
        told.actors().stream()
            .map(Participant::span)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(told.trigger());
    Span fault = told.trigger().union(actor);
    return new Finding(
        id(),
        List.of(fault, disputed.cue(), disputed.content()),
        "خبر بلا إسناد: "
            + Excerpt.arabic(Excerpt.of(evidence, fault))
            + "، وهو في موضع آخر قول "
            + Excerpt.arabic(disputed.speaker().name())
            + ": "
            + Excerpt.arabic(Excerpt.of(evidence, disputed.content())),
        "Told without a source: "
            + Excerpt.english(Excerpt.of(evidence, fault))
            + ", elsewhere a claim of "
            + Excerpt.english(disputed.speaker().name())
            + ": "
            + Excerpt.english(Excerpt.of(evidence, disputed.content())));
  }
}
