package org.isnad.engine.name;

import java.util.Arrays;

/**
 * What the reading of each phrase of a text asked of {@link Familiar}: where a second reading would
 * get the same answers, it would read the phrase alike. Lives as long as the reading of its text.
 */
final class Asked {
  private final int[] lowest;
  private final int[] highest;
  private final boolean[] ofCountry;
  private int low = Integer.MAX_VALUE;
  private int high = -1;
  private boolean country;

  /** Nothing asked yet of a text of {@code size} words. */
  Asked(int size) {
    lowest = new int[size];
    highest = new int[size];
    ofCountry = new boolean[size];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    Arrays.fill(highest, -1);
  }

  /**
   * What the phrase around asked before one inside it is read.
   *
   * @param low index of the first word asked about
   * @param high index of the last one
   * @param country whether a country was asked about
   */
  record Outer(int low, int high, boolean country) {}

  /** Begins to read a phrase. */
  Outer begin() {
    Outer outer = new Outer(low, high, country);
    low = Integer.MAX_VALUE;
    high = -1;
    country = false;
    return outer;
  }

  /** The phrase at {@code i} is read; goes on with the one around it, which has asked that too. */
  void end(int i, Outer outer) {
    lowest[i] = low;
    highest[i] = high;
    ofCountry[i] = country;
    low = outer.low();
    high = outer.high();
    country = outer.country();
    again(i);
  }

  /** The phrase at {@code i}, read before, is made use of. */
  void again(int i) {
    low = Math.min(low, lowest[i]);
    high = Math.max(high, highest[i]);
    country |= ofCountry[i];
  }

  /** The word at {@code i} is asked about. */
  void word(int i) {
    low = Math.min(low, i);
    high = Math.max(high, i);
  }

  /** A country is asked about. */
  void country() {
    country = true;
  }

  /** Whether the phrase at {@code i} asked about countries. */
  boolean ofCountry(int i) {
    return ofCountry[i];
  }

  /** Index of the first word that the phrase at {@code i} asked about. */
  int first(int i) {
    return Math.max(0, Math.min(lowest[i], highest[i] + 1));
  }

  /** Index after the last word that it asked about. */
  int end(int i) {
    return highest[i] + 1;
  }
}
