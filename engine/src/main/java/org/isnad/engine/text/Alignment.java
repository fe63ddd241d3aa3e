package org.isnad.engine.text;

import java.util.Arrays;

/**
 * Where each character of a normalised text stood in the original. Immutable; {@link #then}
 * composes two steps of normalisation into one.
 */
public final class Alignment {
  private final int[] original;

  private Alignment(int[] original) {
    this.original = original;
  }

  /**
   * An alignment from the original offset of every normalised character.
   *
   * @param original offsets, never falling; one more than there are characters, the last being the
   *     length of the original
   */
  static Alignment of(int[] original) {
    return new Alignment(original.clone());
  }

  /** The offset in the original text of the normalised character at {@code offset}. */
  public int toOriginal(int offset) {
    return original[offset];
  }

  /** The alignment of a further normalisation of the already normalised text with the original. */
  public Alignment then(Alignment next) {
    int[] composed = new int[next.original.length];
    Arrays.setAll(composed, i -> original[next.original[i]]);
    return new Alignment(composed);
  }
}
