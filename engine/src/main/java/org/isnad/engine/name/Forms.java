package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.FormCache;
import org.isnad.engine.text.Letters;
import org.jspecify.annotations.Nullable;

/** Looks word forms up once and keeps what it finds, as many as fit. Thread-safe. */
final class Forms {
  private static final int KEPT = 30_000;

  private final NameLexicon lexicon;
  private final FormCache<Form> known = new FormCache<>(KEPT, this::read);

  Forms(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is known of the word with these folded letters. */
  Form of(String folded) {
    return known.of(folded);
  }

  /** Whether a known person has these folded letters for a family name. */
  boolean isFamily(String letters) {
    return lexicon.persons().hasFamily(letters);
  }

  private Form read(String folded) {
    List<Cut> cuts = new ArrayList<>(1);
    boolean stop = StopWords.isStop(folded);
    for (int cut = 0; cut < 3 && isCut(folded, cut); cut++) {
      if (cut > 0 && StopWords.isStop(folded.substring(cut))) {
        stop |= cuts.isEmpty();
        break;
      }
      Cut found = cut(folded, cut);
      if (found != null) {
        cuts.add(found);
      }
    }
    return new Form(Gazetteer.key(folded), stop, cuts);
  }

  private @Nullable Cut cut(String folded, int length) {
    String bare = bare(folded, length);
    String stem = hasArticle(bare) ? bare.substring(2) : bare;
    HeadForm head = lexicon.heads().find(bare, stem);
    Nisba nisba = lexicon.nisbas().find(stem);
    boolean first = lexicon.isFirstName(bare);
    List<Entry> entries = lexicon.gazetteer().startingWith(Gazetteer.key(bare));
    return head == null && nisba == null && !first && entries.isEmpty()
        ? null
        : new Cut(length, bare, stem, head, nisba, first, entries);
  }

  // Whether the letters before cut can be clitics: و or ف, then ب, ل or ك.
  private static boolean isCut(String folded, int cut) {
    return switch (cut) {
      case 0 -> true;
      case 1 ->
          folded.length() > 3
              && (isConjunction(folded.charAt(0)) || isPreposition(folded.charAt(0)));
      default ->
          folded.length() > 4 && isConjunction(folded.charAt(0)) && isPreposition(folded.charAt(1));
    };
  }

  static boolean isConjunction(char c) {
    return c == Letters.WAW || c == Letters.FEH;
  }

  static boolean isPreposition(char c) {
    return c == Letters.BEH || c == Letters.LAM || c == Letters.KAF;
  }

  /** The letters from {@code cut} on; لل leaves ال. */
  static String bare(String folded, int cut) {
    if (cut > 0
        && folded.charAt(cut - 1) == Letters.LAM
        && cut < folded.length()
        && folded.charAt(cut) == Letters.LAM) {
      return "ال" + folded.substring(cut + 1);
    }
    return folded.substring(cut);
  }

  /** Whether the word starts with the article. */
  static boolean hasArticle(String bare) {
    return bare.length() > 3
        && bare.charAt(0) == Letters.ALEF
        && bare.charAt(1) == Letters.LAM
        && !NameLexicon.startsWithLexicalAl(bare);
  }
}
