package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Statements whose cue is a noun or verbal noun: تأكيد روسيا على, اتهامات بـ, قوله إن. The content
 * must follow at once, behind the phrase or pronoun that names the speaker.
 */
final class NominalStatements {
  private final Reading reading;
  private final Layout layout;

  NominalStatements(Reading reading) {
    this.reading = reading;
    layout = reading.layout();
  }

  /** The statement whose cue is the noun at {@code i}. */
  Optional<Draft> at(int i) {
    return Anonymity.after(layout, i) > i
        ? Optional.empty()
        : reading.cues().nounAt(i).flatMap(this::read);
  }

  private Optional<Draft> read(Cue cue) {
    NominalFrame frame = NominalFrame.read(layout, cue);
    int first = frame.content();
    if (first < 0 || first >= layout.sentenceEnd(cue.verb()) || !says(cue, frame)) {
      return Optional.empty();
    }
    int end = reading.ends().of(cue, frame.frame(), first);
    if (end <= first) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            cue.first(),
            cue.end(),
            cue.entry().act(),
            false,
            source(cue, frame.speaker()),
            frame.speaker(),
            cue.analysis(),
            frame.addressee(),
            first,
            end,
            -1,
            cue.entry().rule() + ".noun",
            List.of()));
  }

  /** A verbal noun that nobody is named for says something only before a clause. */
  private static boolean says(Cue cue, NominalFrame frame) {
    boolean somebody = frame.speaker() != null || cue.analysis().pronoun() != Analysis.Pronoun.NONE;
    boolean agreeing = !cue.entry().noun() && cue.entry().act() == Act.AGREE;
    if (!somebody && isNamedOnly(cue, frame)) {
      return false;
    }
    return (cue.entry().noun() || somebody) && !agreeing || frame.frame() == Frame.THAT;
  }

  /** الموافقة على كذا, برفض كذا: a deed that is named, with nobody who does it. */
  private static boolean isNamedOnly(Cue cue, NominalFrame frame) {
    Act act = cue.entry().act();
    boolean definite = cue.analysis().isDefinite() && (act == Act.AGREE || act == Act.AFFIRM);
    boolean object = frame.frame() == Frame.OBJ && (act == Act.REJECT || act == Act.AGREE);
    return frame.frame() != Frame.THAT && definite || object;
  }

  private Draft.Source source(Cue cue, @Nullable Phrase speaker) {
    if (speaker != null) {
      return Draft.Source.NAMED;
    }
    // خوفا من, اعتراضا على: the subject of the sentence fears and objects.
    boolean adverbial = layout.word(cue.verb()).plain().endsWith("\u0627");
    return adverbial || cue.analysis().pronoun() != Analysis.Pronoun.NONE
        ? Draft.Source.UNDERSTOOD
        : Draft.Source.NOBODY;
  }
}
