package org.isnad.engine.time;

import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.Word;

/**
 * Tells whether the clause round a time speaks of what was or of what is to come: the nearest verb
 * or word of planning before it decides, else one shortly behind it.
 */
final class TenseReader {
  private static final int BEFORE = 14;
  private static final int BEHIND = 8;
  private static final int NEAR = 3;

  private TenseReader() {}

  /** The direction of the clause that holds the words from {@code first} to before {@code end}. */
  static Direction direction(Passage passage, int first, int end) {
    if (passage.is(first - 1, Role.BEFORE) && !passage.is(first - 1, Role.AFTER)) {
      return Direction.FUTURE;
    }
    for (int i = first - 1; i >= 0 && i >= first - BEFORE && !isStop(passage, i); i--) {
      Direction sign = sign(passage, i, first - i <= NEAR);
      if (sign != Direction.UNKNOWN) {
        return sign;
      }
    }
    for (int i = end; i < passage.size() && i < end + BEHIND && !isStop(passage, i); i++) {
      Direction sign = sign(passage, i, i - end < NEAR);
      if (sign != Direction.UNKNOWN) {
        return sign;
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

  private static Direction sign(Passage passage, int at, boolean near) {
    if (passage.is(at, Role.GONE)) {
      return Direction.PAST;
    }
    if (passage.is(at, Role.COME)) {
      return Direction.FUTURE;
    }
    if (!passage.isWord(at)) {
      return Direction.UNKNOWN;
    }
    Word word = passage.text().word(at);
    Analysis analysis = word.analysis();
    if (analysis.isFinite()) {
      return ofVerb(passage, at, analysis, near);
    }
    return looksFuture(word.folded()) && !analysis.isDefinite() && isUnread(analysis)
        ? Direction.FUTURE
        : Direction.UNKNOWN;
  }

  private static Direction ofVerb(Passage passage, int at, Analysis verb, boolean near) {
    if (verb.has(Proclitic.SA)) {
      return Direction.FUTURE;
    }
    return switch (verb.tense()) {
      case PAST -> Direction.PAST;
      case PRESENT ->
          passage.is(at - 1, Role.GONE)
              ? Direction.PAST
              : near ? Direction.FUTURE : Direction.UNKNOWN;
      case NONE, IMPERATIVE -> Direction.UNKNOWN;
    };
  }

  private static boolean isUnread(Analysis analysis) {
    return analysis.rule().equals("as-is");
  }

  /** Whether a word that nothing is known of has the letters of a future verb. */
  private static boolean looksFuture(String folded) {
    int at = folded.startsWith("و") || folded.startsWith("ف") ? 1 : 0;
    return folded.length() - at >= 5
        && folded.charAt(at) == 'س'
        && "يتن".indexOf(folded.charAt(at + 1)) >= 0
        && !folded.endsWith("ة")
        && !folded.startsWith("سيار", at)
        && !folded.startsWith("سياس", at)
        && !folded.startsWith("سيطر", at)
        && !folded.startsWith("سنوات", at)
        && !folded.startsWith("سينا", at);
  }
}
