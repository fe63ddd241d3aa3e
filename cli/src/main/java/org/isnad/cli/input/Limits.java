package org.isnad.cli.input;

/**
 * How much is read at once. An article over the limit is refused with a message and the rest is
 * read, so that memory stays bounded whatever the input is.
 */
public final class Limits {
  /** The longest article: bytes of a text file after unpacking, characters of a {@code text}. */
  public static final int ARTICLE = 16 << 20;

  /** The longest line of a JSON lines file in bytes; JSON may spend several on a character. */
  public static final int JSON_LINE = 3 * ARTICLE;

  private Limits() {}

  /** {@code 16 MiB}, for messages. */
  static String named(int limit) {
    return (limit >> 20) + " MiB";
  }
}
