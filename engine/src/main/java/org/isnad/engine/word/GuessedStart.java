package org.isnad.engine.word;

/** The beginnings that a guessed noun may have. */
enum GuessedStart {
  NONE("", 0),
  AL("ال", 128),
  WA("و", 2),
  FA("ف", 4),
  BI("ب", 8),
  LI("ل", 16),
  KA("ك", 32),
  WA_AL("وال", 2 + 128),
  FA_AL("فال", 4 + 128),
  BI_AL("بال", 8 + 128),
  LI_AL("لل", 16 + 128),
  KA_AL("كال", 32 + 128),
  WA_BI("وب", 2 + 8),
  WA_LI("ول", 2 + 16),
  WA_KA("وك", 2 + 32),
  WA_BI_AL("وبال", 2 + 8 + 128),
  WA_LI_AL("ولل", 2 + 16 + 128),
  WA_KA_AL("وكال", 2 + 32 + 128);

  private final String letters;
  private final int bits;

  GuessedStart(String letters, int bits) {
    this.letters = letters;
    this.bits = bits;
  }

  /** Whether a word begins so and goes on. */
  boolean fits(String plain) {
    return plain.length() > letters.length() + 1 && plain.startsWith(letters) || letters.isEmpty();
  }

  int length() {
    return letters.length();
  }

  int bits() {
    return bits;
  }

  boolean has(Proclitic proclitic) {
    return (bits & proclitic.bit()) != 0;
  }

  /** Whether it is the article alone, which is no part of its own. */
  boolean isArticle() {
    return this == AL;
  }
}
