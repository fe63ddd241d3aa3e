package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Says who speaks in each statement. Understood speakers are, in this order: the speaker of the
 * verb that a participle hangs on; for a first person, who is quoted; inside content, who spoke
 * last there or who is quoted; else the subject of the sentence, else who spoke last, with fitting
 * gender and number.
 */
final class Speakers {
  /** Heads of phrases that point back at whoever they may fit, folded, without article. */
  private static final Set<String> BACKWARD =
      Set.of(
          "مسوول",
          "مسؤول",
          "متحدث",
          "ناطق",
          "معالي",
          "سمو",
          "سعادة",
          "فخامة",
          "دبلوماسي",
          "اخير",
          "قيادي");

  static final Speaker NOBODY = new Speaker(null, "", EntityKind.UNKNOWN, "--- ---");

  private final Layout layout;
  private final List<Draft> drafts;
  private final Nesting nesting;
  private final Subjects subjects;
  private final BitSet relayed = new BitSet(); // cues with an inner link
  private final Map<Integer, Phrase> resolved = new HashMap<>();
  private final Descriptions descriptions = new Descriptions();

  Speakers(Layout layout, List<Draft> drafts, Nesting nesting) {
    this.layout = layout;
    this.drafts = drafts;
    this.nesting = nesting;
    subjects = new Subjects(layout, drafts);
    drafts.stream().mapToInt(Draft::outerCue).filter(outer -> outer >= 0).forEach(relayed::set);
  }

