package org.isnad.engine.name;

import java.util.Set;
import org.isnad.engine.word.Analysis.Number;

/**
 * How far a person's name goes. It starts with a known first name or one that the text has named in
 * full elsewhere, or, where a title announces it, with any word that the lexicon does not know; it
 * goes on with particles, strange words and family names.
 */
final class PersonRun {
  private static final int LONGEST = 6;
  private static final Set<String> PARTICLES =
      Set.of(
          "بن", "ابن", "بنت", "عبد", "ابو", "ابي", "ابا", "ام", "بو", "ال", "دي", "دو", "دا", "فان",
          "فون", "لو", "ماك", "اوف", "سان", "دل", "ديل", "دير", "بون");

  private final ChainScanner scanner;

  PersonRun(ChainScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * The index after the name.
   *
   * @param announced whether a title stands before, so that strange words will do
   */
  int end(int i, boolean announced) {
    int limit = Math.min(scanner.limit(i), i + LONGEST);
    int end = i;
    int at = i;
    int words = 0;
    boolean surely = announced;
    boolean family = false;
    while (at < limit) {
      int word = at + 1 < limit && scanner.token(at).isMark('#') ? at + 1 : at;
      Shape shape = scanner.shape(word);
      boolean clitic = !shape.isFree() && words > 0;
      if (!isWord(shape)
          || clitic && !isFamilyLikeClitic(shape, word)
          || words > 1 && isCountry(word)) {
        break;
      }
      boolean known = clitic || shape.first() && !family || scanner.isFamily(word);
      if (isParticle(word) && word + 1 < limit && (surely || isNameAfter(word, limit))) {
        at = word + 1;
        words++;
        surely = true;
        continue;
      }
      if (word == i && !announced && isOnAlone(word, limit)) {
        break;
      }
      if (!known && (family || !continues(shape, word, words, surely, limit))) {
        break;
      }
      surely = true;
      family = scanner.isFamily(word) && !shape.first();
      at = word + 1;
      end = at;
      words++;
    }
    return announced || words > 1 || end > i && isKnown(i) ? end : i;
  }

  // إسماعيل رضوان إسرائيل: behind a first and a family name a country is none of it.
  private boolean isCountry(int i) {
    Match match = scanner.nameAt(i);
    return match != null && match.entry().type() == Entry.Type.COUNTRY && !scanner.isFamily(i);
  }

  // علي, where careless copy writes it for على.
  private boolean isOnAlone(int i, int limit) {
    if (!scanner.token(i).folded().equals("علي") || i + 1 >= limit) {
      return false;
    }
    Shape next = scanner.shape(i + 1);
    return !(next.first()
            || scanner.isFamily(i + 1)
            || next.type() == Shape.Type.UNKNOWN && !next.definite())
        || isPlaceAlone(i + 1);
  }

  // بري after نبيه, وود after روبرت: what looks like a clitic is a letter of the name.
  private boolean isFamilyLikeClitic(Shape shape, int i) {
    return !isJoined(shape, i)
        && !shape.definite()
        && !shape.pronoun()
        && shape.head() == null
        && shape.nisba() == null
        && !(shape.first() && shape.conjunction())
        && (scanner.isFamily(i)
            || scanner.shape(i - 1).first()
                && scanner.token(i).plain().length() < 7
                && scanner.nameAt(i) == null
                && (shape.isStrange() || isBoundary(i + 1, scanner.limit(i))));
  }

  // ترامب وبوتين: two people, since without its و the word names one of them.
  private boolean isJoined(Shape shape, int i) {
    return (shape.conjunction() || shape.preposition() != ' ')
        && !scanner.isFamilyAsWritten(i)
        && (scanner.isFamily(i) || scanner.lexicon().persons().hasFamily(shape.bare()));
  }

  private static boolean isWord(Shape shape) {
    return switch (shape.type()) {
      case MARK, QUOTE, NUMBER, STOP, CLITIC -> false;
      case UNKNOWN -> shape.bare().length() > 1;
      case VERB, ADJECTIVE, PARTICIPLE, ACTION, NOUN, GUESS -> true;
    };
  }

  private boolean isParticle(int i) {
    return PARTICLES.contains(scanner.shape(i).bare())
        || i + 1 < scanner.size() && scanner.shape(i).bare().startsWith("عبدال");
  }

  private boolean isNameAfter(int i, int limit) {
    return i + 1 < limit
        && (scanner.shape(i + 1).first()
            || scanner.isFamily(i + 1)
            || scanner.shape(i + 1).type() == Shape.Type.UNKNOWN
            || scanner.token(i).folded().equals("عبد"));
  }

  private boolean isKnown(int i) {
    return scanner.isFamily(i);
  }

  private boolean continues(Shape shape, int i, int words, boolean surely, int limit) {
    if (shape.pronoun()
        || shape.type() == Shape.Type.VERB && !isNameBeforeName(i, words, surely, limit)) {
      return false;
    }
    if (words == 0) {
      return !shape.definite()
          && (shape.head() == null || surely && isDescriptionBeforeName(shape, i, limit))
          && shape.nisba() == null
          && !isPlaceAlone(i)
          && (surely ? isNameLike(shape, i, limit) : isStrangePair(shape, i, limit));
    }
    boolean afterParticle = words > 0 && isParticle(i - 1);
    if (afterParticle) {
      return true;
    }
    if (shape.nisba() != null && (shape.definite() || shape.nisba().number() != Number.SINGULAR)) {
      return false;
    }
    if (shape.isHead(HeadForm.Type.TITLE)
        && shape.bare().endsWith("ي")
        && isBoundary(i + 1, limit)) {
      return true;
    }
    if (shape.definite() && scanner.isProper(i) && scanner.shape(i - 1).first()) {
      return true;
    }
    if (shape.isHead(HeadForm.Type.TITLE) || shape.isHead(HeadForm.Type.HONORIFIC)) {
      return false;
    }
    if (shape.definite()) {
      return shape.head() == null
          && (shape.isStrange() || scanner.shape(i - 1).first() || scanner.isFamily(i));
    }
    return isNameLike(shape, i, limit) && shape.head() == null;
  }

  // A particle, or a strange word, behind a noun makes that a name (مباركة بو عيدة).
  private boolean isBeforeParticle(int i, int limit) {
    return i + 2 < limit && isParticle(i + 1);
  }

  // A strange word, or a common noun that closes the name before a boundary (نبيه بري، ...).
  private boolean isNameLike(Shape shape, int i, int limit) {
    return switch (shape.type()) {
      case UNKNOWN -> true;
      case GUESS -> !shape.bare().endsWith("ة") || isBoundary(i + 1, limit);
      case ADJECTIVE, PARTICIPLE, NOUN ->
          isBoundary(i + 1, limit) && mayNameAlone(shape, i, limit)
              || isBeforeParticle(i, limit)
              || i + 1 < limit
                  && scanner.shape(i + 1).type() == Shape.Type.UNKNOWN
                  && scanner.shape(i + 1).isFree()
                  && !scanner.shape(i + 1).definite();
      case VERB -> true;
      case ACTION, MARK, QUOTE, NUMBER, STOP, CLITIC -> false;
    };
  }

  // No plural, and no noun before a preposition (أجرى الوزير محادثات مع كذا, وجه الرئيس نداء إلى
  // كذا).
  private boolean mayNameAlone(Shape shape, int i, int limit) {
    if (shape.bare().endsWith("ة") || i == 0) {
      return false;
    }
    boolean noun = shape.type() == Shape.Type.NOUN && !scanner.shape(i - 1).first();
    return !noun
        || shape.number() != Number.PLURAL
            && (i + 1 >= limit || scanner.shape(i + 1).type() != Shape.Type.STOP);
  }

  // What looks like a verb is a name where a title stands before it and a strange word behind it.
  private boolean isNameBeforeName(int i, int words, boolean surely, int limit) {
    return words == 0
        && surely
        && i + 1 < limit
        && scanner.shape(i + 1).type() == Shape.Type.UNKNOWN
        && scanner.shape(i + 1).isFree()
        && !scanner.shape(i + 1).definite()
        && !isPlaceAlone(i + 1);
  }

  // A name that is spelt like a noun for people (جيلا).
  private boolean isDescriptionBeforeName(Shape shape, int i, int limit) {
    return shape.isHead(HeadForm.Type.PEOPLE)
        && i + 1 < limit
        && scanner.shape(i + 1).type() == Shape.Type.UNKNOWN
        && scanner.shape(i + 1).isFree();
  }

  // Two strange words side by side with nothing that announces them.
  private boolean isStrangePair(Shape shape, int i, int limit) {
    if (shape.type() != Shape.Type.UNKNOWN
        || shape.bare().endsWith("ة")
        || i + 2 >= limit
        || i > 0
            && scanner.shape(i - 1).type() != Shape.Type.VERB
            && scanner.limit(i - 1) == scanner.limit(i)
        || !isBoundary(i + 2, limit)) {
      return false;
    }
    Shape next = scanner.shape(i + 1);
    return next.isFree()
        && next.type() == Shape.Type.UNKNOWN
        && next.nisba() == null
        && next.head() == null
        && !isPlaceAlone(i + 1);
  }

  private boolean isPlaceAlone(int i) {
    Match match = scanner.nameAt(i);
    return match != null && match.entry().type() != Entry.Type.PERSON && !scanner.shape(i).first();
  }

  private boolean isBoundary(int i, int limit) {
    if (i >= limit) {
      return true;
    }
    Shape shape = scanner.shape(i);
    return switch (shape.type()) {
      case MARK, QUOTE, STOP, VERB, CLITIC -> true;
      case NUMBER, ADJECTIVE, PARTICIPLE, ACTION, NOUN, GUESS, UNKNOWN -> !shape.isFree();
    };
  }
}
