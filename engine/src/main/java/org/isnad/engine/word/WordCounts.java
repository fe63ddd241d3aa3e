package org.isnad.engine.word;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.Letters;

/**
 * How often word forms occur in news, as the binary logarithm of their count; forms are folded. The
 * model's card says where the counts come from.
 */
final class WordCounts {
  private static final String FILE = "models/word-counts.txt";

  private final HashedTable levels = new HashedTable(32_000);
  private final Map<String, Integer> verbLevels = new ConcurrentHashMap<>();

  private WordCounts() {}

  /** The counts of {@code resources}. */
  static WordCounts load(Resources resources) {
    WordCounts counts = new WordCounts();
    for (Resources.Source source : resources.sources(FILE)) {
      counts.read(source.text());
    }
    return counts;
  }

  private void read(String text) {
    int at = 0;
    int tab;
    while ((tab = text.indexOf('\t', at)) >= 0) {
      int end = text.indexOf('\n', tab);
      end = end < 0 ? text.length() : end;
      levels.put(HashedTable.hash(text, at, tab), Integer.parseInt(text, tab + 1, end, 10));
      at = end + 1;
    }
  }

  /** The level of a whole form; 0 where it is rare or unknown. */
  int level(String word) {
    return (int) levels.get(HashedTable.hash(word, 0, word.length()));
  }

  /** The level of {@code word} with {@code before} written onto its front. */
  int level(String before, String word) {
    long hash = HashedTable.hash(before, 0, before.length());
    return (int) levels.get(HashedTable.hash(hash, word, 0, word.length()));
  }

  /**
   * The level of a verb, by its lemma: that of its past with a feminine subject, since the
   * masculine is often written like a noun.
   */
  int verbLevel(String lemma) {
    Integer level = verbLevels.get(lemma);
    if (level == null) {
      level = countedVerbLevel(lemma);
      verbLevels.put(lemma, level);
    }
    return level;
  }

  private int countedVerbLevel(String lemma) {
    String letters = Letters.fold(Spelling.withoutShadda(lemma));
    int last = letters.length() - 1;
    boolean defective = letters.charAt(last) == Letters.YEH || letters.charAt(last) == Letters.ALEF;
    return level(defective ? letters.substring(0, last) : letters, "ت");
  }
}
