package org.isnad.engine.statement;

import org.isnad.engine.text.Quotation;

/** Whether content is the speaker's own words: all in quotation marks, none, or some. */
final class Kinds {
  private Kinds() {}

  /** The kind of the content from {@code first} to before {@code end}. */
  static Statement.Kind of(Layout layout, int first, int end) {
    int quoted = 0;
    int words = 0;
    for (int i = first; i < end; i++) {
      if (!layout.isMark(i)) {
        words++;
        quoted += isQuoted(layout, i) ? 1 : 0;
      }
    }
    if (quoted == 0) {
      return Statement.Kind.INDIRECT;
    }
    return quoted == words ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }

  private static boolean isQuoted(Layout layout, int i) {
    return layout.quotationAround(i).map(Quotation::opened).orElse(false);
  }
}
