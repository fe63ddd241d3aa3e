package org.isnad.engine.word;

/**
 * Numbers by the 64-bit hash of their names, so that reading a large file makes no strings. With
 * some ten thousand names, two with one hash are not to be expected. Hot. Filled once, then only
 * read.
 */
final class HashedTable {
  private static final long PRIME = 0x100000001b3L;

  private long[] keys;
  private float[] values;
  private int size;

  HashedTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
    keys = new long[capacity];
    values = new float[capacity];
  }

  /**
   * The hash of the letters of {@code text} from {@code from} to before {@code to}: a polynomial,
   * so that the hash of a whole follows from those of its parts.
   */
  static long hash(CharSequence text, int from, int to) {
    return hash(0, text, from, to);
  }

  /** Goes on from the hash of what stands before. */
  static long hash(long before, CharSequence text, int from, int to) {
    long hash = before;
    for (int i = from; i < to; i++) {
      hash = hash * PRIME + text.charAt(i);
    }
    return hash;
  }

  /** What a hash is multiplied with where {@code length} letters follow. */
  static long shift(int length) {
    long shift = 1;
    for (int i = 0; i < length; i++) {
      shift *= PRIME;
    }
    return shift;
  }

  /** Keeps a value. */
  void put(long hash, float value) {
    long key = key(hash);
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, key);
    size += keys[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
  }

  /** The value; 0 where there is none. */
  float get(long hash) {
    return values[slot(keys, key(hash))];
  }

  /** No key is zero, which marks a free slot. */
  private static long key(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new float[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key ^ key >>> 29) * PRIME >>> 20) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
