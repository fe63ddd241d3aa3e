package org.isnad.engine.name;

import java.util.Set;

/**
 * How far a person's name goes. It starts with a known first name, or, where a title announces it,
 * with any word that the lexicon does not know; it goes on with particles, unknown words and family
 * names with article.
 */
final class PersonRun {
  private static final int LONGEST = 6;
  private static final Set<String> PARTICLES =
      Set.of(
          "بن", "ابن", "بنت", "عبد", "ابو", "ابي", "ابا", "ام", "بو", "ال", "دي", "دو", "دا", "فان",
          "فون", "لو", "ماك", "اوف", "سان", "دل", "ديل", "دير", "بون", "كيم", "بان", "شي");

  private final ChainScanner scanner;

  PersonRun(ChainScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * The index after the name.
   *
   * @param announced whether a title or a first name stands before, so that unknown words will do
   */
  int end(int i, boolean announced) {
    int limit = Math.min(scanner.limit(i), i + LONGEST);
    int at = i;
    boolean surely = announced;
    boolean whole = false;
    while (at < limit) {
      int start = skipHash(at, limit);
      if (start >= limit) {
        break;
      }
      Shape shape = scanner.shape(start);
      boolean particle = PARTICLES.contains(scanner.token(start).folded());
      if (particle && (at > i || announced || shape.first() || isNameAfterParticle(start, limit))) {
        surely = true;
        at = start + 1;
        whole = false;
        continue;
      }
      if (scanner.isFamily(start) && (start == i || shape.isFree())) {
        surely = true;
        at = start + 1;
        whole = true;
        continue;
      }
      if (!isNameWord(shape, start, at == i, surely)) {
        break;
      }
      surely = true;
      at = start + 1;
      whole = true;
    }
    return whole ? at : i;
  }

  private boolean isNameAfterParticle(int i, int limit) {
    return i + 1 < limit && scanner.shape(i + 1).first();
  }

  private int skipHash(int i, int limit) {
    return i + 1 < limit && scanner.token(i).isMark('#') ? i + 1 : i;
  }

  private boolean isNameWord(Shape shape, int i, boolean opening, boolean surely) {
    if (shape.type() == Shape.Type.MARK
        || shape.type() == Shape.Type.QUOTE
        || shape.type() == Shape.Type.NUMBER
        || shape.type() == Shape.Type.STOP) {
      return false;
    }
    if (!shape.isFree() && !opening) {
      // A foreign name may start like a clitic: وود after روبرت.
      return false;
    }
    if (shape.first()) {
      return true;
    }
    if (!surely || shape.type() == Shape.Type.VERB) {
      return false;
    }
    if (shape.nisba() != null || shape.head() != null) {
      return false;
    }
    if (shape.definite()) {
      return !opening && shape.type() == Shape.Type.UNKNOWN || !opening && previousFirst(i);
    }
    return shape.type() == Shape.Type.UNKNOWN
        || !opening && previousFirst(i) && !shape.bare().endsWith("ة");
  }

  private boolean previousFirst(int i) {
    return i > 0
        && (scanner.shape(i - 1).first() || PARTICLES.contains(scanner.token(i - 1).folded()));
  }
}
