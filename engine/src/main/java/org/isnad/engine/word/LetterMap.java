package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A map from folded letters to the values kept for them, asked with a range of a word so that
 * look-up makes no strings. Hot: open addressing by hand, measured by {@code bench}'s word
 * benchmark. Filled once, then only read.
 */
final class LetterMap<V> {
  private String[] keys;
  private List<List<V>> values;
  private int size;

  LetterMap(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
    keys = new String[capacity];
    values = new ArrayList<>(Collections.nCopies(capacity, List.of()));
  }

  /** Adds a value to those of {@code key}. */
  void add(String key, V value) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, key, 0, key.length());
    if (keys[slot] == null) {
      keys[slot] = key;
      values.set(slot, List.of(value));
      size++;
    } else if (values.get(slot).size() == 1) {
      List<V> several = new ArrayList<>(3);
      several.add(values.get(slot).get(0));
      several.add(value);
      values.set(slot, several);
    } else {
      values.get(slot).add(value);
    }
  }

  /** The values of the letters of {@code word} from {@code from} to before {@code to}. */
  List<V> get(String word, int from, int to) {
    return values.get(slot(keys, word, from, to));
  }

  /** The number of keys. */
  int size() {
    return size;
  }

  private void grow() {
    String[] oldKeys = keys;
    List<List<V>> oldValues = values;
    keys = new String[oldKeys.length * 2];
    values = new ArrayList<>(Collections.nCopies(keys.length, List.of()));
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int slot = slot(keys, oldKeys[i], 0, oldKeys[i].length());
        keys[slot] = oldKeys[i];
        values.set(slot, oldValues.get(i));
      }
    }
  }

  private static int slot(String[] keys, String word, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + word.charAt(i);
    }
    hash ^= hash >>> 15;
    int mask = keys.length - 1;
    int slot = hash & mask;
    while (keys[slot] != null && !matches(keys[slot], word, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean matches(String key, String word, int from, int to) {
    return key.length() == to - from && word.startsWith(key, from);
  }
}
