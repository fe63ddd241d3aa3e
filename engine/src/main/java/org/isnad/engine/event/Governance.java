package org.isnad.engine.event;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/** Finds the word that governs an event word, to its left in the same clause. */
final class Governance {
  private static final int REACH = 18;
  private static final int NOUN_REACH = 7;

  /** Prepositions that open an adjunct: what stands behind them is governed by no verb before. */
  private static final Set<String> ADJUNCT =
      Set.of(
          "بعد", "قبل", "خلال", "اثناء", "عقب", "اثر", "منذ", "جراء", "نتيجة", "بسبب", "عبر", "رغم",
          "وسط", "ضمن", "وبعد", "وقبل", "وخلال", "حول", "غداة", "قبيل", "بعيد", "مع");

  /** Verbs whose complement stands behind في. */
  private static final Set<String> TAKES_IN =
      Set.of(
          "شارك", "نجح", "شرع", "بدا", "استمر", "فشل", "اخفق", "رغب", "تسبب", "ساهم", "اسهم", "مضي",
          "خاض", "دخل", "بحث", "فكر", "نظر", "ماطل", "اخذ", "امل", "رغبة", "حق", "نية");

  /** Nouns that with بـ say how, not what. */
  private static final Set<String> ADVERBIAL =
      Set.of("تشاور", "تنسيق", "تعاون", "تاييد", "موافقة", "وساطة", "مشاركة", "مساعدة", "مباركة");

  private final Scene scene;
  private final Governors governors;
  private final BitSet triggers = new BitSet();

  Governance(Scene scene, Governors governors, List<Trigger> found) {
    this.scene = scene;
    this.governors = governors;
    found.forEach(trigger -> triggers.set(trigger.first()));
  }

  /**
   * A governor in place.
   *
   * @param at index of its word
   * @param word its entry
   */
  record Found(int at, Governor word) {}

  /** The governor of the event word at {@code trigger}. */
  Optional<Found> of(int trigger, boolean finite) {
    int low = Math.max(scene.start(trigger), trigger - REACH);
    int i = trigger - 1;
    if (finite) {
      i = beforeThat(i, low);
      if (i < low) {
        return Optional.empty();
      }
    }
    boolean adjunct = false;
    boolean in = scene.folded(trigger - 1).equals("في");
    if (!finite
        && (scene.isComma(trigger - 1) && !scene.hasAnd(trigger)
            || scene.analysis(trigger).has(Proclitic.BI)
                && ADVERBIAL.contains(scene.key(trigger)))) {
      return Optional.empty();
    }
    for (; i >= low; i--) {
      if (scene.isStop(i) || scene.isThat(i) || scene.isRelative(i)) {
        return Optional.empty();
      }
      String folded = scene.folded(i);
      if (ADJUNCT.contains(folded)) {
        adjunct = true;
      }
      Optional<Found> found = governorAt(i, trigger, adjunct);
      if (found.isPresent()) {
        return in && !TAKES_IN.contains(scene.key(found.get().at())) ? Optional.empty() : found;
      }
      if (!finite && triggers.get(i) && !scene.hasAnd(trigger) && !scene.isFinite(i)) {
        return Optional.empty();
      }
      if (scene.isFinite(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The governor of the noun at {@code trigger}, or, where that is a light noun, its governor. */
  Optional<Found> outermostOf(int trigger) {
    Optional<Found> found = of(trigger, false);
    if (found.isPresent() && !found.get().word().verb() && found.get().word().light()) {
      Optional<Found> outer = of(found.get().at(), false);
      return outer.isPresent() ? outer : found;
    }
    return found;
  }

  /** Whether the word at {@code i} opens an adjunct, which no verb before it governs. */
  boolean isAdjunct(int i) {
    return ADJUNCT.contains(scene.folded(i));
  }

  /** A verb is governed only across أن; the index before it, or one too low. */
  private int beforeThat(int from, int low) {
    int i = from;
    while (i >= low && i > from - 3) {
      if (scene.isThat(i)) {
        return i - 1;
      }
      i--;
    }
    return low - 1;
  }

  private Optional<Found> governorAt(int i, int trigger, boolean adjunct) {
    Analysis analysis = scene.analysis(i);
    if (scene.key(i).equals(scene.key(trigger))) {
      return Optional.empty();
    }
    if (analysis.isFinite()) {
      return adjunct || isMisread(i, trigger)
          ? Optional.empty()
          : governors
              .verb(scene.key(i))
              .filter(g -> g.isOf(analysis.lemma()))
              .map(g -> new Found(i, g));
    }
    if (!scene.isWord(i) || scene.mentionAt(i).isPresent()) {
      return Optional.empty();
    }
    boolean near =
        trigger - i <= NOUN_REACH
            || scene.phraseAt(i).filter(phrase -> phrase.end() >= trigger - 1).isPresent();
    if (near && !adjunct) {
      Optional<Governor> noun = governors.noun(scene.key(i));
      if (noun.isEmpty()) {
        noun = governors.noun(scene.stem(i));
      }
      if (noun.isPresent() && reaches(i, trigger)) {
        return noun.map(g -> new Found(i, g));
      }
    }
    if (analysis.form() == Analysis.Form.ACTIVE_PARTICIPLE
        && !analysis.isDefinite()
        && !adjunct
        && !analysis.verb().isEmpty()
        && scene.phraseAt(i).filter(p -> p.kind() != EntityKind.UNKNOWN).isEmpty()) {
      return governors
          .verb(LemmaKey.of(analysis.verb()))
          .filter(g -> g.isOf(analysis.verb()))
          .map(g -> new Found(i, g));
    }
    return Optional.empty();
  }

  /** تعرض لهجوم: nothing is offered where an attack stands behind ل or إلى. */
  private boolean isMisread(int verb, int trigger) {
    if (!scene.key(verb).equals("عرض") || !scene.folded(verb).endsWith("تعرض")) {
      return false;
    }
    for (int i = verb + 1; i <= trigger; i++) {
      if (scene.analysis(i).has(Proclitic.LI) || scene.folded(i).equals("الي")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun governs the trigger: it stands before it, with or without a preposition. */
  private boolean reaches(int noun, int trigger) {
    if (trigger - noun == 1) {
      return true;
    }
    int between = noun + 1;
    if (isConstruct(noun + 1, trigger)) {
      return true;
    }
    boolean preposition = scene.hasPrepositionOn(trigger) || scene.isPreposition(trigger - 1);
    while (between < trigger) {
      if (scene.isComma(between) || scene.hasAnd(between)) {
        return false;
      }
      between++;
    }
    return preposition || trigger - noun == 2 && scene.isPreposition(noun + 1);
  }

  /** ضرورة تقديم مساعدات: a chain of verbal nouns, each governing the next. */
  private boolean isConstruct(int from, int trigger) {
    for (int i = from; i < trigger; i++) {
      Analysis analysis = scene.analysis(i);
      if (analysis.form() != Analysis.Form.VERBAL_NOUN
          || analysis.isDefinite()
          || analysis.pronoun() != Analysis.Pronoun.NONE
          || scene.hasAnd(i)
          || scene.mentionAt(i).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
