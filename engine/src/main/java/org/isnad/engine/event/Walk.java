package org.isnad.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.jspecify.annotations.Nullable;

/**
 * One walk to the right of an event word over the phrases of its clause, each put into the slot
 * that its preposition or place opens. The first phrase of a slot stays.
 */
final class Walk {
  private static final Set<String> ENDS =
      Set.of(
          "بينما", "فيما", "حيث", "لكن", "ولكن", "عندما", "بعدما", "اذ", "كما", "لكنه", "لكنها",
          "اذا", "لو", "حسبما", "لان", "كي", "مشيرا", "موضحا", "مضيفا", "قائلا", "مؤكدا", "مبينا",
          "لافتا", "معتبرا", "مشيرة", "موضحة", "مضيفة", "قائلة", "مؤكدة", "معتبرة", "وفقا", "بحسب",
          "وذلك", "وهو", "وهي", "بعد", "قبل", "خلال", "منذ", "عقب", "اثر", "رغم", "بسبب", "جراء",
          "وسط", "وفق", "حتي", "دعما", "تضامنا", "تنديدا", "ردا");

  /** Nouns that say where: what they head fills no slot. */
  private static final Set<String> WHERE =
      Set.of(
          "قبالة", "قرب", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط",
          "داخل", "خارج", "امام", "خلف", "حول", "عند", "ليل", "صباح", "مساء", "فجر");

  private static final Set<String> SINCE = Set.of("منذ", "خلال");

  private static final Set<String> AMONG =
      Set.of("بينهم", "وبينهم", "بينهن", "بينها", "منهم", "ومنهم", "منهن", "ضمنهم");

  private final Scene scene;
  private final Arguments arguments;
  private final List<Integer> skipped;
  private Analysis.@Nullable Gender verbGender;
  private boolean verb;
  private boolean subjectOpen;
  private boolean objectOpen;
  private int at;
  private int commas;
  private @Nullable Slot last;

  /**
   * A walk that fills {@code arguments}.
   *
   * @param skipped words of the event phrase itself, which fill no slot
   */
  Walk(Scene scene, Arguments arguments, List<Integer> skipped) {
    this.scene = scene;
    this.arguments = arguments;
    this.skipped = skipped;
  }

  /**
   * Walks behind a verb.
   *
   * @param gender gender of the verb whose subject the first bare phrase may be; null where it has
   *     its subject already
   */
  void ofVerb(Analysis.@Nullable Gender gender, int from, int limit) {
    verb = true;
    verbGender = gender;
    subjectOpen = gender != null;
    objectOpen = true;
    run(from, limit);
  }

  /** Walks behind a noun; an object stands right behind its genitive. */
  void ofNoun(int from, int limit) {
    objectOpen = arguments.has(Slot.IDAFA);
    run(from, limit);
  }

  private void run(int from, int limit) {
    at = from;
    while (at < limit && step()) {
      arguments.endAt(at);
    }
  }

  private boolean step() {
    if (skipped.contains(at) || scene.isQuote(at)) {
      at++;
      return true;
    }
    if (scene.timeAt(at).isPresent()) {
      at = scene.timeAt(at).get().end();
      return true;
    }
    if (scene.isComma(at)) {
      return comma();
    }
    if (scene.isMark(at, '(')) {
      return over(')');
    }
    if (scene.isDash(at)) {
      at++;
      return ++commas <= 2;
    }
    if (verb && AMONG.contains(scene.folded(at))) {
      // قتل خمسة أشخاص بينهم جنديان: who is among the subject is no object.
      subjectOpen = false;
      objectOpen = false;
      at++;
      return true;
    }
    if (SINCE.contains(scene.folded(at)) && scene.timeAt(at + 1).isPresent()) {
      at = scene.timeAt(at + 1).get().end();
      return true;
    }
    if (scene.isStop(at)
        || scene.isThat(at)
        || scene.isRelative(at)
        || scene.isFinite(at)
        || ENDS.contains(scene.folded(at))) {
      return false;
    }
    return word();
  }

  private boolean comma() {
    commas++;
    boolean aside = scene.timeAt(at + 1).isPresent() || scene.timeAt(at - 1).isPresent();
    boolean more = verb && (subjectOpen || !arguments.has(Slot.OBJ) && commas <= 2) && commas <= 3;
    boolean continued = !verb && commas == 1 && scene.isPreposition(at + 1);
    if (!aside && !more && !continued || scene.isFinite(at + 1)) {
      return false;
    }
    at++;
    return true;
  }

