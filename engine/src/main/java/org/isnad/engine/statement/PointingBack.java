package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Sentence;

/** ذكرت ذلك قناة كذا: the content is the sentence before. */
final class PointingBack {
  private final Reading reading;
  private final Layout layout;

  PointingBack(Reading reading) {
    this.reading = reading;
    layout = reading.layout();
  }

  /** The statement whose cue at {@code i} points back. */
  Optional<Draft> at(int i) {
    if (i + 2 >= layout.size()
        || !layout.folded(i + 1).equals("ذلك")
        || layout.sentenceStart(i) != i
        || layout.sentence(i) < 1) {
      return Optional.empty();
    }
    Optional<Cue> cue = reading.cues().verbAt(i);
    Optional<Phrase> speaker = layout.phraseAt(i + 2).filter(layout::isActor);
    if (cue.isEmpty() || speaker.isEmpty()) {
      return Optional.empty();
    }
    Sentence before = layout.text().sentences().get(layout.sentence(i) - 1);
    return Optional.of(
        new Draft(
            i,
            i + 1,
            cue.get().entry().act(),
            false,
            Draft.Source.NAMED,
            speaker.get(),
            cue.get().analysis(),
            null,
            before.first(),
            layout.trimEnd(before.first(), before.end()),
            -1,
            "pointing-back",
            List.of()));
  }
}
