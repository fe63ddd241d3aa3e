package org.isnad.engine.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;

/** Says what a phrase names: kind, resolved name and code. */
final class PhraseNamer {
  private static final Set<String> MONARCHIES = Set.of("SAU", "JOR", "MAR", "BHR", "GBR");

  private final ChainScanner scanner;
  private final ArticleMemory memory;
  private final NameLexicon lexicon;
  private final Coder coder;
  private final ChainText text;
  private final PersonFacts facts;
  private final Repeats repeats;
  private final GenericNames generic;
  private final Whereabouts whereabouts;

  PhraseNamer(ChainScanner scanner, ArticleMemory memory) {
    this.scanner = scanner;
    this.memory = memory;
    lexicon = scanner.lexicon();
    coder = new Coder(lexicon);
    text = new ChainText(scanner);
    facts = new PersonFacts(scanner);
    repeats = new Repeats(scanner, memory);
    generic = new GenericNames(scanner, memory);
    whereabouts = new Whereabouts(scanner, memory);
  }

  /** What {@code chain} names. */
  Phrase name(Chain chain) {
    Part core = chain.core();
    HeadForm head = core.shape().head();
    if (core.role() == Part.Role.PERSON
        || chain.part(Part.Role.PERSON).isPresent() && HeadKinds.isOffice(core)) {
      return person(chain, chain.part(Part.Role.PERSON).orElse(core));
    }
    if (core.role() == Part.Role.NAME
        && core.entry() != null
        && !generic.isGeneric(core, core.entry())) {
      return named(chain, core, core.entry());
    }
    if (head == null) {
      return other(chain, core);
    }
    return switch (head.type()) {
      case TITLE -> office(chain, core, head);
      case HONORIFIC -> address(chain, core, head);
      case SOURCE, PEOPLE -> people(chain, core, head);
      case BODY ->
          body(
              chain,
              core,
              head,
              HeadKinds.isAgency(chain, head) ? EntityKind.MEDIA : EntityKind.OFFICE);
      case MEDIA ->
          body(
              chain,
              core,
              head,
              HeadKinds.isOutlet(chain, head) ? EntityKind.MEDIA : EntityKind.PLACE);
      case DOCUMENT -> body(chain, core, head, EntityKind.DOCUMENT);
      case PLACE -> place(chain, core, head);
    };
  }

  private Phrase person(Chain chain, Part part) {
    Person fact = facts.fact(chain, part);
    Optional<Person> known = memory.person(fact.words());
    String code = fact.code();
    if (known.isPresent() && (!fact.told() || chain.parts().size() == 1)) {
      code = known.get().code();
    }
    if (code.startsWith("---")) {
      code = memory.contextCountry() + (code.equals(Coder.UNKNOWN) ? " CVL" : code.substring(3));
    }
    String name = known.map(Person::name).orElse(fact.name());
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
    if (many || !chain.definite()) {
      boolean ministers = many && chain.definite() && head.lemma().equals("وزير");
      return described(chain, core, ministers ? EntityKind.PERSON : EntityKind.UNNAMED, head);
    }
    String code = coder.code(chain);
    String country = code.substring(0, 3);
    boolean bare = chain.end() - chain.first() == 1;
    Optional<Phrase> same = repeats.office(chain, core, head, country);
    if (same.isPresent()) {
      return refer(chain, core, same.get(), "repeats");
    }
    Optional<Person> official = repeats.official(chain, head, country);
    if (official.isPresent()) {
      Person person = official.get();
      return phrase(chain, core, EntityKind.PERSON, person.name(), person.code(), false, "repeats");
    }
    Optional<Person> holder =
        Offices.read(chain, chain.first(), List.of(), country)
            .flatMap(wanted -> memory.inOffice(wanted, bare));
    if (holder.isPresent()) {
      String best = country.equals("---") ? holder.get().code() : code;
      if (best.startsWith("---")) {
        best = memory.contextCountry() + best.substring(3);
      }
      return phrase(
          chain, core, EntityKind.PERSON, holder.get().name(), best, false, "office-holder");
    }
    boolean reporter = head.sector().equals("JRN");
    return described(chain, core, reporter ? EntityKind.UNNAMED : EntityKind.PERSON, head);
  }

  // معاليه، سموه: who was spoken of last.
  private Phrase address(Chain chain, Part core, HeadForm head) {
    if (core.shape().pronoun()) {
      Optional<Phrase> last = memory.lastPerson("---", chain.first());
      if (last.isPresent()) {
        return refer(chain, core, last.get(), "repeats");
      }
    }
    return described(chain, core, EntityKind.PERSON, head);
  }

  private Phrase people(Chain chain, Part core, HeadForm head) {
    Optional<Phrase> same = repeats.source(chain, core, head);
    if (same.isPresent()) {
      return refer(chain, core, same.get(), "repeats");
    }
    boolean force = HeadKinds.isForce(chain, head);
    return described(chain, core, force ? EntityKind.OFFICE : EntityKind.UNNAMED, head);
  }

