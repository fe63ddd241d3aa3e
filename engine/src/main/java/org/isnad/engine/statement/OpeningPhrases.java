package org.isnad.engine.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;

/** Tells on the way from a cue to its content what a noun phrase is to the cue. */
final class OpeningPhrases {
  private final Layout layout;
  private final Cue cue;
  private final Set<Frame> frames;
  private final OpeningWalk walk;

  OpeningPhrases(Layout layout, Cue cue, OpeningWalk walk) {
    this.layout = layout;
    this.cue = cue;
    frames = cue.entry().frames();
    this.walk = walk;
  }

  /** Takes the phrase at which the walk stands for subject, addressee, content or aside. */
  Optional<Opening> atNominal() {
    Optional<Phrase> found = layout.phraseAt(walk.at());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = found.get();
    if (phrase.end() > walk.limit()) {
      return Optional.empty();
    }
    if (!walk.hasSubject() && canBeSubject(phrase)) {
      walk.takeSubject(phrase);
      walk.goTo(phrase.end());
      walk.standBehindAdjunct(false);
      return Optional.empty();
    }
    if (isTailOfSubject(phrase)) {
      walk.goTo(phrase.end());
      return Optional.empty();
    }
    if (isApposition(phrase)) {
      walk.goTo(phrase.end());
      return Optional.empty();
    }
    if (isLooseAdverb() || Particles.ADVERB.contains(layout.folded(walk.at()))) {
      walk.goTo(walk.at() + 1);
      return Optional.empty();
    }
    if (isAdverb(phrase) && !isVerbalNoun(phrase)) {
      walk.goTo(phrase.end());
      return Optional.empty();
    }
    if (layout.folded(walk.at()).equals("ردا") && layout.isPreposition(walk.at() + 1)) {
      walk.goTo(layout.afterPhrase(walk.at() + 2)); // ردا على سؤال
      walk.standBehindAdjunct(true);
      return Optional.empty();
    }
    if (frames.contains(Frame.TO_OBJ) && walk.addressee() == null && layout.isActor(phrase)) {
      walk.address(phrase);
      walk.goTo(phrase.end());
      return Optional.empty();
    }
    boolean joined = layout.word(phrase.first()).analysis().has(Proclitic.WA);
    if (frames.contains(Frame.OBJ)
        && !joined
        && (!walk.isBehindAdjunct() || isVerbalNoun(phrase))
        && walk.isNear()) {
      boolean any =
          Set.of("اي", "اية").contains(layout.folded(walk.at() - 1)) && walk.at() - 1 >= cue.end();
      return walk.open(Frame.OBJ, any ? walk.at() - 1 : walk.at());
    }
    walk.passObject(walk.subject() != null);
    walk.goTo(phrase.end());
    return Optional.empty();
  }

  /** Whether the phrase agrees with the verb and is of a kind that speaks. */
  private boolean canBeSubject(Phrase phrase) {
    boolean joined = walk.at() > cue.end() && layout.word(walk.at()).analysis().has(Proclitic.WA);
    if (cue.form() != Cue.Form.VERB || joined || isLeftOver(phrase)) {
      return false;
    }
    Analysis verb = cue.analysis();
    if (verb.person() == 1 || verb.person() == 2) {
      return false;
    }
    if (verb.number() == Analysis.Number.PLURAL || verb.number() == Analysis.Number.DUAL) {
      return false; // a verb before its subject is singular
    }
    boolean clash =
        verb.gender() == Analysis.Gender.FEMININE
            && phrase.gender() == Analysis.Gender.MASCULINE
            && phrase.number() == Analysis.Number.SINGULAR
            && phrase.kind() != EntityKind.OFFICE
            && phrase.kind() != EntityKind.MEDIA
            && !isBareName(phrase);
    clash |=
        verb.gender() == Analysis.Gender.MASCULINE
            && phrase.gender() == Analysis.Gender.FEMININE
            && phrase.number() == Analysis.Number.SINGULAR
            && phrase.first() == cue.end();
    boolean idiom = cue.end() > cue.verb() + 1;
    if (clash && !mayBeName(phrase) && !idiom) {
      return false;
    }
    boolean speaks = layout.isActor(phrase) || phrase.kind() == EntityKind.DOCUMENT;
    if (!speaks && isAdverb(phrase)) {
      return false;
    }
    return speaks || !frames.contains(Frame.OBJ) || !isVerbalNoun(phrase);
  }

