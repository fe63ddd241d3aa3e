package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.Analysis;

/** Turns what fills a slot into participants: coded, pronouns followed back, pairs split. */
final class Actors {
  private static final String UNKNOWN = "--- ---";

  /** Nouns of things that look like nouns of people. */
  private static final Set<String> THINGS =
      Set.of(
          "مساعدة", "معونة", "موقع", "هدف", "تصريح", "قافلة", "مرحلة", "مستقبل", "مسيرة", "منصب",
          "فترة");

  private final Scene scene;
  private final Clauses clauses;
  private final Antecedents antecedents;
  private final CountryNames names;
  private final PhraseCodes codes;
  private final BothSides sides;
  private final StandIns standIns;
  private final Map<Filler, List<Participant>> known = new HashMap<>();

  Actors(Scene scene, Clauses clauses, List<Statement> statements, Nationalities nationalities) {
    this.scene = scene;
    this.clauses = clauses;
    antecedents = new Antecedents(scene, clauses, statements);
    names = new CountryNames(scene);
    codes = new PhraseCodes(scene, nationalities);
    sides = new BothSides(scene, codes, names);
    standIns = new StandIns(scene, nationalities, names);
  }

  /** The participants that {@code fillers} name, without doubles. */
  List<Participant> of(List<Filler> fillers) {
    return distinct(fillers, false);
  }

  /** The same, a deed or thing (جهود الوسيط، خطة الحكومة) standing for whom its genitive names. */
  List<Participant> behind(List<Filler> fillers) {
    return distinct(fillers, true);
  }

  /** The participants that {@code filler} names; empty where it names nobody who can act. */
  List<Participant> of(Filler filler) {
    List<Participant> done = known.get(filler);
    if (done == null) {
      known.put(filler, List.of());
      done = read(filler);
      known.put(filler, done);
    }
    return done;
  }

  /** Whether {@code phrase} is for somebody, or for a weapon of somebody. */
  boolean isActor(Phrase phrase) {
    return isSomebody(phrase) || standIns.isWeapon(phrase) && !ofWeapon(phrase).isEmpty();
  }

  /** The participant of {@code speaker}; empty where nobody is named. */
  static Optional<Participant> speaker(Speaker speaker) {
    return speaker.name().isEmpty()
        ? Optional.empty()
        : Optional.of(new Participant(speaker.span(), speaker.name(), speaker.code()));
  }

  private List<Participant> distinct(List<Filler> fillers, boolean things) {
    Map<String, Participant> out = new LinkedHashMap<>();
    for (Filler filler : fillers) {
      List<Participant> found = of(filler);
      if (found.isEmpty() && things) {
        found = filler.phrase().map(this::ofGenitive).orElse(List.of());
      }
      for (Participant participant : found) {
        out.putIfAbsent(participant.name() + "|" + participant.code(), participant);
      }
    }
    return List.copyOf(out.values());
  }

  private List<Participant> read(Filler filler) {
    if (filler.participant().isPresent()) {
      return List.of(filler.participant().get());
    }
    if (!filler.country().isEmpty()) {
      Span span = scene.word(filler.first()).span();
      String name =
          scene
              .phraseAt(filler.first())
              .filter(phrase -> phrase.country().equals(filler.country()))
              .map(Phrase::name)
              .orElseGet(() -> names.of(filler.country()));
      return List.of(new Participant(span, name, filler.country() + " ---"));
    }
    if (filler.isPronoun()) {
      return antecedents.of(filler.first(), filler.pronoun(), this);
    }
    return filler.phrase().map(this::ofPhrase).orElse(List.of());
  }

  private List<Participant> ofPhrase(Phrase phrase) {
    if (sides.isBoth(phrase)) {
      return sides.of(phrase);
    }
    if (!isSomebody(phrase)) {
      return standIns.isWeapon(phrase) ? ofWeapon(phrase) : ofOwner(phrase);
    }
    String code = codes.of(phrase, () -> country(phrase));
    return List.of(new Participant(phrase.span(), phrase.name(), code));
  }

  private List<Participant> ofWeapon(Phrase phrase) {
    return standIns.weapon(phrase).map(List::of).orElseGet(() -> ofGenitive(phrase));
  }

  /** A thing with a possessive (مقره، مواقعها) stands for whose it is. */
  private List<Participant> ofOwner(Phrase phrase) {
    Analysis.Pronoun pronoun = scene.analysis(phrase.head()).pronoun();
    if (phrase.kind() == EntityKind.DOCUMENT) {
      return standIns.resolution(phrase);
    }
    if (pronoun == Analysis.Pronoun.NONE
        || scene.analysis(phrase.head()).form() == Analysis.Form.VERBAL_NOUN) {
      return List.of();
    }
    List<Participant> out = new ArrayList<>();
    for (Participant owner : antecedents.of(phrase.head(), pronoun, this)) {
      out.add(new Participant(phrase.span(), owner.name(), owner.code()));
    }
    return out;
  }

  /** A thing or deed (جهود الوسيط، خطة الحكومة) stands for whom its genitive names. */
  private List<Participant> ofGenitive(Phrase phrase) {
    int inner = phrase.head() + 1;
    boolean thing =
        phrase.kind() == EntityKind.UNKNOWN
            || phrase.kind() == EntityKind.DOCUMENT
            || phrase.kind() == EntityKind.PLACE
            || THINGS.contains(scene.key(phrase.head()));
    if (!thing || inner >= phrase.end()) {
      return List.of();
    }
    List<Participant> genitive =
        scene.analysis(phrase.head()).isDefinite()
            ? List.of()
            : scene
                .phraseAt(inner)
                .filter(inside -> inside.end() <= phrase.end())
                .map(inside -> behind(List.of(Filler.of(inside))))
                .orElse(List.of());
    return genitive.isEmpty() && phrase.kind() == EntityKind.UNKNOWN
        ? standIns.states(phrase)
        : genitive;
  }

  private boolean isSomebody(Phrase phrase) {
    if (THINGS.contains(scene.key(phrase.head()))
        || phrase.sector().equals("---") && clauses.isEventNoun(phrase.head())) {
      return false;
    }
    return switch (phrase.kind()) {
      case PERSON, OFFICE, MEDIA -> true;
      case PLACE -> phrase.named() && !phrase.code().equals(UNKNOWN);
      case UNNAMED -> !phrase.code().equals(UNKNOWN);
      case DOCUMENT -> false;
      case UNKNOWN ->
          !phrase.sector().equals("---")
              && scene.analysis(phrase.head()).form() != Analysis.Form.VERBAL_NOUN;
    };
  }

  /** The country of a phrase with a possessive (قواته، بلاده), from whom the pronoun stands for. */
  private Optional<String> country(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Analysis.Pronoun pronoun = scene.analysis(i).pronoun();
      if (pronoun != Analysis.Pronoun.NONE) {
        return antecedents.of(i, pronoun, this).stream()
            .map(participant -> participant.code().substring(0, 3))
            .filter(country -> !country.equals("---"))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
