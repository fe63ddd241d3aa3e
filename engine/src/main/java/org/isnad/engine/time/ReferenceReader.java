package org.isnad.engine.time;

import java.util.Optional;

/** Reads times that no calendar can place: الآن، مؤخرا، الفترة المقبلة، فترة قصيرة. */
final class ReferenceReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.REFERENCE, Role.REFERENCE_IN);
  private static final String RULE = "time.reference";

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    return passage
        .word(at, Role.REFERENCE)
        .or(() -> passage.word(at, Role.REFERENCE_IN).filter(w -> isPlain(passage, at, w)))
        .filter(word -> !isNear(passage, at, word))
        .map(
            word ->
                word.value().equals("DURATION")
                    ? Found.duration(at + word.length(), Unit.DAY.period(Unit.UNKNOWN), RULE)
                    : Found.date(at + word.length(), word.value(), RULE));
  }

  /** Whether it stands alone after في, with no adjective's noun before it. */
  private static boolean isPlain(Passage passage, int at, TimeWord word) {
    return !word.governed() && !word.joined() && passage.folded(at - 1).endsWith("في");
  }

  /** Whether قريبا means near in space: قريبا من. */
  private static boolean isNear(Passage passage, int at, TimeWord word) {
    int end = at + word.length();
    return passage.folded(at).endsWith("قريبا")
        && (passage.is(end, Role.OF) || passage.folded(end).equals("الي"));
  }
}
