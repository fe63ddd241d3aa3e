package org.isnad.engine.statement;

import java.util.Set;

/** Asides about sources who do not want to be named (طلب عدم ذكر اسمه، فضلت عدم كشف هويتها). */
final class Anonymity {
  /** How many words behind its verb the name or identity stands at most. */
  private static final int REACH = 7;

  private static final Set<String> ASKING = Set.of("طلب", "فضّل", "رفض", "اشترط", "آثر", "طالب");
  private static final Set<String> NAMES =
      Set.of("اسمه", "اسمها", "اسمهم", "اسمائهم", "هويته", "هويتها", "هويتهم", "هوياتهم", "نفسه");

  private Anonymity() {}

  /** The index behind the aside that the verb at {@code i} starts; {@code i} where it is none. */
  static int after(Layout layout, int i) {
    String verb = layout.word(i).analysis().verb();
    if (!ASKING.contains(verb)) {
      return i;
    }
    int limit = Math.min(layout.sentenceEnd(i), i + REACH);
    for (int at = i + 1; at < limit && !layout.isMark(at); at++) {
      if (NAMES.contains(layout.folded(at))) {
        return at + 1;
      }
    }
    return i;
  }
}
