package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
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
    return reading.cues().nounAt(i).flatMap(this::read);
  }

  private Optional<Draft> read(Cue cue) {
    Analysis analysis = cue.analysis();
    int at = cue.end();
    @Nullable Phrase speaker = null;
    if (analysis.pronoun() == Analysis.Pronoun.NONE && at < layout.size()) {
      speaker = construct(cue);
      at = speaker == null ? afterAdjective(cue, at) : speaker.end();
    }
    int first = contentAt(cue, at);
    if (first < 0 || first >= layout.sentenceEnd(cue.verb())) {
      return Optional.empty();
    }
    int end = reading.ends().of(cue.verb(), first);
    if (end <= first) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            cue.first(),
            cue.end(),
            cue.entry().act(),
            false,
            source(analysis, speaker),
            speaker,
            analysis,
            null,
            first,
            end,
            -1,
            cue.entry().rule() + ".noun",
            List.of()));
  }

  private static Draft.Source source(Analysis analysis, @Nullable Phrase speaker) {
    if (speaker != null) {
      return Draft.Source.NAMED;
    }
    return analysis.pronoun() != Analysis.Pronoun.NONE
        ? Draft.Source.UNDERSTOOD
        : Draft.Source.NOBODY;
  }

  /** The phrase in construct behind the cue, where it can speak. */
  private @Nullable Phrase construct(Cue cue) {
    if (cue.analysis().isDefinite()) {
      return null;
    }
    return layout
        .phraseAt(cue.end())
        .filter(p -> OpeningFinder.isActor(p) && !layout.hasPrepositionOn(p.first()))
        .orElse(null);
  }

  /** Skips an adjective: اتهامات خطيرة بـ. */
  private int afterAdjective(Cue cue, int at) {
    boolean adjective =
        layout.word(at).pos() == org.isnad.engine.word.Pos.ADJ
            && !layout.hasPrepositionOn(at)
            && layout.word(at).analysis().isDefinite() == cue.analysis().isDefinite();
    return adjective ? at + 1 : at;
  }

  private int contentAt(Cue cue, int at) {
    if (at >= layout.size()) {
      return -1;
    }
    Set<Frame> frames = cue.entry().frames();
    if (layout.isByThat(at) || layout.isThat(at) && frames.contains(Frame.THAT)) {
      return at + 1;
    }
    if (layout.isColon(at) && cue.analysis().pronoun() != Analysis.Pronoun.NONE) {
      return at + 1;
    }
    Analysis analysis = layout.word(at).analysis();
    if (frames.contains(Frame.BI)
        && analysis.has(Proclitic.BI)
        && !layout.word(at).isFinite()
        && !Particles.ADVERBIAL_BI.contains(layout.folded(at))) {
      return at;
    }
    Frame frame = preposition(at);
    if (frame != null && at + 1 < layout.size()) {
      if (layout.isThat(at + 1)) {
        return frames.contains(frame) || frames.contains(Frame.THAT) ? at + 2 : -1;
      }
      return frames.contains(frame) && isProposition(frame, at + 1) ? at + 1 : -1;
    }
    return -1;
  }

  private boolean isProposition(Frame frame, int at) {
    boolean verbal = layout.word(at).analysis().form() == Analysis.Form.VERBAL_NOUN;
    return frame == Frame.ILA || frame == Frame.ALA ? verbal || !isActorAt(at) : verbal;
  }

  private boolean isActorAt(int at) {
    return layout.phraseAt(at).map(OpeningFinder::isActor).orElse(false);
  }

  private @Nullable Frame preposition(int i) {
    return switch (layout.folded(i)) {
      case "علي" -> Frame.ALA;
      case "الي" -> Frame.ILA;
      case "عن" -> Frame.AN;
      case "من" -> Frame.MIN;
      case "في" -> Frame.FI;
      default -> null;
    };
  }
}
