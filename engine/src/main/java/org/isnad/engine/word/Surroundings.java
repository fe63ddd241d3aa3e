package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.word.Analysis.Gender;

/**
 * What is seen around a word while a text is read from left to right: the rows of the {@link
 * Template}s. Hot; reused for every word of a text.
 */
final class Surroundings {
  private static final Template[] TEMPLATES = Template.values();

  private final int[] rows = new int[TEMPLATES.length];
  private Shape last = Shape.EDGE;
  private Shape lastButOne = Shape.EDGE;
  private int lastWord;
  private boolean verb;

  /** The rows before the word at {@code index}. */
  int[] at(List<Readings> lattice, int index) {
    boolean end = index + 1 >= lattice.size();
    Shape next = end ? Shape.EDGE : lattice.get(index + 1).bestShape();
    int nextWord = end ? 0 : lattice.get(index + 1).word();
    for (int t = 0; t < TEMPLATES.length; t++) {
      rows[t] = row(TEMPLATES[t], next, nextWord);
    }
    return rows;
  }

  private int row(Template template, Shape next, int nextWord) {
    return switch (template) {
      case BEFORE -> last.left();
      case KIND_BEFORE -> last.kindNumber();
      case AFTER -> next.full();
      case KIND_AFTER -> next.kindNumber();
      case TWO_BEFORE -> lastButOne.kindNumber() * Kind.count() + last.kindNumber();
      case AROUND -> last.kindNumber() * Kind.count() + next.kindNumber();
      case WORD_BEFORE -> lastWord;
      case WORD_AFTER -> nextWord;
      case CLAUSE -> (verb ? Kind.count() : 0) + last.kindNumber();
      case GENDER_BEFORE -> last.gendered();
      case GENDER_AFTER -> next.gendered();
    };
  }

  /** Goes on: the word has been read so. */
  void advance(Shape shape, int word) {
    lastButOne = last;
    last = shape;
    lastWord = word;
    if (shape.kind().opensClause()) {
      verb = false;
    } else if (shape.kind().isVerb()) {
      verb = true;
    }
  }

  /** Whether a sentence or a part of one begins here. */
  boolean startsSentence() {
    return switch (last.kind()) {
      case STOP, COLON, QUOTE -> true;
      default -> false;
    };
  }

  /** Whether a mark stands before. */
  boolean afterStop() {
    return startsSentence() || last.kind() == Kind.MARK;
  }

  /** Whether the clause has its verb. */
  boolean hasVerb() {
    return verb;
  }

  /**
   * Whether a definite noun stands before that may be the subject of a verb of {@code gender};
   * behind a name, what {@code ends} the sentence is rather part of the name.
   */
  boolean afterSubject(Gender gender, boolean ends) {
    if (isGoverned(lastButOne.kind())
        || last.opening() == Shape.Opening.PREPOSITION
        || last.gender() == Gender.FEMININE && gender == Gender.MASCULINE) {
      return false;
    }
    return switch (last.kind()) {
      case NOUN, ADJ -> last.closing() != Shape.Closing.BARE;
      case PROPN -> !ends;
      default -> false;
    };
  }

  /** Whether a noun behind a word of this kind is hardly a subject: في الأمس، في هذا الوقت. */
  private static boolean isGoverned(Kind before) {
    return before == Kind.ADP || before == Kind.DET;
  }

  /** Whether a preposition of its own stands before, which no verb can follow. */
  boolean afterPreposition() {
    return last.kind() == Kind.ADP;
  }
}
