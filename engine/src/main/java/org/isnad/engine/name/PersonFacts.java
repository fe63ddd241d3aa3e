package org.isnad.engine.name;

import java.util.Optional;

/** What a phrase tells by itself of the person whom it names. */
final class PersonFacts {
  private final Coder coder;
  private final ChainText text;

  PersonFacts(ChainScanner scanner) {
    coder = new Coder(scanner.lexicon());
    text = new ChainText(scanner);
  }

  /** The person that {@code part} of {@code chain} names, as far as the chain tells. */
  Person fact(Chain chain, Part part) {
    Optional<Chain> title = Offices.titled(chain);
    String told = title.map(coder::code).orElse(Coder.UNKNOWN);
    boolean office = title.isPresent();
    Entry entry = part.entry();
    String code = Coder.UNKNOWN;
    if (office && !told.startsWith("---")) {
      code = told;
    } else if (entry != null) {
      code = entry.code();
    } else if (office) {
      code = told;
    }
    return new Person(
        text.of(part),
        text.words(part),
        code,
        office && !told.startsWith("---") || entry != null,
        entry == null ? "" : entry.latin(),
        part.first());
  }

  /** The office that {@code chain} tells; empty where it tells none. */
  Optional<Holder> office(Chain chain, Part named) {
    return Offices.titled(chain)
        .flatMap(
            title ->
                Offices.read(
                    title, named.first(), text.words(named), coder.code(title).substring(0, 3)));
  }
}
