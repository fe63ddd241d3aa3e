package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.word.Analysis;

/**
 * Whom pronouns stand for: the speaker for the first person, else the subject of the clause, else
 * who was named last that fits in gender and number.
 */
final class Antecedents {
  private final Scene scene;
  private final Clauses clauses;
  private final List<Statement> statements;

  Antecedents(Scene scene, Clauses clauses, List<Statement> statements) {
    this.scene = scene;
    this.clauses = clauses;
    this.statements = statements;
  }

  /** Whom the pronoun on the word at {@code at} stands for, as {@code actors} reads phrases. */
  List<Participant> of(int at, Analysis.Pronoun pronoun, Actors actors) {
    return switch (pronoun) {
      case MY, OUR -> speakerAt(at).map(List::of).orElse(List.of());
      case YOUR, YOUR_PLURAL, NONE -> List.of();
      case HIS, HER, THEIR, THEIR_FEMININE, THEIR_DUAL -> thirdPerson(at, pronoun, actors);
    };
  }

  /** The speaker in whose words the word at {@code at} stands. */
  private Optional<Participant> speakerAt(int at) {
    Statement inner = null;
    for (Statement statement : statements) {
      if (statement.firstWord() <= at
          && at < statement.endWord()
          && (inner == null || statement.firstWord() >= inner.firstWord())) {
        inner = statement;
      }
    }
    return inner == null ? Optional.empty() : Actors.speaker(inner.speaker());
  }

  private List<Participant> thirdPerson(int at, Analysis.Pronoun pronoun, Actors actors) {
    int verb = scene.isFinite(at) ? at : clauses.verbBefore(at);
    if (verb >= 0 && verb != at) {
      List<Filler> fillers = clauses.subjectOf(verb);
      boolean pair =
          fillers.size() == 2 && pronoun == Analysis.Pronoun.THEIR_DUAL
              || fillers.size() > 1 && pronoun == Analysis.Pronoun.THEIR;
      if (pair && fillers.stream().allMatch(filler -> filler.end() <= at)) {
        return actors.of(fillers);
      }
      List<Participant> subject = fitting(fillers, at, pronoun, actors);
      if (!subject.isEmpty()) {
        return subject;
      }
    }
    List<Participant> near = nearest(scene.start(at), at, pronoun, actors);
    if (!near.isEmpty()) {
      return near;
    }
    int before = scene.start(at) - 1;
    while (before >= 0 && scene.sentence(before) < 0) {
      before--;
    }
    return before < 0 ? List.of() : nearest(scene.start(before), before + 1, pronoun, actors);
  }

  private List<Participant> fitting(
      List<Filler> fillers, int at, Analysis.Pronoun pronoun, Actors actors) {
    List<Participant> out = new ArrayList<>();
    for (Filler filler : fillers) {
      if (filler.end() <= at
          && (filler.phrase().isEmpty()
              || actors.isActor(filler.phrase().get()) && fits(filler.phrase().get(), pronoun))) {
        out.addAll(actors.of(filler));
      }
    }
    return out;
  }

  private List<Participant> nearest(int from, int to, Analysis.Pronoun pronoun, Actors actors) {
    List<Participant> best = List.of();
    for (int i = from; i < to; i++) {
      Optional<Phrase> phrase = scene.phraseAt(i);
      if (phrase.isPresent() && phrase.get().end() <= to) {
        if (actors.isActor(phrase.get())) {
          if (fits(phrase.get(), pronoun)) {
            List<Participant> participants = actors.of(Filler.of(phrase.get()));
            best = participants.isEmpty() ? best : participants;
          }
          i = Math.max(i, phrase.get().end() - 1);
        }
      }
    }
    return best;
  }

  private static boolean fits(Phrase phrase, Analysis.Pronoun pronoun) {
    boolean plural = phrase.number() == Analysis.Number.PLURAL;
    if (SubjectBefore.isCountry(phrase)) {
      return pronoun == Analysis.Pronoun.HIS || pronoun == Analysis.Pronoun.HER;
    }
    return switch (pronoun) {
      case HIS -> phrase.gender() != Analysis.Gender.FEMININE && !plural;
      case HER ->
          phrase.gender() != Analysis.Gender.MASCULINE
              || phrase.kind() == EntityKind.PLACE
              || plural;
      case THEIR, THEIR_FEMININE -> plural || phrase.number() == Analysis.Number.UNKNOWN;
      case THEIR_DUAL -> phrase.number() == Analysis.Number.DUAL;
      case NONE, MY, OUR, YOUR, YOUR_PLURAL -> false;
    };
  }
}
