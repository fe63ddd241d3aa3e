package org.isnad.engine.word;

import org.isnad.engine.text.Token;
import org.isnad.engine.word.Analysis.Tense;

/** What a reading is to its neighbours. */
enum Kind {
  PAST,
  PRESENT,
  IMPERATIVE,
  NOUN,
  ADJ,
  PROPN,
  NUM,
  ADP,
  SCONJ,
  CCONJ,
  PRON,
  RELATIVE,
  DET,
  PART,
  ADV,
  STOP,
  COLON,
  QUOTE,
  MARK;

  private static final int COUNT = values().length;

  /** The kind of a word's reading. */
  static Kind of(Analysis analysis) {
    return switch (analysis.pos()) {
      case VERB -> tense(analysis.tense());
      case ADJ -> ADJ;
      case ADP -> ADP;
      case ADV -> ADV;
      case CCONJ -> CCONJ;
      case DET -> DET;
      case NUM -> NUM;
      case PART, INTJ -> PART;
      case PRON -> isRelative(analysis.lemma()) ? RELATIVE : PRON;
      case PROPN -> PROPN;
      case SCONJ -> SCONJ;
      case PUNCT, SYM -> MARK;
      case NOUN, X -> NOUN;
    };
  }

  /** The kind of a mark. */
  static Kind of(String plain, Token.Kind kind) {
    if (kind == Token.Kind.QUOTE) {
      return QUOTE;
    }
    if (kind == Token.Kind.NUMBER) {
      return NUM;
    }
    return switch (plain.charAt(0)) {
      case '.', '!', '?', '\u061F', '\n', '\u2026' -> STOP;
      case ':' -> COLON;
      default -> MARK;
    };
  }

  private static Kind tense(Tense tense) {
    return switch (tense) {
      case PRESENT -> PRESENT;
      case IMPERATIVE -> IMPERATIVE;
      case PAST, NONE -> PAST;
    };
  }

  private static boolean isRelative(String lemma) {
    return lemma.equals("الذي") || lemma.equals("التي");
  }

  /** The number of kinds. */
  static int count() {
    return COUNT;
  }

  /** Whether it is a finite verb. */
  boolean isVerb() {
    return this == PAST || this == PRESENT || this == IMPERATIVE;
  }

  /** Whether a clause ends before the word after it. */
  boolean opensClause() {
    return switch (this) {
      case STOP, COLON, QUOTE, MARK, SCONJ, RELATIVE -> true;
      default -> false;
    };
  }
}
