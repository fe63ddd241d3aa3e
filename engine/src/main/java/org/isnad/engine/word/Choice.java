package org.isnad.engine.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A reading of a word form, chosen among its readings: one object for all words of the form that
 * are read so, as long as {@link WordReader} keeps the form. With it stays what {@link WordCache}s
 * find of these words. Thread-safe.
 */
final class Choice {
  /** Caches whose findings are kept; more come from engines that share one reader of words. */
  private static final int MOST = 16;

  private static final Object[] NOTHING = {};

  private final Analysis analysis;
  private final List<Analysis> others;

  /** A cache, what it found, the next cache, what that found: an array, since it is hot. */
  private volatile Object[] found = NOTHING;

  Choice(Analysis analysis, List<Analysis> others) {
    this.analysis = analysis;
    this.others = List.copyOf(others);
  }

  /** The reading chosen. */
  Analysis analysis() {
    return analysis;
  }

  /** The other readings, the likeliest by themselves first. */
  List<Analysis> others() {
    return others;
  }

  /** What {@code cache} has found. */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a cache puts its own kind there
  <T> Optional<T> found(WordCache<T> cache) {
    Object[] all = found;
    for (int i = 0; i < all.length; i += 2) {
      if (all[i] == cache) {
        return Optional.of((T) all[i + 1]);
      }
    }
    return Optional.empty();
  }

  /** Keeps what {@code cache} has found. */
  synchronized <T> void keep(WordCache<T> cache, T value) {
    Object[] all = found;
    if (all.length < 2 * MOST) {
      Object[] more = Arrays.copyOf(all, all.length + 2);
      more[all.length] = cache;
      more[all.length + 1] = value;
      found = more;
    }
  }
}
