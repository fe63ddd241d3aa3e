package org.isnad.engine.text;

/**
 * A stretch in quotation marks.
 *
 * @param open index of the token that opens it; its first content token where {@code opened} is
 *     false
 * @param close index of the token that closes it; where {@code closed} is false, the index after
 *     the last token that probably belongs to it
 * @param opened whether an opening mark stands in the text
 * @param closed whether a closing mark stands in the text
 * @param depth 0 for a quotation that stands in no other
 */
public record Quotation(int open, int close, boolean opened, boolean closed, int depth) {
  /** Index of the first token of its content. */
  public int first() {
    return opened ? open + 1 : open;
  }

  /** Index after the last token of its content. */
  public int end() {
    return close;
  }

  /** Whether the token at {@code index} stands inside, the marks left out. */
  public boolean holds(int index) {
    return index >= first() && index < close;
  }
}
