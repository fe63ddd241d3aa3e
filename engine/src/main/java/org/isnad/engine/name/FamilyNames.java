package org.isnad.engine.name;

import java.util.List;
import java.util.Optional;

/** Adds to the memory of an article the known persons whom it calls by family name alone. */
final class FamilyNames {
  private static final int UNDATED = 2015;

  private FamilyNames() {}

  static void remember(ChainScanner scanner, ArticleMemory memory) {
    KnownPersons known = scanner.lexicon().persons();
    int year = scanner.text().article().published().map(day -> day.getYear()).orElse(UNDATED);
    for (int i = 0; i < scanner.size(); i++) {
      Shape shape = scanner.shape(i);
      if (!shape.family() || shape.head() != null || shape.nisba() != null) {
        continue;
      }
      String family = family(scanner, known, i);
      Optional<KnownPerson> person = known.ofFamily(family, year);
      Optional<Person> there = memory.person(List.of(family));
      boolean named =
          there.isPresent()
              && there.get().words().size() > 1
              && !there.get().isCalled(person.map(KnownPerson::words).orElse(List.of()));
      if (person.isPresent()
          && !named
          && isPlausible(shape, scanner, i, person.get(), memory, there, year)) {
        memory.add(
            new Person(
                person.get().name(),
                person.get().words(),
                person.get().code(),
                true,
                person.get().latin(),
                i));
      }
    }
  }

  // The whole word first: بوتين is not بـ and وتين.
  private static String family(ChainScanner scanner, KnownPersons known, int i) {
    String folded = scanner.token(i).folded();
    if (known.hasFamily(folded)) {
      return folded;
    }
    return scanner.shape(i).bare();
  }

  // A strange word; with the article, one whose person is in office or whose country is spoken of.
  private static boolean isPlausible(
      Shape shape,
      ChainScanner scanner,
      int i,
      KnownPerson person,
      ArticleMemory memory,
      Optional<Person> there,
      int year) {
    if (there.isPresent()) {
      return true;
    }
    boolean strange = shape.isStrange() && scanner.nameAt(i) == null;
    return strange
        && !shape.first()
        && (!shape.definite() || memory.mentions(person.country()) || person.yearsFrom(year) == 0);
  }
}
