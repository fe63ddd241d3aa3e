package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Word;

/** What words say, reduced to what two tellings of one thing share. */
final class Terms {
  /** Verbs that carry no content of their own. */
  private static final Set<String> LIGHT =
      Set.of("كان", "تم", "قال", "قام", "جاء", "اصبح", "اتي", "اضاف", "بات", "ظل", "ليس");

  private Terms() {}

  /** The look-up form of a lemma: no shadda, alefs and ya folded. */
  static String base(String lemma) {
    String bare =
        lemma.indexOf(Letters.SHADDA) < 0
            ? lemma
            : lemma.replace(String.valueOf(Letters.SHADDA), "");
    return Letters.fold(bare);
  }

  /** The look-up form of the lemma of {@code word}, without an article that was left on. */
  static String base(Word word) {
    String base = base(word.lemma());
    return base.length() > 4 && base.startsWith("ال") ? base.substring(2) : base;
  }

  /**
   * What {@code word} has in common with words of its root: the verb of a verbal noun, a country
   * and its adjective without their endings.
   */
  static String key(Word word) {
    Analysis analysis = word.analysis();
    if (analysis.form() == Analysis.Form.VERBAL_NOUN && !analysis.verb().isEmpty()) {
      return base(analysis.verb());
    }
    String key = base(word);
    key = without(key, Letters.TEH_MARBUTA);
    key = without(key, Letters.ALEF);
    return without(key, Letters.YEH);
  }

  private static String without(String key, char ending) {
    return key.length() > 3 && key.charAt(key.length() - 1) == ending
        ? key.substring(0, key.length() - 1)
        : key;
  }

  /** Whether {@code word} has content of its own. */
  static boolean isContent(Word word) {
    return switch (word.pos()) {
      case NOUN, PROPN, ADJ, NUM, X -> word.plain().length() > 1;
      case VERB -> !LIGHT.contains(base(word));
      default -> false;
    };
  }

  /** The keys of the content words from {@code first} to before {@code end}, in text order. */
  static List<String> keys(Evidence evidence, int first, int end) {
    List<String> out = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (evidence.isWord(i) && evidence.isContent(i)) {
        out.add(evidence.key(i));
      }
    }
    return out;
  }

  /** How many of {@code a} are in {@code b}, each counted once. */
  static int shared(Set<String> a, Set<String> b) {
    int n = 0;
    for (String key : a) {
      n += b.contains(key) ? 1 : 0;
    }
    return n;
  }

  /** The length of the longest run that both lists hold. */
  static int run(List<String> a, List<String> b) {
    int best = 0;
    int[] row = new int[b.size() + 1];
    for (String key : a) {
      for (int j = b.size(); j > 0; j--) {
        row[j] = b.get(j - 1).equals(key) ? row[j - 1] + 1 : 0;
        best = Math.max(best, row[j]);
      }
    }
    return best;
  }

  /** {@code keys} without their order. */
  static Set<String> set(List<String> keys) {
    return new HashSet<>(keys);
  }

  /** Whether {@code word} stands for a thing or a quality, no verb. */
  static boolean isNominal(Word word) {
    return word.pos() == Pos.NOUN || word.pos() == Pos.PROPN || word.pos() == Pos.ADJ;
  }
}
