package org.isnad.engine.word;

import java.util.Locale;

/** The derived forms of the verb, by the numbers of the grammars; Q for roots of four letters. */
enum VerbForm {
  I,
  II,
  III,
  IV,
  V,
  VI,
  VII,
  VIII,
  IX,
  X,
  QI,
  QII,
  QIII,
  QIV;

  /** The form called {@code name} in any case. */
  static VerbForm of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
