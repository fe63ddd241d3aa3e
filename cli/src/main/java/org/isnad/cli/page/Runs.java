package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence of the page's language into its own words and stretches of the other direction.
 */
final class Runs {
  private Runs() {}

  /** The pieces of {@code text}; a stretch runs from its first letter to its last. */
  static List<Piece> of(String text, Style style, Direction page) {
    List<Piece> out = new ArrayList<>();
    Direction other =
        page == Direction.LEFT_TO_RIGHT ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    int done = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isLetter(text, i) && other.isPlainly(text.substring(i, i + 1))) {
        first = first < 0 ? i : first;
        last = i + 1;
      } else if (first >= 0 && isLetter(text, i)) {
        out.add(Piece.own(text.substring(done, first), style));
        out.add(new Piece(text.substring(first, last), style, other));
        done = last;
        first = -1;
      }
    }
    if (first >= 0) {
      out.add(Piece.own(text.substring(done, first), style));
      out.add(new Piece(text.substring(first, last), style, other));
      done = last;
    }
    out.add(Piece.own(text.substring(done), style));
    return out;
  }

  private static boolean isLetter(String text, int i) {
    return Character.isLetter(text.charAt(i));
  }
}