  private boolean over(char close) {
    for (int i = at + 1; i < at + 8 && i < scene.size(); i++) {
      if (scene.isMark(i, close)) {
        at = i + 1;
        return true;
      }
    }
    at++;
    return true;
  }

  private boolean word() {
    Optional<Prepositions.Opening> opening = Prepositions.at(scene, at);
    if (opening.isPresent()) {
      prepositional(opening.get());
      return true;
    }
    if (scene.isPreposition(at)) {
      at = scene.phraseAt(at + 1).map(Phrase::end).orElse(at + 1);
      return true;
    }
    if (scene.isNominal(at) && scene.analysis(at).pos() != Pos.ADV) {
      return bare();
    }
    at++;
    return true;
  }

  private void prepositional(Prepositions.Opening opening) {
    if (!verb) {
      objectOpen = false;
    }
    boolean again = opening.slot() == last && scene.hasAnd(at);
    boolean open = arguments.isOpen(opening.slot()) || again;
    last = opening.slot();
    arguments.close(opening.slot());
    if (opening.pronoun()) {
      if (open) {
        arguments.add(opening.slot(), Filler.pronoun(at, scene.analysis(at).pronoun()));
      }
      at++;
      return;
    }
    int start = scene.skipQuantity(scene.skipQuotes(opening.phrase()));
    List<Phrase> phrases =
        start < scene.size() && !scene.isFinite(start) ? scene.phrasesAt(start) : List.of();
    if (open) {
      phrases.forEach(phrase -> arguments.add(opening.slot(), Filler.of(phrase)));
      if (opening.slot() == Slot.BAYNA && phrases.size() == 1) {
        at = secondSide(phrases.get(0).end());
        return;
      }
    }
    at =
        phrases.isEmpty()
            ? Math.max(at + 1, opening.phrase())
            : Math.max(at + 1, phrases.get(phrases.size() - 1).end());
  }

  /** بين كذا، وكذا: the other side behind a comma or an aside. */
  private int secondSide(int from) {
    for (int i = from; i < from + 8 && i < scene.size() && !scene.isStop(i); i++) {
      if (scene.hasAnd(i) && scene.isNominal(i)) {
        List<Phrase> others = scene.phrasesAt(i);
        others.forEach(phrase -> arguments.add(Slot.BAYNA, Filler.of(phrase)));
        return others.isEmpty() ? from : others.get(others.size() - 1).end();
      }
      if (scene.isFinite(i) || scene.isRelative(i)) {
        break;
      }
    }
    return from;
  }

  /** A phrase that differs in gender from the verb right before it is its object. */
  private boolean clashes(Phrase phrase) {
    if (phrase.number() != Analysis.Number.SINGULAR || SubjectBefore.isCountry(phrase)) {
      return false;
    }
    return verbGender == Analysis.Gender.MASCULINE
            && phrase.gender() == Analysis.Gender.FEMININE
            && commas == 0
            && phrase.kind() != EntityKind.UNKNOWN
        || verbGender == Analysis.Gender.FEMININE
            && phrase.gender() == Analysis.Gender.MASCULINE
            && phrase.kind() == EntityKind.PERSON;
  }

  private boolean bare() {
    if (scene.hasAnd(at) && !subjectOpen && arguments.has(Slot.OBJ)) {
      return false;
    }
    int start = scene.skipQuantity(at);
    List<Phrase> phrases = scene.phrasesAt(start);
    if (phrases.isEmpty()) {
      at++;
      return true;
    }
    if (WHERE.contains(scene.folded(at))) {
      at = Math.max(at + 1, phrases.get(0).end());
      return true;
    }
    if (subjectOpen && clashes(phrases.get(0))) {
      subjectOpen = false;
    }
    if (subjectOpen) {
      phrases.forEach(phrase -> arguments.add(Slot.SUBJ, Filler.of(phrase)));
      subjectOpen = false;
    } else if (verb && scene.isNominative(phrases.get(0).head())) {
      at = Math.max(start + 1, phrases.get(phrases.size() - 1).end());
      return arguments.has(Slot.SUBJ) && !arguments.has(Slot.OBJ);
    } else if (objectOpen && !arguments.has(Slot.OBJ)) {
      phrases.forEach(phrase -> arguments.add(Slot.OBJ, Filler.of(phrase)));
    } else if (!verb) {
      return false;
    }
    at = Math.max(start + 1, phrases.get(phrases.size() - 1).end());
    return true;
  }
}
