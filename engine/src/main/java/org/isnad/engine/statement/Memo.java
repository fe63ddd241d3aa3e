package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found at each word of one text: where content ends is asked of every word, and
 * asks in turn what begins there. Lives as long as the reading of its text; not for several
 * threads.
 */
final class Memo<T> {
  private final List<@Nullable Optional<T>> found;
  private final IntFunction<Optional<T>> finder;

  /** A memory for a text of {@code size} words. */
  Memo(int size, IntFunction<Optional<T>> finder) {
    found = new ArrayList<>(Collections.nCopies(size, null));
    this.finder = finder;
  }

  /** What {@code finder} finds at {@code index}. */
  Optional<T> at(int index) {
    Optional<T> known = found.get(index);
    if (known != null) {
      return known;
    }
    Optional<T> now = finder.apply(index);
    found.set(index, now);
    return now;
  }
}
