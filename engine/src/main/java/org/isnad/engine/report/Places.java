package org.isnad.engine.report;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lines and columns of a text, both counted from 1. Columns count characters (Unicode code points),
 * not UTF-16 code units. Lines end with a line feed.
 */
public final class Places {
  private final int[] lineStarts;
  private final int[] surrogatePairs;

  private Places(int[] lineStarts, int[] surrogatePairs) {
    this.lineStarts = lineStarts;
    this.surrogatePairs = surrogatePairs;
  }

  /** The lines and columns of {@code text}. */
  public static Places of(String text) {
    IntStream starts =
        IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1);
    IntStream pairs =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)));
    return new Places(IntStream.concat(IntStream.of(0), starts).toArray(), pairs.toArray());
  }

  /** The place of the character at {@code offset}, in UTF-16 code units. */
  public Place at(int offset) {
    int line = atOrBefore(lineStarts, offset);
    int start = lineStarts[line - 1];
    int pairs = atOrBefore(surrogatePairs, offset) - atOrBefore(surrogatePairs, start);
    return new Place(line, offset - start - pairs + 1);
  }

  /** The number of characters (code points) before {@code offset}. */
  public int characters(int offset) {
    return offset - atOrBefore(surrogatePairs, offset);
  }

  /** How many of {@code sorted} are at most {@code offset}. */
  private static int atOrBefore(int[] sorted, int offset) {
    int found = Arrays.binarySearch(sorted, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Where a character stands.
   *
   * @param line number of its line, from 1
   * @param column number of the character in the line, from 1
   */
  public record Place(int line, int column) {
    /** {@code line:column}. */
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }
}
