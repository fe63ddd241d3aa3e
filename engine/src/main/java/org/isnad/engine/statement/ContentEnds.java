package org.isnad.engine.statement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells for every word where the contents that hold it end first, so that the search for subjects
 * need not look at all statements at every word.
 */
final class ContentEnds {
  private static final int NEVER = Integer.MAX_VALUE;

  // The two contents that end first; a statement's own does not count for it.
  private final int[] first;
  private final int[] cueOfFirst;
  private final int[] second;

  ContentEnds(int size, List<Draft> drafts) {
    first = new int[size];
    cueOfFirst = new int[size];
    second = new int[size];
    Arrays.fill(first, NEVER);
    Arrays.fill(second, NEVER);
    List<Draft> lastFirst =
        drafts.stream().sorted(Comparator.comparingInt(Draft::end).reversed()).toList();
    for (Draft draft : lastFirst) {
      for (int i = Math.max(0, draft.first()); i < draft.end(); i++) {
        second[i] = first[i];
        first[i] = draft.end();
        cueOfFirst[i] = draft.cueFirst();
      }
    }
  }

  /**
   * Whether the content of another statement holds the word at {@code i} and ends before the cue of
   * {@code draft}, which stands behind {@code i}.
   */
  boolean isBetween(int i, Draft draft) {
    int end = cueOfFirst[i] == draft.cueFirst() ? second[i] : first[i];
    return end <= draft.cueFirst();
  }
}
