package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.ReadText;

/** Says what a phrase names: kind, resolved name and code. */
final class PhraseNamer {
  private final ChainScanner scanner;
  private final ArticleMemory memory;
  private final Coder coder = new Coder();

  PhraseNamer(ChainScanner scanner, ArticleMemory memory) {
    this.scanner = scanner;
    this.memory = memory;
  }

  /** What {@code chain} names. */
  Phrase name(Chain chain) {
    Part core = chain.core();
    Optional<Part> person = chain.part(Part.Role.PERSON);
    if (person.isPresent()) {
      return person(chain, person.get());
    }
    if (core.role() == Part.Role.NAME && core.entry() != null) {
      return named(chain, core, core.entry());
    }
    HeadForm head = core.shape().head();
    if (head == null) {
      return other(chain, core);
    }
    return switch (head.type()) {
      case TITLE, HONORIFIC -> office(chain, core, head);
      case SOURCE, PEOPLE -> described(chain, core, EntityKind.UNNAMED, "heads:" + head.lemma());
      case BODY -> body(chain, core, head, EntityKind.OFFICE);
      case MEDIA -> body(chain, core, head, EntityKind.MEDIA);
      case DOCUMENT -> body(chain, core, head, EntityKind.DOCUMENT);
      case PLACE -> described(chain, core, EntityKind.PLACE, "heads:" + head.lemma());
    };
  }

  /** The person that {@code chain} names, as a fact to remember. */
  Person fact(Chain chain, Part part) {
    List<String> words = words(part);
    String code = part.entry() != null ? part.entry().code() : Coder.UNKNOWN;
    String office = "";
    String field = "";
    if (chain.core().role() == Part.Role.NOUN && chain.core().shape().head() != null) {
      office = chain.core().shape().head().lemma();
      field = field(chain);
    } else {
      for (Part p : chain.parts()) {
        if (p.first() > part.first() && p.role() == Part.Role.NOUN && p.shape().head() != null) {
          office = p.shape().head().lemma();
          break;
        }
      }
    }
    String told = coder.code(chain);
    if (!told.startsWith("---")) {
      code = told;
    } else if (code.equals(Coder.UNKNOWN) && !office.isEmpty()) {
      String country = memory.contextCountry(chain.first());
      code = country + told.substring(3);
    }
    return new Person(string(part), words, code, office, field, part.first());
  }

  private Phrase person(Chain chain, Part part) {
    Person fact = fact(chain, part);
    Optional<Person> known = memory.person(fact.words());
    String name = known.map(Person::name).orElse(fact.name());
    String code = fact.code();
    if (chain.parts().size() == 1 && known.isPresent()
        || code.startsWith("---") && known.isPresent()) {
      code = known.get().code();
    }
    return phrase(chain, part, EntityKind.PERSON, name, code, true, "person");
  }

  private Phrase named(Chain chain, Part core, Entry entry) {
    EntityKind kind =
        switch (entry.type()) {
          case COUNTRY, CAPITAL, PALACE, ORGANISATION -> EntityKind.OFFICE;
          case MEDIA -> EntityKind.MEDIA;
          case PLACE -> EntityKind.PLACE;
          case PERSON -> EntityKind.PERSON;
        };
    return phrase(chain, core, kind, entry.name(), coder.code(chain), true, entry.rule());
  }

  private Phrase office(Chain chain, Part core, HeadForm head) {
    boolean many = core.shape().number() != Number.SINGULAR;
    if (!chain.definite() || many) {
      EntityKind kind =
          many && chain.definite() && head.lemma().equals("وزير")
              ? EntityKind.PERSON
              : EntityKind.UNNAMED;
      return described(chain, core, kind, "heads:" + head.lemma());
    }
    String code = coder.code(chain);
    Optional<Person> holder =
        memory.inOffice(head.lemma(), field(chain), code.substring(0, 3), chain.first());
    if (holder.isPresent()) {
      String best = code.startsWith("---") ? holder.get().code() : code;
      return phrase(
          chain, core, EntityKind.PERSON, holder.get().name(), best, false, "office-holder");
    }
    return described(chain, core, EntityKind.PERSON, "heads:" + head.lemma());
  }

