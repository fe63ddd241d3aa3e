package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom and what an article has named: persons with their offices, bodies, countries. */
final class ArticleMemory {
  private final List<Person> persons = new ArrayList<>();
  private final List<Phrase> repeatable = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final List<String> bodyCountries = new ArrayList<>();
  private final List<Integer> bodyPlaces = new ArrayList<>();
  private String dominant = "---";
  private int most;

  /** Keeps a person; a fuller or better known form of one known already replaces it. */
  void add(Person person) {
    for (int i = 0; i < persons.size(); i++) {
      Person known = persons.get(i);
      if (known.isCalled(person.words()) || person.isCalled(known.words())) {
        persons.set(i, merge(known, person));
        return;
      }
    }
    persons.add(person);
  }

  private static Person merge(Person a, Person b) {
    Person fuller = b.words().size() > a.words().size() ? b : a;
    boolean first = a.country().equals("---") ? false : true;
    return new Person(
        fuller.name(),
        fuller.words(),
        first ? a.code() : b.code(),
        a.office().isEmpty() ? b.office() : a.office(),
        a.field().isEmpty() ? b.field() : a.field(),
        Math.min(a.at(), b.at()));
  }

  /** Keeps a country that was mentioned, with the weight of its place. */
  void addCountry(String code, int weight) {
    if (code.equals("---")) {
      return;
    }
    int count = countries.merge(code, weight, Integer::sum);
    if (count > most) {
      most = count;
      dominant = code;
    }
  }

  /** Keeps the country of a body that acts. */
  void addBody(String country, int at) {
    bodyCountries.add(country);
    bodyPlaces.add(at);
  }

  /** Keeps a phrase that shorter ones may repeat. */
  void addRepeatable(Phrase phrase, String lemma) {
    repeatable.add(phrase);
    lemmas.add(lemma);
  }

  /** The words that name persons. */
  Set<String> families() {
    Set<String> words = new HashSet<>();
    for (Person person : persons) {
      for (String word : person.words()) {
        if (word.length() > 2 && !ClosedWords.isStop(word) && !word.equals("الله")) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The person with all these words in the name. */
  Optional<Person> person(List<String> words) {
    return persons.stream().filter(p -> p.isCalled(words)).findFirst();
  }

  /** The person in this office, the last one named before {@code at} first. */
  Optional<Person> inOffice(String office, String field, String country, int at) {
    Optional<Person> best = Optional.empty();
    for (Person person : persons) {
      if (person.office().equals(office)
          && (field.isEmpty() || person.field().isEmpty() || person.field().equals(field))
          && (country.equals("---")
              || person.country().equals("---")
              || person.country().equals(country))
          && (best.isEmpty() || person.at() < at && person.at() > best.get().at())) {
        best = Optional.of(person);
      }
    }
    return best;
  }

  /** The last phrase before {@code at} with this head noun. */
  Optional<Phrase> repeated(String lemma, int at) {
    for (int i = repeatable.size() - 1; i >= 0; i--) {
      if (repeatable.get(i).first() < at && lemmas.get(i).equals(lemma)) {
        return Optional.of(repeatable.get(i));
      }
    }
    return Optional.empty();
  }

  /** The country that a body without one belongs to, seen from {@code at}. */
  String contextCountry(int at) {
    return dominant;
  }
}
