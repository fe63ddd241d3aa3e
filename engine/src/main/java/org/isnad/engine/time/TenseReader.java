package org.isnad.engine.time;

import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/**
 * Tells whether the clause round a time speaks of what was or of what is to come: the nearest verb
 * or word of planning before it decides, else one shortly behind it.
 */
final class TenseReader {
  private static final int BEFORE = 25;
  private static final int BEHIND = 8;
  private static final int NEAR = 3;

  private TenseReader() {}

  /**
   * The direction of the clause by its past and future forms alone: with a month, the present tense
   * tells nothing.
   */
  static Direction marked(Passage passage, int first, int end) {
    return direction(passage, first, end, false);
  }

  /** The direction of the clause that holds the words from {@code first} to before {@code end}. */
  static Direction direction(Passage passage, int first, int end) {
    return direction(passage, first, end, true);
  }

  private static Direction direction(Passage passage, int first, int end, boolean byPresent) {
    if (passage.is(first - 1, Role.BEFORE)) {
      return Direction.FUTURE;
    }
    Direction weak = Direction.UNKNOWN;
    int at = first - 1;
    while (at >= 0 && at >= first - BEFORE && !isStop(passage, at)) {
      Direction sign = sign(passage, at);
      boolean present = byPresent && isPresent(passage, at);
      if (sign != Direction.UNKNOWN) {
        return sign;
      }
      if (present && first - at <= NEAR) {
        return Direction.FUTURE;
      }
      if (weak != Direction.UNKNOWN && passage.is(at, Role.COMPLEMENTIZER)) {
        return weak;
      }
      weak = present ? Direction.FUTURE : weak;
      at--;
    }
    boolean leads = first - at <= NEAR && weak == Direction.UNKNOWN;
    return leads ? behind(passage, end, byPresent) : weak;
  }

  /** The direction that the first verb behind a time at the start of its sentence gives. */
  private static Direction behind(Passage passage, int end, boolean byPresent) {
    for (int i = end; i < passage.size() && i < end + BEHIND && !isStop(passage, i); i++) {
      Direction sign = sign(passage, i);
      if (sign != Direction.UNKNOWN || byPresent && isPresent(passage, i)) {
        return sign == Direction.UNKNOWN ? Direction.FUTURE : sign;
      }
    }
    return Direction.UNKNOWN;
  }

  private static boolean isStop(Passage passage, int at) {
    return passage.isMark(at, '\n')
        || passage.isMark(at, '.')
        || passage.isMark(at, '؟')
        || passage.isMark(at, '؛');
  }

  private static Direction sign(Passage passage, int at) {
    if (passage.is(at, Role.GONE)) {
      return Direction.PAST;
    }
    if (passage.is(at, Role.COME)) {
      return Direction.FUTURE;
    }
    Analysis analysis = passage.text().word(at).analysis();
    if (!analysis.isFinite()) {
      return Direction.UNKNOWN;
    }
    if (analysis.has(Proclitic.SA)) {
      return Direction.FUTURE;
    }
    boolean past =
        analysis.tense() == Analysis.Tense.PAST
            || analysis.tense() == Analysis.Tense.PRESENT && passage.is(at - 1, Role.GONE);
    return past ? Direction.PAST : Direction.UNKNOWN;
  }

  /** Whether a present tense stands there that is more than a description. */
  private static boolean isPresent(Passage passage, int at) {
    Analysis analysis = passage.text().word(at).analysis();
    return analysis.isFinite()
        && analysis.tense() == Analysis.Tense.PRESENT
        && analysis.person() == 3
        && !passage.is(at - 1, Role.RELATIVE);
  }
}
