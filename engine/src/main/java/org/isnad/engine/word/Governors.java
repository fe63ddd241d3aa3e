package org.isnad.engine.word;

import java.util.List;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Analysis.Tense;

/**
 * What the word before allows: لم، لن and سوف have a present behind them and قد a verb; a
 * preposition has none, nor has من أجل. Learned weights see too few of each form to be sure of it.
 */
enum Governors {
  NONE,
  PRESENT,
  VERB,
  NO_VERB;

  private static final double CERTAIN = 12;

  /** What governs the word at {@code index}. */
  static Governors at(List<Token> tokens, int index, Surroundings before) {
    if (index == 0) {
      return NONE;
    }
    String word = tokens.get(index).folded();
    String last = tokens.get(index - 1).folded();
    if (word.equals("اجل") && last.equals("من")) {
      return NO_VERB;
    }
    return switch (last) {
      case "لم", "ولم", "فلم", "لن", "ولن", "فلن", "سوف", "وسوف" -> PRESENT;
      case "قد", "وقد" -> VERB;
      case "من", "الي", "علي", "عن", "في", "مع" -> before.afterPreposition() ? NO_VERB : NONE;
      default -> NONE;
    };
  }

  /** What is taken off the score of {@code reading}. */
  double handicap(Analysis reading) {
    return switch (this) {
      case NONE -> 0;
      case PRESENT -> reading.tense() == Tense.PRESENT ? 0 : CERTAIN;
      case VERB -> reading.isFinite() ? 0 : CERTAIN;
      case NO_VERB -> reading.isFinite() ? CERTAIN : 0;
    };
  }
}
