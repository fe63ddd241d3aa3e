package org.isnad.cli.page;

/** Takes out of a text what acts on a terminal or on the direction of the text around it. */
final class Harmless {
  private Harmless() {}

  /**
   * Control characters and line breaks as spaces, lone surrogates as U+FFFD, no direction marks.
   */
  static String of(String text) {
    int n = text.length();
    for (int i = 0; i < n; i++) {
      if (acts(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x10000 && Character.isSurrogate((char) c)) {
                out.append('\uFFFD');
              } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                out.append(' ');
              } else if (!isDirectionMark(c)) {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean acts(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || isDirectionMark(c)
        || Character.isSurrogate(c);
  }

  private static boolean isDirectionMark(int c) {
    return c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
