package org.isnad.engine.name;

import java.util.Optional;

/**
 * What phrases that name nobody (الوزير, المصدر نفسه, هذه الحركة) stand for: what was named before.
 */
final class Repeats {
  private final ChainScanner scanner;
  private final ArticleMemory memory;

  Repeats(ChainScanner scanner, ArticleMemory memory) {
    this.scanner = scanner;
    this.memory = memory;
  }

  /** The last phrase before {@code chain} with the same head. */
  Optional<Phrase> same(Chain chain, Part core, HeadForm head) {
    return memory.repeated(
        head.lemma(), core.shape().gender(), core.shape().number(), chain.first());
  }

  /** الوزير, المسؤول, المتحدث نفسه: who was told of with this title, or last of {@code country}. */
  Optional<Phrase> office(Chain chain, Part core, HeadForm head, String country) {
    if (isSelf(chain)) {
      return memory.lastSource(chain.first());
    }
    if (!isBare(chain)) {
      return Optional.empty();
    }
    return same(chain, core, head)
        .or(
            () ->
                head.lemma().startsWith("مسؤول")
                    ? memory.lastPerson(country, chain.first())
                    : Optional.empty());
  }

  /** المسؤول الروسي, نظيره الروسي: the last person of {@code country}. */
  Optional<Person> official(Chain chain, HeadForm head, String country) {
    boolean meant =
        head.lemma().equals("مسؤول") && chain.parts().size() == 2 || head.lemma().equals("نظير");
    return meant && !isSelf(chain) && !isBare(chain)
        ? memory.personOf(country, chain.first())
        : Optional.empty();
  }

  /** المصدر, المصدر نفسه. */
  Optional<Phrase> source(Chain chain, Part core, HeadForm head) {
    if (head.type() != HeadForm.Type.SOURCE || !core.shape().definite()) {
      return Optional.empty();
    }
    if (isSelf(chain)) {
      return memory.lastSource(chain.first());
    }
    return chain.parts().size() == 1 ? same(chain, core, head) : Optional.empty();
  }

  /** الحركة, هذه الحركة, وكالة: a body told of by its noun alone. */
  boolean isAlone(Chain chain, Part core, HeadForm head) {
    return core.shape().definite()
        && (chain.parts().size() == 1
            || chain.parts().size() == 2
                && (chain.parts().get(0).role() == Part.Role.DEMONSTRATIVE
                    || isSelf(chain)
                    || head.lemma().equals("وكالة")));
  }

  private boolean isSelf(Chain chain) {
    return ClosedWords.isSelf(scanner.token(chain.end() - 1).folded());
  }

  private static boolean isBare(Chain chain) {
    return chain.end() - chain.first() == 1;
  }
}
