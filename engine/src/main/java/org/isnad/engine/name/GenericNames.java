package org.isnad.engine.name;

import java.util.Set;

/** Which names of bodies in the word files only describe a body where the text tells no country. */
final class GenericNames {
  /** Nouns for bodies whose names are seldom shared by two countries. */
  private static final Set<String> MOVEMENTS = Set.of("حركة", "كتيبة", "سرية", "تنظيم", "جماعة");

  private final ChainScanner scanner;
  private final ArticleMemory memory;
  private final NameLexicon lexicon;

  GenericNames(ChainScanner scanner, ArticleMemory memory) {
    this.scanner = scanner;
    this.memory = memory;
    lexicon = scanner.lexicon();
  }

  /** الجيش الوطني is a name in one country and a plain description in others. */
  boolean isGeneric(Part core, Entry entry) {
    return entry.type() == Entry.Type.ORGANISATION
        && core.shape().isHead(HeadForm.Type.BODY)
        && !scanner.tellsCountry(core)
        && !memory.mentions(entry.country())
        && entry.rule().startsWith("words/")
        && isState(entry.country())
        && !isOwn(core, entry);
  }

  // حركة حماس, كتائب القسام: no description, since its complement is a name or it is armed.
  private boolean isOwn(Part core, Entry entry) {
    int complement = core.first() + 1;
    if (core.shape().definite() || complement >= core.end()) {
      return false;
    }
    Match alone = scanner.nameAt(complement);
    HeadForm head = core.shape().head();
    return head != null && MOVEMENTS.contains(head.lemma())
        || entry.code().endsWith("REB")
        || entry.code().endsWith("UAF")
        || scanner.isProper(complement)
        || alone != null && alone.entry().country().equals(entry.country());
  }

  private boolean isState(String country) {
    return !lexicon.countryName(country).isEmpty();
  }
}
