package org.isnad.engine.word;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Resources.Source;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Analysis.Tense;
import org.isnad.engine.word.Analysis.Voice;

/** The words of the names in the gazetteers, each by itself; the name stage reads them whole. */
final class NameWords {
  private static final String[] FILES = {"countries", "places", "persons", "first-names"};
  private static final String ARTICLE = "ال";

  private NameWords() {}

  /**
   * Hands on a stem for every word in the first column of the gazetteers of {@code resources}; of
   * names of several words, only for those that are not {@code common} ones.
   */
  static void read(Resources resources, Predicate<String> common, Consumer<Stem> out) {
    for (String file : FILES) {
      for (Source source : resources.sources("words/" + file + ".tsv")) {
        read(source.text(), file, common, out);
      }
    }
  }

  private static void read(String text, String file, Predicate<String> common, Consumer<Stem> out) {
    int at = text.indexOf('\n') + 1;
    while (at > 0 && at < text.length()) {
      int tab = text.indexOf('\t', at);
      if (tab < 0) {
        return;
      }
      words(text.substring(at, tab), file, common, out);
      at = text.indexOf('\n', tab) + 1;
    }
  }

  private static void words(
      String name, String file, Predicate<String> common, Consumer<Stem> out) {
    boolean single = name.indexOf(' ') < 0;
    for (String word : name.split(" ", -1)) {
      String letters = Spelling.withoutShadda(word);
      boolean article = letters.startsWith(ARTICLE) && letters.length() > 4;
      // الدولية is no name for being a word of one (محطة الفضاء الدولية).
      boolean adjective = !single && (article || letters.endsWith("ة")) && !file.equals("persons");
      boolean known = !single && common.test(article ? letters.substring(2) : letters);
      if (letters.length() > 2 && Letters.isArabic(letters.charAt(0)) && !adjective && !known) {
        Lexeme lexeme =
            new Lexeme(
                letters,
                Pos.PROPN,
                Form.NONE,
                "",
                Gender.UNKNOWN,
                Number.SINGULAR,
                file + ":" + name);
        out.accept(
            new Stem(
                article ? letters.substring(2) : letters,
                StemClass.FIXED,
                Tense.NONE,
                Voice.UNMARKED,
                lexeme));
      }
    }
  }
}
