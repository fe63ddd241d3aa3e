package org.isnad.engine.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.word.WordReader;

/** What the built-in words make of short texts. */
final class Phrases {
  private static final WordReader WORDS = WordReader.create(Resources.builtIn());
  private static final NameReader NAMES = NameReader.create(Resources.builtIn());

  private final NamedText text;

  private Phrases(NamedText text) {
    this.text = text;
  }

  /** The phrases of an article of 14 March 2016. */
  static Phrases of(String text) {
    return new Phrases(read(text));
  }

  /** The article itself, read. */
  static NamedText read(String text) {
    Article article = new Article("test", text, LocalDate.of(2016, 3, 14), null, null);
    return NAMES.read(WORDS.read(Segmenter.segment(article)));
  }

  /** The phrase of {@code text} whose first word is that of {@code words}, as it stands there. */
  static String extent(String text, String words) {
    return of(text).at(words).map(phrase -> phrase.span().of(text)).orElse("");
  }

  /** The same phrase as its kind, name and code. */
  static String named(String text, String words) {
    return of(text).named(words);
  }

  /** Kind, name and code of the phrase whose first word is that of {@code words}. */
  String named(String words) {
    return at(words)
        .map(phrase -> phrase.kind() + " " + phrase.name() + " " + phrase.code())
        .orElse("");
  }

  /** The phrase whose first word is that of the last {@code words} in the text. */
  Optional<Phrase> at(String words) {
    return text.phraseAt(index(words));
  }

  /** The phrases coordinated from the first word of {@code words} on. */
  List<String> coordinated(String words) {
    return text.coordinatedAt(index(words)).stream()
        .map(phrase -> phrase.span().of(text.text().article().text()))
        .toList();
  }

  /** The proper names as their type and characters. */
  List<String> mentions() {
    return text.mentions().stream()
        .map(m -> m.type() + " " + m.span().of(text.text().article().text()))
        .toList();
  }

  /** The proper names as their resolved names. */
  List<String> resolved() {
    return text.mentions().stream().map(Mention::name).toList();
  }

  private int index(String words) {
    int offset = text.text().article().text().lastIndexOf(words);
    for (int i = 0; i < text.text().size(); i++) {
      if (text.text().word(i).token().start() >= offset) {
        return i;
      }
    }
    throw new IllegalArgumentException("no \"" + words + "\" in the text");
  }
}
