package org.isnad.engine.statement;

import java.util.Arrays;
import java.util.List;

/**
 * Says inside whose content each statement stands: the shortest content that holds its cue. The
 * inner link of a relay stands inside the outer one, and what its content holds stands inside the
 * inner one.
 */
final class Nesting {
  /** A cue further away than this many drafts cannot hold another: keeps long articles linear. */
  static final int REACH = 64;

  private static final int NONE = -1;

  private final List<Draft> drafts;
  private final int[] parents;

  /** Reads the nesting of {@code drafts}, which are in order of their cues. */
  Nesting(List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
    parents = new int[drafts.size()];
    Arrays.setAll(parents, this::holder);
  }

  /** Whether the draft at {@code index} stands inside another. */
  boolean isNested(int index) {
    return parents[index] != NONE;
  }

  /**
   * The index of the draft inside which the one at {@code index} stands; -1 where there is none.
   */
  int parent(int index) {
    return parents[index];
  }

  private int holder(int index) {
    int best = NONE;
    int from = Math.max(0, index - REACH);
    int to = Math.min(drafts.size(), index + REACH);
    for (int i = from; i < to; i++) {
      if (i == index) {
        continue;
      }
      if (drafts.get(index).isInnerLinkOf(drafts.get(i))) {
        return i;
      }
      if (holds(i, index) && (best == NONE || isNearer(i, best))) {
        best = i;
      }
    }
    return best;
  }

  private boolean holds(int outerIndex, int innerIndex) {
    Draft outer = drafts.get(outerIndex);
    Draft inner = drafts.get(innerIndex);
    if (!outer.contentHolds(inner.cueFirst()) || outer.isInnerLinkOf(inner)) {
      return false;
    }
    boolean mutual = inner.contentHolds(outer.cueFirst());
    return !mutual || length(outer) > length(inner);
  }

  /** Whether {@code a} is the nearer holder: shorter content, or the inner link of a relay. */
  private boolean isNearer(int a, int b) {
    int lengthA = length(drafts.get(a));
    int lengthB = length(drafts.get(b));
    return lengthA != lengthB ? lengthA < lengthB : drafts.get(a).isInnerLinkOf(drafts.get(b));
  }

  private static int length(Draft draft) {
    return draft.end() - draft.first();
  }
}
