package org.isnad.engine.word;

/** Parts of speech, the Universal Dependencies tags; AUX is VERB here. */
public enum Pos {
  ADJ,
  ADP,
  ADV,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
}
