package org.isnad.cli.input;

/** What bytes turned out to be. */
sealed interface Decoding {
  /**
   * A text.
   *
   * @param text its characters, without a byte-order mark
   * @param encoding the name of the encoding
   * @param damaged how many places could not be decoded and stand as U+FFFD
   */
  record Text(String text, String encoding, int damaged) implements Decoding {}

  /**
   * No text.
   *
   * @param why what is wrong and what was expected
   */
  record NotText(String why) implements Decoding {}
}
