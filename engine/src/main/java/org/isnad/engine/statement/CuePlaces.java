package org.isnad.engine.statement;

import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;

/** Whether a verb of saying may tell a statement where it stands. */
final class CuePlaces {
  private static final Set<String> REMARKING =
      Set.of(
          "يذكر", "ويذكر", "يشار", "ويشار", "جدير", "والجدير", "الجدير", "تجدر", "وتجدر", "تبين",
          "وتبين", "يتبين", "اتضح", "يتضح");

  private final Reading reading;
  private final Layout layout;

  CuePlaces(Reading reading) {
    this.reading = reading;
    layout = reading.layout();
  }

  /** يذكر أن, يشار إلى أن: the narrator recalls something. */
  boolean isRemark(int i) {
    int that = layout.folded(i + 1).equals("الي") ? i + 2 : i + 1;
    return REMARKING.contains(layout.folded(i)) && (layout.isThat(that) || layout.isByThat(that));
  }

  /** Where a homograph is more likely the verb: at the start of a sentence, or behind a comma. */
  boolean opensClause(int i) {
    if (layout.word(i).pos() == Pos.ADP) {
      return false;
    }
    return layout.sentenceStart(i) == i || layout.isMark(i - 1) || followsSubject(i);
  }

  /** Whether its place speaks for {@code cue}, which starts at {@code i}, whatever opens behind. */
  boolean isSure(int i, Cue cue, SubjectFinder.Found before) {
    return (cue.chosen() || followsSubject(i)) && !isAboutObject(i) && !isStanding(cue, before);
  }

  /** الذي أعلن عنه: what is said stands before the verb. */
  private boolean isAboutObject(int i) {
    return i > 0
        && layout.isRelative(i - 1)
        && layout.isPreposition(i + 1)
        && layout.word(i + 1).analysis().suffixLength() > 0;
  }

  /** المدينة تعتبر شبه محررة: a thing before a verb of opinion is what is thought of. */
  private static boolean isStanding(Cue cue, SubjectFinder.Found before) {
    Phrase subject = before.phrase();
    return cue.entry().act() == Act.OPINE
        && cue.analysis().tense() == Analysis.Tense.PRESENT
        && subject != null
        && (subject.kind() == EntityKind.PLACE || subject.kind() == EntityKind.UNKNOWN);
  }

  /** الكرملين تعهد بكذا: behind a definite phrase a bare verbal noun is the verb. */
  private boolean followsSubject(int i) {
    if (i == 0) {
      return false;
    }
    Analysis analysis = layout.word(i).analysis();
    boolean bare =
        analysis.form() == Analysis.Form.VERBAL_NOUN
            && !analysis.isDefinite()
            && analysis.suffixLength() == 0
            && analysis.prefixLength() == 0;
    Pos before = layout.word(i - 1).pos();
    boolean definite =
        before == Pos.PROPN || before == Pos.NOUN && layout.word(i - 1).analysis().isDefinite();
    return bare && definite && subjectActs(i);
  }

  private boolean subjectActs(int i) {
    return reading
        .cues()
        .verbAt(i)
        .map(cue -> reading.subjects().before(i, cue.analysis()).phrase())
        .filter(layout::isActor)
        .isPresent();
  }
}
