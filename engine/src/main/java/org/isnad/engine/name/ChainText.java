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

  /** The phrase; sound plurals in the nominative (دبلوماسيون for دبلوماسيين). */
  String of(Chain chain) {
    return of(chain.first(), chain.end());
  }

  /** The words of one member. */
  String of(Part part) {
    return of(part.first(), part.end());
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

  private String of(int first, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean number = scanner.shape(i).type() == Shape.Type.NUMBER;
      if ((scanner.token(i).isWord() || number) && scanner.shape(i).type() != Shape.Type.CLITIC) {
        if (out.length() > 0) {
          out.append(' ');
        }
        out.append(nominative(i, i == first ? scanner.bare(i) : scanner.token(i).plain()));
      }
    }
    return out.toString();
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
