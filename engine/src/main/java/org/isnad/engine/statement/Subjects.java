package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Finds who stands before the cue of a statement without a speaker of its own and may be its
 * subject: of the verb before, of the sentence, or named last.
 */
final class Subjects {
  private final Layout layout;
  private final ContentEnds ends;

  Subjects(Layout layout, List<Draft> drafts) {
    this.layout = layout;
    ends = new ContentEnds(layout.size(), drafts);
  }

  /** The first actor of the sentence that stands as a subject. */
  Optional<Phrase> mainSubject(Draft draft) {
    int start = layout.sentenceStart(draft.cueFirst());
    for (int i = start; i < draft.cueFirst(); i++) {
      if (isSubjectPlace(i, start)) {
        Optional<Phrase> phrase = subjectAt(i, draft);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** وصل الوزير إلى بغداد وقال: the subject of the verb before, in the same sentence. */
  Optional<Phrase> coordinatedSubject(Draft draft) {
    int start = layout.sentenceStart(draft.cueFirst());
    if (layout.paragraph(draft.cueFirst()) == 0) {
      start = 0; // a title goes on behind its dots
    }
    return start == draft.cueFirst() ? Optional.empty() : subjectSince(start, draft);
  }

  /**
   * The last actor between {@code start} and the cue that stands as a subject, behind a finite verb
   * or at the start, and in no content of another statement that ends before the cue.
   */
  Optional<Phrase> subjectSince(int start, Draft draft) {
    for (int i = draft.cueFirst() - 1; i >= start; i--) {
      if (isSubjectPlace(i, start) && !ends.isBetween(i, draft)) {
        Optional<Phrase> phrase = subjectAt(i, draft);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** غضب فلان وهو يقول: the person named last in the sentence. */
  Optional<Phrase> nearestName(Draft draft) {
    for (int i = draft.cueFirst() - 1; i >= layout.sentenceStart(draft.cueFirst()); i--) {
      Optional<Phrase> phrase =
          layout.phraseAt(i).filter(p -> isPersonLike(p) && fits(p, draft.agreement()));
      if (phrase.isPresent()
          && layout.phraseAt(Math.max(0, i - 1)).filter(this::isPersonLike).isEmpty()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** The first person of the text before the cue whom its verb fits. */
  Optional<Phrase> firstPerson(Draft draft) {
    for (int i = 0; i < draft.cueFirst(); i++) {
      Optional<Phrase> phrase = layout.phraseAt(i);
      if (phrase.isPresent()
          && phrase.get().kind() == EntityKind.PERSON
          && fits(phrase.get(), draft.agreement())) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private boolean isPersonLike(Phrase phrase) {
    return phrase.kind() == EntityKind.PERSON
        || phrase.kind() == EntityKind.UNKNOWN
            && !phrase.definite()
            && layout.word(phrase.head()).pos() == Pos.PROPN;
  }

  private boolean isSubjectPlace(int i, int start) {
    return i == start
        || layout.word(i - 1).isFinite()
        || layout.isMark(i - 1) && i - 1 == start
        || layout.isThat(i - 1)
        || i > start + 1
            && layout.word(i - 2).isFinite()
            && layout.isPreposition(i - 1)
            && layout.word(i - 1).analysis().suffixLength() > 0;
  }

  private Optional<Phrase> subjectAt(int i, Draft draft) {
    return layout
        .phraseAt(i)
        .filter(p -> layout.isActor(p) || isPersonLike(p))
        .filter(p -> !layout.hasPrepositionOn(p.first()) && fits(p, draft.agreement()));
  }

  /** Whether the phrase can be the subject of the verb, by gender and number. */
  static boolean fits(Phrase phrase, @Nullable Analysis verb) {
    if (verb == null || verb.person() == 1 || verb.form() == Analysis.Form.VERBAL_NOUN) {
      return true;
    }
    if (phrase.gender() == Analysis.Gender.UNKNOWN || verb.gender() == Analysis.Gender.UNKNOWN) {
      return true;
    }
    if (phrase.number() == Analysis.Number.PLURAL) {
      return verb.number() == Analysis.Number.PLURAL || verb.gender() == Analysis.Gender.FEMININE;
    }
    if (verb.number() == Analysis.Number.PLURAL) {
      return false;
    }
    return phrase.gender() == verb.gender();
  }
}
