package org.isnad.engine.statement;

import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Quotation;

/**
 * Whether content is the speaker's own words: all in quotation marks, none, or some. Marks that set
 * off a name do not count, nor does the quotation in which the cue itself stands.
 */
final class Kinds {
  /** Longer quotations are no names. */
  static final int LONGEST_NAME = 4;

  private static final int NONE = -1;

  private final Layout layout;

  Kinds(Layout layout) {
    this.layout = layout;
  }

  /**
   * The kind of the content from {@code first} to before {@code end}, for the cue at {@code cue}.
   */
  Statement.Kind of(int cue, int first, int end) {
    int outer = cue == first ? NONE : cue; // a free quotation has its first word for a cue
    if (outer > first && outer < end && isQuoted(outer, first) && isQuoted(outer, end - 1)) {
      return Statement.Kind.DIRECT; // «...»، قال فلان، «...»
    }
    int quoted = 0;
    int words = 0;
    int i = first;
    while (i < end) {
      if (!layout.isMark(i)) {
        words++;
        quoted += isQuoted(outer, i) ? 1 : 0;
      }
      i++;
    }
    if (quoted == 0) {
      return Statement.Kind.INDIRECT;
    }
    return quoted == words ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }

  private boolean isQuoted(int cue, int i) {
    return layout
        .quotationAround(i)
        .filter(q -> q.opened() && !q.holds(cue) && !isName(q))
        .isPresent();
  }

  private boolean isName(Quotation quotation) {
    if (quotation.end() - quotation.first() > LONGEST_NAME) {
      return false;
    }
    boolean named =
        layout
            .phraseAt(quotation.first())
            .map(Phrase::kind)
            .filter(kind -> kind != EntityKind.UNKNOWN && kind != EntityKind.UNNAMED)
            .isPresent();
    boolean throughMarks =
        quotation.open() > 0
            && layout
                .phraseAt(quotation.open() - 1)
                .filter(p -> p.end() > quotation.first() && p.kind() != EntityKind.UNKNOWN)
                .isPresent();
    return named || throughMarks;
  }
}
