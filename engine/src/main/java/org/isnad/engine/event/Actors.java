package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Mention;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;

/** Turns what fills a slot into participants: coded, pronouns followed back, pairs split. */
final class Actors {
  private static final String UNKNOWN = "--- ---";

  /** Nouns of things that look like nouns of people. */
  private static final Set<String> THINGS =
      Set.of(
          "مساعدة", "معونة", "موقع", "هدف", "تصريح", "قافلة", "مرحلة", "مستقبل", "مسيرة", "منصب",
          "فترة");

  private static final Set<String> WEAPONS =
      Set.of(
          "صاروخ", "قذيفة", "غارة", "مسيرة", "طائرة", "مقاتلة", "مدفعية", "دبابة", "مدرعة",
          "مروحية", "بارجة", "زورق");
  private static final Set<String> RESOLUTIONS = Set.of("قرار", "مشروع", "مسودة", "لائحة");
  private static final Set<String> SENT = Set.of("وفد", "بعثة", "ممثل", "مبعوث", "فريق", "عنصر");
  private static final Set<String> STATES = Set.of("دولة", "بلد");

  /** Words for both sides of something, folded and without article. */
  private static final Set<String> BOTH =
      Set.of(
          "البلدين",
          "البلدان",
          "الجانبين",
          "الجانبان",
          "الطرفين",
          "الطرفان",
          "الدولتين",
          "الدولتان",
          "بلدينا",
          "الرئيسين",
          "الرئيسان",
          "الوزيرين",
          "الوزيران",
          "الزعيمين",
          "الزعيمان",
          "الحكومتين",
          "الحكومتان",
          "للبلدين",
          "للجانبين",
          "والبلدين",
          "الشعبين",
          "بلديهما",
          "العاصمتين",
          "الرئاستين");

  private final Nationalities nationalities;
  private final Scene scene;
  private final Clauses clauses;
  private final List<Statement> statements;
  private final Map<Filler, List<Participant>> known = new HashMap<>();

  Actors(Scene scene, Clauses clauses, List<Statement> statements, Nationalities nationalities) {
    this.nationalities = nationalities;
    this.scene = scene;
    this.clauses = clauses;
    this.statements = statements;
  }

  /** The participants that {@code fillers} name, without doubles. */
  List<Participant> of(List<Filler> fillers) {
    return distinct(fillers, false);
  }

