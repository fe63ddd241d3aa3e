package org.isnad.engine.word;

/**
 * A part of the name of a weight, with its hash, so that the hash of a name is put together from
 * those of its parts. Hot: each reading of a new word form has two dozen names.
 *
 * @param text its letters
 * @param hash their hash, as {@link HashedTable} makes it
 * @param shift what the hash of the parts before it is multiplied with
 */
record NamePart(String text, long hash, long shift) {
  private static final int LEAST = -8;
  private static final NamePart[] NUMBERS = numbers();

  /** A part with these letters. */
  static NamePart of(String text) {
    return new NamePart(
        text, HashedTable.hash(text, 0, text.length()), HashedTable.shift(text.length()));
  }

  /** A number. */
  static NamePart of(int number) {
    int at = number - LEAST;
    return at >= 0 && at < NUMBERS.length ? NUMBERS[at] : of(Integer.toString(number));
  }

  /** The names of an enum's constants, each at its ordinal. */
  static NamePart[] of(Enum<?>[] constants) {
    NamePart[] out = new NamePart[constants.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = of(constants[i].name());
    }
    return out;
  }

  /** The hash of a name whose parts before this one have the hash {@code before}. */
  long after(long before) {
    return before * shift + hash;
  }

  private static NamePart[] numbers() {
    NamePart[] out = new NamePart[64];
    for (int i = 0; i < out.length; i++) {
      out[i] = of(Integer.toString(i + LEAST));
    }
    return out;
  }
}
