package org.isnad.engine.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.word.ReadText;

/**
 * Finds names and reads noun phrases. A text is gone through twice: what the first reading learns
 * of persons and bodies helps the second with their short forms. Thread-safe.
 */
public final class NameReader {
  private final NameLexicon lexicon;

  private NameReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A reader with the gazetteers of {@code resources}. */
  public static NameReader create(Resources resources) {
    return new NameReader(NameLexicon.read(resources));
  }

  /** Finds the names of {@code text}. */
  public NamedText read(ReadText text) {
    Shape[] shapes = new Shapes(lexicon).read(text);
    ChainScanner first = new ChainScanner(text, shapes, lexicon, Set.of());
    ArticleMemory seen = new ArticleMemory();
    remember(first, seen);
    Set<String> families = seen.families();
    ChainScanner scanner =
        families.isEmpty() ? first : new ChainScanner(text, shapes, lexicon, families);
    remember(scanner, seen);
    TextPhrases phrases = new TextPhrases(scanner, new PhraseNamer(scanner, seen));
    rememberPhrases(scanner, phrases, seen);
    return new NamedText(text, new MentionFinder(scanner, seen).find(), phrases);
  }

  private static void remember(ChainScanner scanner, ArticleMemory memory) {
    PhraseNamer namer = new PhraseNamer(scanner, memory);
    int i = 0;
    while (i < scanner.size()) {
      Optional<Chain> chain = scanner.chainAt(i);
      if (chain.isEmpty()) {
        i++;
        continue;
      }
      remember(chain.get(), namer, memory);
      i = chain.get().end();
    }
  }

  private static void remember(Chain chain, PhraseNamer namer, ArticleMemory memory) {
    int weight = chain.first() < 60 ? 2 : 1;
    for (Part part : chain.parts()) {
      if (part.entry() != null) {
        memory.addCountry(part.entry().country(), weight);
      } else if (part.shape().nisba() != null) {
        memory.addCountry(part.shape().nisba().code(), weight);
      }
      if (part.role() == Part.Role.PERSON) {
        memory.add(namer.fact(chain, part));
      }
    }
  }

  private static void rememberPhrases(
      ChainScanner scanner, TextPhrases phrases, ArticleMemory memory) {
    int i = 0;
    while (i < scanner.size()) {
      Optional<Chain> chain = scanner.chainAt(i);
      if (chain.isEmpty()) {
        i++;
        continue;
      }
      HeadForm head = chain.get().core().shape().head();
      if (head != null && chain.get().parts().size() > 1) {
        phrases.startingAt(i).ifPresent(phrase -> memory.addRepeatable(phrase, head.lemma()));
      }
      i = chain.get().end();
    }
  }
}