  private Phrase body(Chain chain, Part core, HeadForm head, EntityKind kind) {
    boolean alone =
        chain.parts().size() == 1 && core.shape().definite()
            || chain.parts().size() == 2 && chain.parts().get(0).role() == Part.Role.DEMONSTRATIVE;
    if (alone) {
      Optional<Phrase> earlier = memory.repeated(head.lemma(), chain.first());
      if (earlier.isPresent()) {
        return phrase(
            chain,
            core,
            earlier.get().kind(),
            earlier.get().name(),
            earlier.get().code(),
            false,
            "repeats");
      }
    }
    return described(chain, core, kind, "heads:" + head.lemma());
  }

  private Phrase other(Chain chain, Part core) {
    Nisba nisba = core.shape().nisba();
    if (nisba != null) {
      boolean people = nisba.number() == Number.PLURAL;
      return phrase(
          chain,
          core,
          people ? EntityKind.UNNAMED : EntityKind.OFFICE,
          people ? string(chain) : nisba.country(),
          coder.code(chain),
          false,
          "nisba");
    }
    return phrase(chain, core, EntityKind.UNKNOWN, string(chain), Coder.UNKNOWN, false, "noun");
  }

  private Phrase described(Chain chain, Part core, EntityKind kind, String rule) {
    String code = coder.code(chain);
    if (code.startsWith("---")
        && (kind == EntityKind.OFFICE || kind == EntityKind.PERSON || kind == EntityKind.UNNAMED)) {
      code = memory.contextCountry(chain.first()) + code.substring(3);
    }
    boolean named =
        chain.part(Part.Role.QUOTED).isPresent()
            || kind == EntityKind.MEDIA && chain.parts().size() > 1;
    return phrase(chain, core, kind, string(chain), code, named, rule);
  }

  private Phrase phrase(
      Chain chain,
      Part core,
      EntityKind kind,
      String name,
      String code,
      boolean named,
      String rule) {
    Gender gender = core.shape().gender();
    return new Phrase(
        scanner.text().span(chain.first(), chain.end()),
        chain.first(),
        chain.end(),
        core.first(),
        kind,
        name,
        code,
        named,
        chain.definite(),
        gender,
        core.shape().number(),
        rule);
  }

  private static String field(Chain chain) {
    boolean head = false;
    for (Part part : chain.parts()) {
      if (part.role() == Part.Role.LINK) {
        return "";
      }
      if (part.role() == Part.Role.NOUN && !part.shape().isHead(HeadForm.Type.HONORIFIC)) {
        if (head) {
          return part.shape().stem();
        }
        head = true;
      }
    }
    return "";
  }

  private List<String> words(Part part) {
    List<String> words = new ArrayList<>(part.end() - part.first());
    for (int i = part.first(); i < part.end(); i++) {
      if (scanner.token(i).isWord()) {
        words.add(
            i == part.first() && !scanner.isFamily(i)
                ? scanner.shape(i).bare()
                : i == part.first() ? scanner.family(i) : scanner.token(i).folded());
      }
    }
    return words;
  }

  private String string(Chain chain) {
    return plain(chain.first(), chain.end());
  }

  private String string(Part part) {
    return plain(part.first(), part.end());
  }

  // The words without clitics on the first, marks left out.
  private String plain(int first, int end) {
    ReadText text = scanner.text();
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (scanner.token(i).isWord() || scanner.shape(i).type() == Shape.Type.NUMBER) {
        if (out.length() > 0) {
          out.append(' ');
        }
        out.append(i == first ? scanner.bare(i) : text.word(i).plain());
      }
    }
    return out.toString();
  }
}
