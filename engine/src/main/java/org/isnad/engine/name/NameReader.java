package org.isnad.engine.name;

import java.util.Optional;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.word.ReadText;

/**
 * Finds names and reads noun phrases. A text is gone through twice: what the first reading learns
 * of persons and bodies helps the second with their short forms. Thread-safe.
 */
public final class NameReader {
  /** Words at the start of a text, title and lead, whose countries count twice. */
  private static final int LEAD = 60;

  private final NameLexicon lexicon;
  private final Shapes shapes;

  private NameReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
    shapes = new Shapes(new Forms(lexicon));
  }

  /** A reader with the gazetteers of {@code resources}. */
  public static NameReader create(Resources resources) {
    return new NameReader(NameLexicon.read(resources));
  }

  /** Finds the names of {@code text}. */
  public NamedText read(ReadText text) {
    Shape[] read = shapes.read(text);
    ChainScanner first = new ChainScanner(text, read, lexicon);
    ArticleMemory seen = new ArticleMemory();
    remember(first, seen);
    FamilyNames.remember(first, seen);
    ChainScanner scanner = first.again(seen.familiar());
    remember(scanner, seen);
    TextPhrases phrases = new TextPhrases(scanner, new PhraseNamer(scanner, seen));
    rememberPhrases(scanner, phrases, seen);
    return new NamedText(text, new MentionFinder(scanner, seen).find(), phrases);
  }

  private static void remember(ChainScanner scanner, ArticleMemory memory) {
    PersonFacts facts = new PersonFacts(scanner);
    int i = 0;
    while (i < scanner.size()) {
      Optional<Chain> chain = scanner.chainAt(i);
      if (chain.isEmpty()) {
        i++;
        continue;
      }
      remember(chain.get(), scanner, facts, memory);
      i = chain.get().end();
    }
  }

  private static void remember(
      Chain chain, ChainScanner scanner, PersonFacts facts, ArticleMemory memory) {
    int weight = chain.first() < LEAD ? 2 : 1;
    for (Part part : chain.parts()) {
      Entry entry = part.entry();
      Nisba nisba = part.shape().nisba();
      if (entry != null) {
        // Names like الجيش الوطني are no sign of their country.
        boolean sure =
            entry.type() != Entry.Type.ORGANISATION
                || !part.shape().isHead(HeadForm.Type.BODY)
                || scanner.tellsCountry(part);
        if (sure) {
          memory.addCountry(entry.country(), weight);
        }
        if (entry.type() == Entry.Type.PLACE) {
          memory.addPlace(part.shape().bare());
        }
      } else if (nisba != null) {
        memory.addCountry(nisba.code(), weight);
      }
      if (part.role() == Part.Role.PERSON) {
        memory.add(facts.fact(chain, part));
        facts.office(chain, part).ifPresent(memory::add);
      }
    }
  }

  // Things and actions are never referred back to here, so nobody need name them.
  private static boolean namesSomething(Part core) {
    return core.role() != Part.Role.NOUN
        || core.shape().head() != null
        || core.shape().nisba() != null
        || ClosedWords.isOther(core.shape().stem());
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
      Optional<Phrase> phrase =
          namesSomething(chain.get().core()) ? phrases.startingAt(i) : Optional.empty();
      if (phrase.isEmpty()) {
        i = chain.get().end();
        continue;
      }
      HeadForm head = chain.get().core().shape().head();
      boolean full = chain.get().parts().size() > 1 || chain.get().core().role() != Part.Role.NOUN;
      boolean speaks =
          head != null
              && (head.type() == HeadForm.Type.TITLE || head.type() == HeadForm.Type.SOURCE);
      memory.add(phrase.get(), head != null && full ? head.lemma() : "", speaks);
      i = chain.get().end();
    }
  }
}
