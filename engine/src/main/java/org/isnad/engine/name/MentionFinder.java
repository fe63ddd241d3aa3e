package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the proper names of a text: gazetteers, persons after titles, names seen in full before.
 */
final class MentionFinder {
  private final ChainScanner scanner;
  private final ArticleMemory memory;

  MentionFinder(ChainScanner scanner, ArticleMemory memory) {
    this.scanner = scanner;
    this.memory = memory;
  }

  /** The names in text order. */
  List<Mention> find() {
    List<Mention> out = new ArrayList<>();
    int i = 0;
    while (i < scanner.size()) {
      i = addAt(i, out);
    }
    return out;
  }

  private int addAt(int i, List<Mention> out) {
    if (scanner.limit(i) <= i) {
      return i + 1;
    }
    Optional<Chain> chain = scanner.chainAt(i);
    if (chain.isEmpty()) {
      return i + 1;
    }
    for (Part part : chain.get().parts()) {
      add(part, out);
    }
    return chain.get().end();
  }

  private void add(Part part, List<Mention> out) {
    if (part.role() == Part.Role.PERSON) {
      List<String> words = new ArrayList<>();
      for (int k = part.first(); k < part.end(); k++) {
        words.add(k == part.first() ? scanner.family(k) : scanner.token(k).folded());
      }
      Optional<Person> person = memory.person(words);
      out.add(
          new Mention(
              scanner.text().span(part.first(), part.end()),
              part.first(),
              part.end(),
              Mention.Type.PER,
              person.map(Person::name).orElse(scanner.text().string(part.first(), part.end())),
              part.entry() == null ? "" : part.entry().latin(),
              person.map(Person::code).orElse(""),
              part.entry() == null ? "person" : part.entry().rule()));
    } else if (part.role() == Part.Role.NAME && part.entry() != null) {
      Entry entry = part.entry();
      int first = part.first();
      int end = part.end();
      while (first < end && !scanner.token(first).isWord()) {
        first++;
      }
      while (end > first && !scanner.token(end - 1).isWord()) {
        end--;
      }
      Mention.Type type =
          switch (entry.type()) {
            case COUNTRY, CAPITAL, PLACE -> Mention.Type.LOC;
            case PALACE, ORGANISATION, MEDIA -> Mention.Type.ORG;
            case PERSON -> Mention.Type.PER;
          };
      out.add(
          new Mention(
              scanner.text().span(first, end),
              first,
              end,
              type,
              entry.own(),
              entry.latin(),
              entry.code(),
              entry.rule()));
    }
  }
}
