package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Number;

/** The words of phrases as names for reports: without clitics before and marks inside. */
final class ChainText {
  private final ChainScanner scanner;

  ChainText(ChainScanner scanner) {
    this.scanner = scanner;
  }

  /** The phrase; a sound plural at its head in the nominative (دبلوماسيون for دبلوماسيين). */
  String of(Chain chain) {
    StringBuilder out = new StringBuilder();
    boolean head = true;
    for (Part part : chain.parts()) {
      boolean noun = part.role() == Part.Role.NOUN;
      append(out, part.first(), part.end(), head && (noun || part.role() == Part.Role.ADJECTIVE));
      head &=
          part.role() != Part.Role.LINK
              && part.role() != Part.Role.QUANTITY
              && !(noun && !part.equals(chain.core()));
    }
    return out.toString();
  }

  /** The words of one member. */
  String of(Part part) {
    StringBuilder out = new StringBuilder();
    append(out, part.first(), part.end(), false);
    return out.toString();
  }

  /** The folded words of a name, as a text is searched for them. */
  List<String> words(Part part) {
    List<String> words = new ArrayList<>(part.end() - part.first());
    for (int i = part.first(); i < part.end(); i++) {
      if (scanner.token(i).isWord()) {
        words.add(i == part.first() ? scanner.family(i) : scanner.token(i).folded());
      }
    }
    return words;
  }

  private void append(StringBuilder out, int first, int end, boolean nominative) {
    for (int i = first; i < end; i++) {
      boolean number = scanner.shape(i).type() == Shape.Type.NUMBER;
      if ((scanner.token(i).isWord() || number) && scanner.shape(i).type() != Shape.Type.CLITIC) {
        String word = out.length() == 0 ? scanner.bare(i) : scanner.token(i).plain();
        out.append(out.length() == 0 ? "" : " ").append(nominative ? nominative(i, word) : word);
      }
    }
  }

  private String nominative(int i, String word) {
    Shape shape = scanner.shape(i);
    int n = word.length();
    boolean oblique =
        shape.number() == Number.PLURAL
            && n > 4
            && word.charAt(n - 1) == Letters.NOON
            && word.charAt(n - 2) == Letters.YEH
            && (shape.head() != null || shape.nisba() != null);
    return oblique ? word.substring(0, n - 2) + "ون" : word;
  }
}
