package org.isnad.engine.finding;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.engine.event.Event;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.Word;

/** What the words around a place in the text have in common with those around another. */
final class Wording {
  private static final Set<String> ANOTHER =
      Set.of("اخر", "اخري", "مماثل", "ايضا", "كذلك", "ثان", "ثاني", "ثالث", "مقابل", "مجاور");

  private Wording() {}

  /**
   * How many content words stand before {@code a} as they do before {@code b}, whatever particles
   * are between them; 0 where none of them names a happening.
   */
  static int shared(Evidence evidence, int a, int b) {
    int i = back(evidence, a);
    int j = back(evidence, b);
    int shared = 0;
    boolean happening = false;
    while (i >= 0 && j >= 0 && isSame(evidence.word(i), evidence.word(j))) {
      shared++;
      happening |= isHappening(evidence, i) || isHappening(evidence, j);
      i = back(evidence, i);
      j = back(evidence, j);
    }
    return happening ? shared : 0;
  }

  /** Whether the sentence at {@code i} speaks of another thing of the kind. */
  static boolean isOfAnother(Evidence evidence, int i) {
    int end = evidence.lines().sentenceEnd(i);
    for (int k = evidence.lines().sentenceStart(i); k < end; k++) {
      if (ANOTHER.contains(evidence.base(k))) {
        return true;
      }
    }
    return false;
  }

  /** The content word before {@code i} in its sentence; -1 where there is none. */
  private static int back(Evidence evidence, int i) {
    int start = evidence.lines().sentenceStart(i);
    for (int k = i - 1; k >= start; k--) {
      if (evidence.isWord(k) && evidence.isContent(k) && !isInTime(evidence, k)) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isInTime(Evidence evidence, int k) {
    return evidence.times().stream().anyMatch(t -> t.first() <= k && k < t.end());
  }

  private static boolean isSame(Word a, Word b) {
    return Terms.key(a).equals(Terms.key(b));
  }

  /** A happening that is named by a noun; what a verb tells goes on behind it. */
  private static boolean isHappening(Evidence evidence, int i) {
    if (!Terms.isNominal(evidence.word(i))) {
      return false;
    }
    for (Event event : evidence.events()) {
      if (event.firstWord() <= i && i < event.endWord()) {
        return true;
      }
    }
    return false;
  }

  /** The days named in the sentence at {@code i}. */
  static Set<String> days(Evidence evidence, int i) {
    int sentence = evidence.lines().sentence(i);
    return evidence.times().stream()
        .filter(time -> evidence.lines().sentence(time.first()) == sentence)
        .filter(time -> time.type() == TimeExpression.Type.DATE)
        .map(TimeExpression::value)
        .collect(Collectors.toSet());
  }

  /** Whether {@code a} and {@code b} both name something, and nothing in common. */
  static boolean isConflict(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