  /** The same, a deed or thing (جهود الوسيط، خطة الحكومة) standing for whom its genitive names. */
  List<Participant> behind(List<Filler> fillers) {
    return distinct(fillers, true);
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
              .orElseGet(() -> countryName(filler.country()));
      return List.of(new Participant(span, name, filler.country() + " ---"));
    }
    if (filler.isPronoun()) {
      return antecedents(filler.first(), filler.pronoun());
    }
    return filler.phrase().map(this::ofPhrase).orElse(List.of());
  }

  private List<Participant> ofPhrase(Phrase phrase) {
    if (BOTH.contains(scene.folded(phrase.first()))) {
      return adjective(phrase)
          .map(country -> List.of(oneSide(phrase, country)))
          .orElseGet(() -> pair(phrase));
    }
    if (!isSomebody(phrase)) {
      return WEAPONS.contains(scene.key(phrase.head())) ? ofWeapon(phrase) : ofOwner(phrase);
    }
    String code = phrase.code();
    if (STATES.contains(scene.key(phrase.head())) && !phrase.named()) {
      return List.of(new Participant(phrase.span(), phrase.name(), statesCode(phrase)));
    }
    Optional<String> sender = sender(phrase);
    if (sender.isPresent()) {
      return List.of(new Participant(phrase.span(), phrase.name(), sender.get()));
    }
    Optional<String> adjective = adjective(phrase);
    if (adjective.isPresent()) {
      code = adjective.get() + " " + phrase.sector();
    } else if (phrase.country().equals("---")) {
      code = named(phrase).or(() -> country(phrase)).orElse("---") + " " + phrase.sector();
    }
    return List.of(new Participant(phrase.span(), phrase.name(), code));
  }

  /** وفد من حركة كذا: the code of whom it is sent by. */
  private Optional<String> sender(Phrase phrase) {
    boolean sent =
        SENT.contains(scene.key(phrase.head()))
            && phrase.end() == phrase.head() + 1
            && scene.folded(phrase.end()).equals("من");
    return sent
        ? scene
            .phraseAt(phrase.end() + 1)
            .filter(body -> body.kind() == EntityKind.OFFICE && !body.country().equals("---"))
            .map(Phrase::code)
        : Optional.empty();
  }

  /** الجانبان الروسي (والتركي): the first of two sides that adjectives name. */
  private Participant oneSide(Phrase phrase, String country) {
    String sector = phrase.sector();
    return new Participant(phrase.span(), phrase.name(), country + " " + sector);
  }

  /** صواريخ إسرائيلية: a weapon stands for the forces of its country. */
  private List<Participant> ofWeapon(Phrase phrase) {
    for (int i = phrase.head() + 1; i < phrase.end(); i++) {
      Optional<String> country = nationalities.of(scene.word(i));
      if (country.isPresent()) {
        return List.of(new Participant(phrase.span(), phrase.name(), country.get() + " MIL"));
      }
    }
    return ofGenitive(phrase);
  }

  /**
   * Several states together are international, unless an adjective says which union they are of.
   */
  private static String statesCode(Phrase phrase) {
    boolean union = Set.of("EUR", "IGO", "UNO", "INT").contains(phrase.country());
    boolean many = phrase.number() != Analysis.Number.SINGULAR;
    return union ? phrase.country() + " ---" : many ? "INT ---" : phrase.code();
  }

  /** A thing with a possessive (مقره، مواقعها) stands for whose it is. */
  private List<Participant> ofOwner(Phrase phrase) {
    Analysis.Pronoun pronoun = scene.analysis(phrase.head()).pronoun();
    if (phrase.kind() == EntityKind.DOCUMENT) {
      return ofResolution(phrase);
    }
    if (pronoun == Analysis.Pronoun.NONE
        || scene.analysis(phrase.head()).form() == Analysis.Form.VERBAL_NOUN) {
      return List.of();
    }
    List<Participant> out = new ArrayList<>();
    for (Participant owner : antecedents(phrase.head(), pronoun)) {
      out.add(new Participant(phrase.span(), owner.name(), owner.code()));
    }
    return out;
  }

  /** A draft or resolution speaks for the body of the United Nations that the article names. */
  private List<Participant> ofResolution(Phrase phrase) {
    if (!RESOLUTIONS.contains(scene.key(phrase.head()))) {
      return List.of();
    }
    List<Participant> sponsors = nationalities(phrase);
    if (!sponsors.isEmpty()) {
      return sponsors;
    }
    for (Mention mention : scene.named().mentions()) {
      if (mention.code().startsWith("UNO")) {
        return List.of(new Participant(phrase.span(), mention.name(), mention.code()));
      }
    }
    return List.of();
  }

  /** The states that the adjectives of a phrase name (مشروع أميركي فرنسي). */
  private List<Participant> nationalities(Phrase phrase) {
    List<Participant> out = new ArrayList<>();
    for (int i = phrase.head() + 1; i < phrase.end(); i++) {
      Optional<String> country = nationalities.of(scene.word(i));
      if (country.isPresent() && !scene.hasPrepositionOn(i)) {
        out.add(
            new Participant(
                scene.word(i).span(), countryName(country.get()), country.get() + " ---"));
      }
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
        ? nationalities(phrase)
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

  private boolean isActor(Phrase phrase) {
    return isSomebody(phrase)
        || WEAPONS.contains(scene.key(phrase.head())) && !ofWeapon(phrase).isEmpty();
  }

  /** The country of the adjective behind the head of a body or force (القوات الروسية). */
  private Optional<String> adjective(Phrase phrase) {
    if (phrase.kind() == EntityKind.PLACE) {
      return Optional.empty();
    }
    for (int i = phrase.head() + 1; i < phrase.end(); i++) {
      boolean adjective = i == phrase.head() + 1 || scene.analysis(i - 1).pos() == Pos.ADJ;
      if (!adjective || scene.hasPrepositionOn(i) || scene.hasAnd(i)) {
        break;
      }
      Optional<String> country = nationalities.of(scene.word(i));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** The country of the name that holds the head of a phrase. */
  private Optional<String> named(Phrase phrase) {
    return scene
        .mentionAt(phrase.head())
        .map(mention -> mention.code())
        .filter(code -> code.length() >= 3 && !code.startsWith("---"))
        .map(code -> code.substring(0, 3));
  }

  /** The country of a phrase with a possessive (قواته، بلاده), from whom the pronoun stands for. */
  private Optional<String> country(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Analysis.Pronoun pronoun = scene.analysis(i).pronoun();
      if (pronoun != Analysis.Pronoun.NONE) {
        return antecedents(i, pronoun).stream()
            .map(participant -> participant.code().substring(0, 3))
            .filter(country -> !country.equals("---"))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  // ------------------------------------------------------------------ pronouns

  private List<Participant> antecedents(int at, Analysis.Pronoun pronoun) {
    return switch (pronoun) {
      case MY, OUR -> speakerAt(at).map(List::of).orElse(List.of());
      case YOUR, YOUR_PLURAL, NONE -> List.of();
      case HIS, HER, THEIR, THEIR_FEMININE, THEIR_DUAL -> thirdPerson(at, pronoun);
    };
  }

  /** The speaker in whose words the word at {@code at} stands. */
  Optional<Participant> speakerAt(int at) {
    Statement inner = null;
    for (Statement statement : statements) {
      if (statement.firstWord() <= at
          && at < statement.endWord()
          && (inner == null || statement.firstWord() >= inner.firstWord())) {
        inner = statement;
      }
    }
    return inner == null ? Optional.empty() : speaker(inner.speaker());
  }

  static Optional<Participant> speaker(Speaker speaker) {
    return speaker.name().isEmpty()
        ? Optional.empty()
        : Optional.of(new Participant(speaker.span(), speaker.name(), speaker.code()));
  }

  private List<Participant> thirdPerson(int at, Analysis.Pronoun pronoun) {
    int verb = scene.isFinite(at) ? at : clauses.verbBefore(at);
    if (verb >= 0 && verb != at) {
      List<Filler> fillers = clauses.subjectOf(verb);
      boolean pair =
          fillers.size() == 2 && pronoun == Analysis.Pronoun.THEIR_DUAL
              || fillers.size() > 1 && pronoun == Analysis.Pronoun.THEIR;
      if (pair && fillers.stream().allMatch(filler -> filler.end() <= at)) {
        return of(fillers);
      }
      List<Participant> subject = fitting(fillers, at, pronoun);
      if (!subject.isEmpty()) {
        return subject;
      }
    }
    List<Participant> near = nearest(scene.start(at), at, pronoun);
    if (!near.isEmpty()) {
      return near;
    }
    int before = scene.start(at) - 1;
    while (before >= 0 && scene.sentence(before) < 0) {
      before--;
    }
    return before < 0 ? List.of() : nearest(scene.start(before), before + 1, pronoun);
  }

  private List<Participant> fitting(List<Filler> fillers, int at, Analysis.Pronoun pronoun) {
    List<Participant> out = new ArrayList<>();
    for (Filler filler : fillers) {
      if (filler.end() <= at
          && (filler.phrase().isEmpty()
              || isActor(filler.phrase().get()) && fits(filler.phrase().get(), pronoun))) {
        out.addAll(of(filler));
      }
    }
    return out;
  }

  private List<Participant> nearest(int from, int to, Analysis.Pronoun pronoun) {
    List<Participant> best = List.of();
    for (int i = from; i < to; i++) {
      Optional<Phrase> phrase = scene.phraseAt(i);
      if (phrase.isPresent() && phrase.get().end() <= to) {
        if (isActor(phrase.get())) {
          if (fits(phrase.get(), pronoun)) {
            List<Participant> participants = of(Filler.of(phrase.get()));
            best = participants.isEmpty() ? best : participants;
          }
          i = Math.max(i, phrase.get().end() - 1);
        }
      }
    }
    return best;
  }

  private static boolean fits(Phrase phrase, Analysis.Pronoun pronoun) {
    boolean plural = phrase.number() == Analysis.Number.PLURAL;
    if (SubjectBefore.isCountry(phrase)) {
      return pronoun == Analysis.Pronoun.HIS || pronoun == Analysis.Pronoun.HER;
    }
    return switch (pronoun) {
      case HIS -> phrase.gender() != Analysis.Gender.FEMININE && !plural;
      case HER ->
          phrase.gender() != Analysis.Gender.MASCULINE
              || phrase.kind() == EntityKind.PLACE
              || plural;
      case THEIR, THEIR_FEMININE -> plural || phrase.number() == Analysis.Number.UNKNOWN;
      case THEIR_DUAL -> phrase.number() == Analysis.Number.DUAL;
      case NONE, MY, OUR, YOUR, YOUR_PLURAL -> false;
    };
  }

  // ------------------------------------------------------------------ pairs

  /** The two countries named last before a phrase for both sides. */
  private List<Participant> pair(Phrase phrase) {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (int i = phrase.first() - 1; i >= 0 && found.size() < 2; i--) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent() && mention.get().first() == i) {
        String code = mention.get().code();
        if (code.length() >= 3 && !code.startsWith("---")) {
          String country = code.substring(0, 3);
          found.putIfAbsent(
              country, new Participant(phrase.span(), countryName(country), country + " ---"));
        }
      }
    }
    return found.size() == 2 ? List.copyOf(found.values()) : List.of();
  }

  /** The name under which the article has a country; its code where it names it nowhere. */
  private String countryName(String code) {
    for (Mention mention : scene.named().mentions()) {
      if (mention.type() == Mention.Type.LOC && mention.code().equals(code + " ---")) {
        return mention.name();
      }
    }
    return code;
  }
}