  /** Words right behind the subject that are part of it: الدول | الـ57 | المنضوية. */
  private boolean isTailOfSubject(Phrase phrase) {
    Phrase before = walk.subject();
    if (before == null) {
      return false;
    }
    boolean counted = layout.folded(before.end()).equals("ال");
    boolean behind = phrase.first() == before.end();
    return behind && belongsToName(phrase)
        || counted && (behind || phrase.first() == before.end() + 1);
  }

  /** عارضت علنا القرار: an indefinite accusative before a definite noun that is no part of it. */
  private boolean isLooseAdverb() {
    String plain = layout.word(walk.at()).plain();
    boolean common =
        layout.word(walk.at()).pos() != Pos.PROPN
            || Particles.ADVERB.contains(layout.folded(walk.at()));
    return common
        && plain.endsWith("\u0627")
        && plain.length() > 3
        && layout.word(walk.at()).analysis().suffixLength() == 0
        && layout.word(walk.at()).analysis().prefixLength() == 0
        && walk.at() + 1 < walk.limit()
        && !layout.isMark(walk.at() + 1)
        && layout.word(walk.at() + 1).analysis().isDefinite()
        && layout.word(walk.at() + 1).plain().startsWith("\u0627\u0644");
  }

  /** خصوصا, مجددا: an indefinite accusative behind a verb. */
  private boolean isAdverb(Phrase phrase) {
    return phrase.end() - phrase.first() == 1
        && !phrase.definite()
        && layout.word(phrase.first()).pos() != Pos.PROPN
        && layout.word(phrase.first()).plain().endsWith("\u0627");
  }

  /**
   * قالت ستيفاني: right behind a verb that takes no person for an object, a name is its subject.
   */
  private boolean isBareName(Phrase phrase) {
    return phrase.kind() == EntityKind.PERSON
        && phrase.first() == cue.end()
        && layout.word(phrase.head()).pos() == Pos.PROPN
        && !frames.contains(Frame.TO_OBJ)
        && !frames.contains(Frame.OBJ);
  }

  /** An unknown word or two without an article: a foreign name, whose letters tell no gender. */
  private boolean mayBeName(Phrase phrase) {
    return phrase.kind() == EntityKind.UNKNOWN
        && !phrase.definite()
        && phrase.end() - phrase.first() <= 2
        && layout.word(phrase.head()).analysis().form() == Analysis.Form.NONE;
  }

  /** What the phrase before broke off: the rest of a name, a number (السفراء | الأربعة). */
  private boolean belongsToName(Phrase phrase) {
    boolean counts =
        layout.word(phrase.first()).analysis().isDefinite()
            && (layout.word(phrase.first()).pos() == Pos.NUM
                || layout.word(phrase.first()).pos() == Pos.ADJ);
    return counts || isNameBehind(phrase);
  }

  /** السفير، فلان، أن: between commas behind the subject, who that is. */
  private boolean isApposition(Phrase phrase) {
    boolean behind =
        walk.subject() != null
            && layout.isComma(walk.at() - 1)
            && walk.at() - 1 == walk.subject().end();
    return behind && layout.isActor(phrase) && !isVerbalNoun(phrase);
  }

  /** An adjective that the phrase before left over: على القناة | الثانية. */
  private boolean isLeftOver(Phrase phrase) {
    Pos pos = layout.word(phrase.first()).pos();
    boolean adjective =
        pos == Pos.ADJ
            || pos == Pos.NUM
            || phrase.kind() == EntityKind.UNKNOWN
                && layout.word(phrase.first()).analysis().form()
                    == Analysis.Form.PASSIVE_PARTICIPLE;
    return walk.at() > cue.end()
        && adjective
        && layout.word(walk.at()).analysis().isDefinite()
        && layout.isNominal(walk.at() - 1)
        && (layout.word(walk.at() - 1).analysis().isDefinite()
            || layout.word(walk.at() - 1).analysis().pronoun() != Analysis.Pronoun.NONE);
  }

  /** The rest of a name that the phrase before broke off: الرئيس رجب | طيب أردوغان. */
  private boolean isNameBehind(Phrase phrase) {
    return layout.word(phrase.first()).pos() == Pos.PROPN
        && !layout.hasPrepositionOn(phrase.first())
        && (phrase.kind() == EntityKind.UNKNOWN || phrase.kind() == EntityKind.PERSON);
  }

  private boolean isVerbalNoun(Phrase phrase) {
    return layout.word(phrase.head()).analysis().form() == Analysis.Form.VERBAL_NOUN;
  }
}