  /** A speaker for every draft, in their order. */
  List<Speaker> resolve() {
    List<Speaker> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Phrase phrase =
          switch (draft.source()) {
            case NAMED -> identified(i, described(draft.phrase()));
            case NOBODY -> null;
            case UNDERSTOOD, PRONOUN -> understood(i).orElse(null);
          };
      if (phrase != null) {
        resolved.put(i, phrase);
      }
      out.add(speaker(draft, phrase));
    }
    return out;
  }

  /** A description by the name behind it, or by the one that it went with before. */
  private @Nullable Phrase described(@Nullable Phrase phrase) {
    if (phrase == null || phrase.kind() != EntityKind.PERSON) {
      return phrase;
    }
    Phrase named = withNameBehind(phrase);
    if (named.named()) {
      descriptions.add(stems(phrase), named);
      return named;
    }
    return descriptions.of(stems(phrase)).map(person -> renamed(phrase, person)).orElse(phrase);
  }

  private List<String> stems(Phrase phrase) {
    List<String> out = new ArrayList<>();
    for (int i = phrase.first(); i < phrase.end() && !layout.isComma(i); i++) {
      if (!layout.isMark(i)) {
        out.add(layout.word(i).stem());
      }
    }
    return out;
  }

  /** السفير لدى كذا، فلان، أن: a description takes the name between commas behind it. */
  private Phrase withNameBehind(Phrase phrase) {
    if (phrase.named() && !isOfSomebody(phrase)) {
      return phrase;
    }
    int at = phrase.end();
    while (at < phrase.end() + 6 && layout.isNominal(at) && !layout.word(at).isFinite()) {
      at++; // الرئيس | والمدير العام
    }
    if (!layout.isComma(at)) {
      return phrase;
    }
    return layout
        .phraseAt(at + 1)
        .filter(p -> p.kind() == EntityKind.PERSON && p.named() && endsApposition(p.end()))
        .map(p -> renamed(phrase, p))
        .orElse(phrase);
  }

  /** محامية فلان: the name in it is another's. */
  private boolean isOfSomebody(Phrase phrase) {
    return layout.word(phrase.first()).pos() == Pos.NOUN
        && phrase.head() == phrase.first()
        && !layout.word(phrase.first()).analysis().isDefinite();
  }

  private boolean endsApposition(int i) {
    return i >= layout.size()
        || layout.hasPrepositionOn(i)
        || layout.isMark(i)
        || layout.isThat(i)
        || layout.isByThat(i)
        || layout.isPreposition(i)
        || layout.afterTime(i) > i;
  }

  /** المسؤول ذاته, معاليه: a person by description alone is the person who spoke last. */
  private @Nullable Phrase identified(int index, @Nullable Phrase phrase) {
    if (phrase != null && phrase.kind() == EntityKind.UNKNOWN && isTheLatter(phrase)) {
      return nearestActor(phrase).map(p -> renamed(phrase, p)).orElse(phrase);
    }
    if (phrase == null
        || phrase.kind() != EntityKind.PERSON
        || phrase.named()
        || !BACKWARD.contains(layout.word(phrase.head()).stem())) {
      return phrase;
    }
    for (int i = index - 1; i >= 0; i--) {
      Phrase before = resolved.get(i);
      if (before != null
          && before.kind() == EntityKind.PERSON
          && before.gender() == phrase.gender()) {
        return before.name().equals(phrase.name()) ? phrase : renamed(phrase, before);
      }
    }
    return phrase;
  }

  private boolean isTheLatter(Phrase phrase) {
    return phrase.end() == phrase.first() + 1 && layout.word(phrase.first()).stem().equals("اخير");
  }

  private Optional<Phrase> nearestActor(Phrase from) {
    int start = layout.sentenceStart(from.first());
    for (int i = from.first() - 1; i >= start; i--) {
      Optional<Phrase> phrase =
          layout.phraseAt(i).filter(p -> layout.isActor(p) && p.gender() == from.gender());
      if (phrase.isPresent() && layout.word(i).pos() != Pos.ADJ) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private static Phrase renamed(Phrase phrase, Phrase person) {
    return new Phrase(
        phrase.span(),
        phrase.first(),
        phrase.end(),
        phrase.head(),
        person.kind(),
        person.name(),
        person.code(),
        true,
        true,
        phrase.gender(),
        phrase.number(),
        "who-spoke-last");
  }

  private static Speaker speaker(Draft draft, @Nullable Phrase phrase) {
    if (phrase == null) {
      return NOBODY;
    }
    boolean named = draft.source() == Draft.Source.NAMED;
    return of(phrase, named);
  }

  /** The phrase as a speaker; a place speaks as its government. */
  static Speaker of(Phrase phrase, boolean withSpan) {
    EntityKind kind =
        switch (phrase.kind()) {
          case PLACE -> EntityKind.OFFICE;
          case UNKNOWN -> phrase.named() ? EntityKind.PERSON : EntityKind.UNKNOWN;
          case PERSON, OFFICE, MEDIA, DOCUMENT, UNNAMED -> phrase.kind();
        };
    return new Speaker(withSpan ? phrase.span() : null, phrase.name(), kind, phrase.code());
  }

  private Optional<Phrase> understood(int index) {
    Draft draft = drafts.get(index);
    int parent = nesting.parent(index);
    Analysis verb = draft.agreement();
    if (verb != null
        && (isFirstPerson(draft)
            || verb.pronoun() == Analysis.Pronoun.MY
            || verb.pronoun() == Analysis.Pronoun.OUR)) {
      return parent < 0 ? lastSpeaker(index, null) : speakerOf(parent);
    }
    if (isParticiple(draft)) {
      Optional<Phrase> head = headOfParticiple(index);
      if (head.isPresent()) {
        return head;
      }
    }
    if (parent >= 0) {
      Optional<Phrase> sibling = siblingBefore(index, parent);
      if (sibling.isPresent()) {
        return sibling;
      }
      Optional<Phrase> quoted = speakerOf(parent).filter(p -> Subjects.fits(p, verb));
      return quoted.isPresent() ? quoted : subjects.subjectSince(drafts.get(parent).first(), draft);
    }
    if (layout.folded(layout.sentenceStart(draft.cueFirst()) + 1).equals("ذلك")
        && layout.folded(layout.sentenceStart(draft.cueFirst())).endsWith("جاء")) {
      return lastSpeaker(index, verb); // جاء ذلك في تغريدة له، حيث قال
    }
    Optional<Phrase> subject =
        draft.byPronoun() ? subjects.nearestName(draft) : subjects.coordinatedSubject(draft);
    return subject.isPresent() ? subject : lastSpeaker(index, verb);
  }

  /** By its form, or by letters that may be: أمرت in a quotation is its speaker's. */
  private boolean isFirstPerson(Draft draft) {
    Analysis verb = draft.agreement();
    if (verb == null || !verb.isFinite()) {
      return false;
    }
    boolean either =
        verb.tense() == Analysis.Tense.PAST
            && verb.gender() == Analysis.Gender.FEMININE
            && layout.quotationAround(draft.cueFirst()).isPresent();
    return verb.person() == 1 || either;
  }

  private static boolean isParticiple(Draft draft) {
    return draft.agreement() != null && draft.agreement().form() == Analysis.Form.ACTIVE_PARTICIPLE;
  }

  private Optional<Phrase> speakerOf(int index) {
    return Optional.ofNullable(resolved.get(index));
  }

  /** The last draft of the sentence at the same depth; else the subject of the sentence. */
  private Optional<Phrase> headOfParticiple(int index) {
    Draft draft = drafts.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      if (layout.sentence(before.cueFirst()) != layout.sentence(draft.cueFirst())) {
        break;
      }
      if (nesting.parent(i) == nesting.parent(index) && resolved.containsKey(i)) {
        return speakerOf(i);
      }
    }
    return subjects.mainSubject(draft);
  }

  private Optional<Phrase> siblingBefore(int index, int parent) {
    Draft draft = drafts.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      Phrase phrase = resolved.get(i);
      if (nesting.parent(i) == parent
          && phrase != null
          && layout.sentence(before.cueFirst()) == layout.sentence(draft.cueFirst())
          && Subjects.fits(phrase, draft.agreement())) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> lastSpeaker(int index, @Nullable Analysis verb) {
    Draft draft = drafts.get(index);
    Phrase any = null;
    for (int i = index - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      Phrase phrase = resolved.get(i);
      if (phrase == null
          || nesting.isNested(i) && !before.contentHolds(draft.cueFirst()) && before.outerCue() < 0
          || phrase.kind() == EntityKind.MEDIA && relays(before)) {
        continue;
      }
      any = any == null ? phrase : any;
      if (Subjects.fits(phrase, verb)) {
        return Optional.of(phrase);
      }
    }
    boolean many = verb != null && verb.number() == Analysis.Number.PLURAL && verb.person() == 3;
    if (any != null && many && any.kind() == EntityKind.PERSON) {
      return Optional.empty(); // يقولون: not one person
    }
    return Optional.ofNullable(any).or(() -> subjects.firstPerson(draft));
  }

  private boolean relays(Draft draft) {
    return relayed.get(draft.cueFirst());
  }
}
