package org.isnad.engine.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Letters;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.text.Token;

/**
 * Counts the word forms of news, folded, and writes those that occur often enough with the binary
 * logarithm of their count.
 *
 * <p>Arguments: the news as gzipped JSON lines, and the file to write.
 */
public final class WordCountsMaker {
  private static final int LEAST = 12;

  private WordCountsMaker() {}

  public static void main(String[] args) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : NewsSample.read(Path.of(args[0]), 1)) {
      for (Token token : Segmenter.segment(Article.of("", text)).tokens()) {
        if (token.isWord() && isArabic(token.folded())) {
          counts.merge(token.folded(), 1, Integer::sum);
        }
      }
    }
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (word, count) -> {
          if (count >= LEAST) {
            int level = 31 - Integer.numberOfLeadingZeros(count);
            out.append(word).append('\t').append(level).append('\n');
          }
        });
    Files.writeString(Path.of(args[1]), out, StandardCharsets.UTF_8);
  }

  private static boolean isArabic(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> Letters.isArabic((char) c));
  }
}
