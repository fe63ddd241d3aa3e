package org.isnad.engine.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds characters that have no business in a word or rule file: those that nobody sees, and words
 * that mix scripts, which look right and never match.
 */
public final class Characters {
  private Characters() {}

  /** The faults of {@code text}, a character or word each; tabs and line ends are none. */
  public static List<Fault> faults(String file, String text) {
    List<Fault> faults = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    int wordStart = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean letter = Character.isLetter(c);
      if (letter && wordStart < 0) {
        wordStart = i;
      } else if (!letter && wordStart >= 0 && !isVowelMark(c)) {
        if (isMixed(text, wordStart, i)) {
          faults.add(
              new Fault(
                  file,
                  line,
                  wordStart - lineStart + 1,
                  "\""
                      + text.substring(wordStart, i)
                      + "\" mixes Arabic letters with others; expected one script"));
        }
        wordStart = -1;
      }
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (isHidden(text, i)) {
        faults.add(
            new Fault(
                file, line, i - lineStart + 1, "hidden character " + name(c) + "; expected none"));
      }
    }
    return faults;
  }

  private static boolean isVowelMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isMixed(String text, int from, int to) {
    boolean arabic = false;
    boolean other = false;
    for (int i = from; i < to; i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
      if (script == Character.UnicodeScript.ARABIC) {
        arabic = true;
      } else if (Character.isLetter(text.charAt(i)) && script != Character.UnicodeScript.COMMON) {
        other = true;
      }
    }
    return arabic && other;
  }

  private static boolean isHidden(String text, int i) {
    char c = text.charAt(i);
    if (c == '\t' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> c != ' ';
      default -> false;
    };
  }

  private static String name(char c) {
    String name = Character.getName(c);
    return String.format(Locale.ROOT, "U+%04X", (int) c) + (name == null ? "" : " " + name);
  }
}