  private Phrase body(Chain chain, Part core, HeadForm head, EntityKind kind) {
    if (repeats.isAlone(chain, core, head)) {
      Optional<Phrase> earlier = repeats.same(chain, core, head);
      if (earlier.isPresent()) {
        return refer(chain, core, earlier.get(), "repeats");
      }
      if (head.lemma().equals("مملكة")) {
        return state(chain, core, memory.mostMentioned(MONARCHIES).orElse("SAU"));
      }
    }
    return described(chain, core, kind, head);
  }

  private Phrase place(Chain chain, Part core, HeadForm head) {
    for (Part part : chain.parts()) {
      if (part.entry() != null) {
        return phrase(
            chain,
            core,
            EntityKind.PLACE,
            text.of(chain),
            part.entry().country() + " ---",
            true,
            part.entry().rule());
      }
    }
    return phrase(
        chain,
        core,
        EntityKind.PLACE,
        text.of(chain),
        coder.code(chain),
        false,
        "heads:" + head.lemma());
  }

  private Phrase other(Chain chain, Part core) {
    Nisba nisba = core.shape().nisba();
    if (nisba != null && nisba.number() == Number.PLURAL) {
      return phrase(
          chain, core, EntityKind.UNNAMED, text.of(chain), coder.code(chain), false, "nisba");
    }
    if (nisba != null && isPersonOf(chain, core)) {
      return somebodyOf(chain, core, nisba);
    }
    if (nisba != null) {
      return phrase(
          chain, core, EntityKind.OFFICE, nisba.country(), nisba.code() + " ---", false, "nisba");
    }
    String stem = core.shape().stem();
    if (HeadKinds.isOthers(chain, core, scanner.token(chain.end() - 1).folded())) {
      Optional<Phrase> group = memory.lastGroup(chain.first());
      if (group.isPresent()) {
        return phrase(
            chain, core, EntityKind.UNNAMED, text.of(chain), group.get().code(), false, "others");
      }
    }
    if (ClosedWords.isTheirCountry(stem)) {
      Optional<Phrase> last = memory.lastActor(chain.first());
      if (last.isPresent() && !lexicon.countryName(last.get().country()).isEmpty()) {
        return state(chain, core, last.get().country());
      }
    }
    return phrase(
        chain, core, EntityKind.UNKNOWN, text.of(chain), coder.code(chain), false, "noun");
  }

  // استشهد فلسطيني, قتلت سورية: behind a verb an indefinite adjective is a person.
  private boolean isPersonOf(Chain chain, Part core) {
    return !core.shape().definite()
        && chain.parts().size() == 1
        && chain.first() > 0
        && scanner.limit(chain.first() - 1) == scanner.limit(chain.first())
        && scanner.shape(chain.first() - 1).type() == Shape.Type.VERB;
  }

  private Phrase somebodyOf(Chain chain, Part core, Nisba nisba) {
    Phrase phrase =
        phrase(
            chain, core, EntityKind.UNNAMED, text.of(chain), nisba.code() + " CVL", false, "nisba");
    boolean feminine = core.shape().stem().endsWith("ة");
    return phrase.with(feminine ? Gender.FEMININE : Gender.MASCULINE, Number.SINGULAR);
  }

  private Phrase state(Chain chain, Part core, String country) {
    return phrase(
        chain,
        core,
        EntityKind.OFFICE,
        lexicon.countryName(country),
        country + " ---",
        false,
        "country");
  }

  private Phrase refer(Chain chain, Part core, Phrase earlier, String rule) {
    return phrase(chain, core, earlier.kind(), earlier.name(), earlier.code(), false, rule);
  }

  private Phrase described(Chain chain, Part core, EntityKind kind, HeadForm head) {
    String code = coder.code(chain, core.role() != Part.Role.NAME);
    Optional<Part> whose = chain.part(Part.Role.PERSON);
    if (code.startsWith("---") && whose.isPresent()) {
      code = inherited(text.words(whose.get()), head, code);
    }
    if (code.startsWith("---")
        && kind != EntityKind.DOCUMENT
        && Coder.belongsSomewhere(chain, code)) {
      code = whereabouts.country(chain, code.substring(4)) + code.substring(3);
    }
    if (kind == EntityKind.MEDIA && code.endsWith("---")) {
      code = code.substring(0, 4) + "JRN";
    }
    boolean named =
        chain.part(Part.Role.QUOTED).isPresent()
            || kind == EntityKind.MEDIA && chain.parts().size() > 1
            || core.role() == Part.Role.NAME;
    return phrase(chain, core, kind, text.of(chain), code, named, "heads:" + head.lemma());
  }

  // أنصار الصرخي, حكومة نتنياهو: of the country of the person, followers of the sector too.
  private String inherited(List<String> words, HeadForm head, String code) {
    Optional<Person> person = memory.person(words);
    if (person.isEmpty()) {
      return code;
    }
    String theirs = person.get().code();
    boolean sector = head.isPersonal() && !theirs.endsWith("---");
    return theirs.substring(0, 3) + (sector ? theirs.substring(3) : code.substring(3));
  }

  private Phrase phrase(
      Chain chain,
      Part core,
      EntityKind kind,
      String name,
      String code,
      boolean named,
      String rule) {
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
        core.shape().gender(),
        core.shape().number(),
        rule);
  }
}
