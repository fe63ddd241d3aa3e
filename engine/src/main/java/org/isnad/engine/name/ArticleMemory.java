package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;

/** Whom and what an article names: persons with their offices, bodies, countries. */
final class ArticleMemory {
  private static final String NOWHERE = "---";

  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Integer>> personsByWord = new HashMap<>();
  private final List<Holder> holders = new ArrayList<>();
  private final Map<String, List<Phrase>> byHead = new HashMap<>();
  private final List<Phrase> people = new ArrayList<>();
  private final List<Phrase> groups = new ArrayList<>();
  private final List<Phrase> sources = new ArrayList<>();
  private final List<Phrase> actors = new ArrayList<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private String dominant = NOWHERE;
  private int most;

  /** Keeps a person; another mention of one already known adds to that. */
  void add(Person person) {
    Optional<Integer> known = indexOf(person.words());
    if (known.isEmpty()) {
      known = known(person);
    }
    int index = known.orElse(persons.size());
    if (known.isPresent()) {
      persons.set(index, persons.get(index).with(person));
    } else {
      persons.add(person);
    }
    for (String word : persons.get(index).words()) {
      List<Integer> there = personsByWord.computeIfAbsent(word, k -> new ArrayList<>(1));
      if (!there.contains(index)) {
        there.add(index);
      }
    }
  }

  private Optional<Integer> known(Person longer) {
    for (String word : longer.words()) {
      for (int index : personsByWord.getOrDefault(word, List.of())) {
        if (longer.isCalled(persons.get(index).words())) {
          return Optional.of(index);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> indexOf(List<String> words) {
    for (String word : words) {
      for (int index : personsByWord.getOrDefault(word, List.of())) {
        if (persons.get(index).isCalled(words)) {
          return Optional.of(index);
        }
      }
    }
    return Optional.empty();
  }

  /** The person with all these words in the name. */
  Optional<Person> person(List<String> words) {
    return indexOf(words).map(persons::get);
  }

  private Set<String> families() {
    Set<String> words = new HashSet<>();
    for (String word : personsByWord.keySet()) {
      if (word.length() > 2 && !StopWords.isStop(word) && !word.equals("الله")) {
        words.add(word);
      }
    }
    return words;
  }

  /** Keeps which office a person is said to hold. */
  void add(Holder holder) {
    holders.add(holder);
  }

  /**
   * The person in the office that {@code wanted} describes: the best fit, of these the last one
   * before it.
   *
   * @param bare whether the office noun stands alone
   */
  Optional<Person> inOffice(Holder wanted, boolean bare) {
    Holder best = null;
    int score = -1;
    for (Holder holder : holders) {
      int fit = holder.fit(wanted, bare);
      if (fit > score || fit == score && fit >= 0 && holder.at() < wanted.at()) {
        best = holder;
        score = fit;
      }
    }
    return best == null ? Optional.empty() : person(best.words());
  }

  /** Counts a country that is mentioned. */
  void addCountry(String code, int weight) {
    if (code.equals(NOWHERE) || isNoState(code)) {
      return;
    }
    int count = countries.merge(code, weight, Integer::sum);
    if (count > most) {
      most = count;
      dominant = code;
    }
  }

  /** Keeps a town or region, where things happen. */
  void addPlace(String word) {
    places.add(word);
  }

  /** What another reading of the text should know. */
  Familiar familiar() {
    return new Familiar(families(), places, countries.keySet());
  }

  /**
   * The country where things happen: that of most towns and regions, else that of most mentions.
   */
  String sceneCountry() {
    return dominant;
  }

  private static boolean isNoState(String code) {
    return switch (code) {
      case "UNO", "IGO", "EUR", "NGO", "IMG", "INT" -> true;
      default -> false;
    };
  }

  /** Whether the article mentions this country at all. */
  boolean mentions(String country) {
    return countries.containsKey(country);
  }

  /** Of these countries the one mentioned most; empty where none is. */
  Optional<String> mostMentioned(Set<String> codes) {
    String best = "";
    int count = 0;
    for (Map.Entry<String, Integer> entry : countries.entrySet()) {
      boolean more =
          entry.getValue() > count
              || entry.getValue() == count && entry.getKey().compareTo(best) < 0;
      if (codes.contains(entry.getKey()) && more) {
        best = entry.getKey();
        count = entry.getValue();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The country that a body without one belongs to. */
  String contextCountry() {
    return dominant;
  }

  /**
   * Keeps a phrase, for what refers back to it; in text order.
   *
   * @param lemma of its head noun; empty where shorter forms would not repeat it
   * @param speaks whether it is one that news quote, named or not
   */
  void add(Phrase phrase, String lemma, boolean speaks) {
    if (!lemma.isEmpty()) {
      byHead.computeIfAbsent(lemma, k -> new ArrayList<>(2)).add(phrase);
    }
    if (phrase.kind() == EntityKind.PERSON) {
      people.add(phrase);
    }
    if (phrase.kind() == EntityKind.UNNAMED && !phrase.rule().equals("others")) {
      groups.add(phrase);
    }
    if (phrase.kind() == EntityKind.PERSON || phrase.kind() == EntityKind.UNNAMED && speaks) {
      sources.add(phrase);
    }
    if (!phrase.country().equals(NOWHERE)
        && (phrase.kind() == EntityKind.PERSON || phrase.kind() == EntityKind.OFFICE)) {
      actors.add(phrase);
    }
  }

  /** The last phrase before {@code at} with this head noun. */
  Optional<Phrase> repeated(String lemma, Gender gender, Number number, int at) {
    List<Phrase> all = byHead.getOrDefault(lemma, List.of());
    for (int i = all.size() - 1; i >= 0; i--) {
      Phrase phrase = all.get(i);
      if (phrase.first() < at && phrase.gender() == gender && phrase.number() == number) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The last person before {@code at} whose country the text tells as {@code country}. */
  Optional<Person> personOf(String country, int at) {
    Person best = null;
    for (Person person : persons) {
      boolean nearer =
          best == null || person.at() < at && (best.at() > at || person.at() > best.at());
      if (person.told() && person.country().equals(country) && nearer) {
        best = person;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The last group of people before {@code at}. */
  Optional<Phrase> lastGroup(int at) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (groups.get(i).first() < at) {
        return Optional.of(groups.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last person before {@code at}, of this country where one is given. */
  Optional<Phrase> lastPerson(String country, int at) {
    for (int i = people.size() - 1; i >= 0; i--) {
      Phrase phrase = people.get(i);
      if (phrase.first() < at && (country.equals(NOWHERE) || phrase.country().equals(country))) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The last person or unnamed source before {@code at}. */
  Optional<Phrase> lastSource(int at) {
    for (int i = sources.size() - 1; i >= 0; i--) {
      if (sources.get(i).first() < at) {
        return Optional.of(sources.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last person or body with a country before {@code at}. */
  Optional<Phrase> lastActor(int at) {
    for (int i = actors.size() - 1; i >= 0; i--) {
      if (actors.get(i).first() < at) {
        return Optional.of(actors.get(i));
      }
    }
    return Optional.empty();
  }
}
