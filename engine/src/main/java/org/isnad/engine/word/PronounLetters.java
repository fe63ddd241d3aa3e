package org.isnad.engine.word;

import org.isnad.engine.word.Analysis.Pronoun;

/** The letters of the pronouns written behind a word. */
enum PronounLetters {
  HEH("ه", Pronoun.HIS),
  HA("ها", Pronoun.HER),
  HUM("هم", Pronoun.THEIR),
  HUNNA("هن", Pronoun.THEIR_FEMININE),
  HUMA("هما", Pronoun.THEIR_DUAL),
  YA("ي", Pronoun.MY),
  NA("نا", Pronoun.OUR),
  KA("ك", Pronoun.YOUR),
  KUM("كم", Pronoun.YOUR_PLURAL);

  private final String letters;
  private final Pronoun pronoun;

  PronounLetters(String letters, Pronoun pronoun) {
    this.letters = letters;
    this.pronoun = pronoun;
  }

  String letters() {
    return letters;
  }

  Pronoun pronoun() {
    return pronoun;
  }
}
