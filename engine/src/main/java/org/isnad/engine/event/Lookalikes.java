package org.isnad.engine.event;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;

/** Knows words that look like those of an event and are of another kind. */
final class Lookalikes {
  private static final Set<String> TO_PRESS =
      Set.of("اتصال", "مقابلة", "لقاء", "حوار", "محادثة", "مكالمة");
  private static final Set<String> IN = Set.of("في", "عبر");
  private static final Set<String> WHAT = Set.of("ما", "فيما", "مما", "بما", "لما");

  private static final Set<String> WHOM = Set.of("من", "الذي", "التي", "الذين", "وما");

  private final Scene scene;

  Lookalikes(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whether {@code draft} is one.
   *
   * @param conflict whether war is spoken of around it
   */
  boolean has(Draft draft, BooleanSupplier conflict) {
    return isDoubtfulVerb(draft)
        || isDrone(draft, conflict)
        || isTalkToPress(draft)
        || isAchieved(draft)
        || isOpposition(draft.trigger())
        || isHedge(draft.trigger())
        || isLabel(draft.trigger())
        || isHelp(draft)
        || isStanding(draft.trigger());
  }

  /** يبعد may be بعد as well as أبعد: only an object tells. */
  private boolean isDoubtfulVerb(Draft draft) {
    Analysis analysis = draft.trigger().analysis();
    String lemma = draft.trigger().word().lemmas().get(0);
    boolean fourth =
        draft.trigger().isFinite()
            && draft.trigger().word().length() == 1
            && analysis.tense() == Analysis.Tense.PRESENT
            && lemma.length() == 4
            && lemma.charAt(0) == '\u0623';
    return fourth && !draft.filled() && !draft.trigger().word().recipient().isEmpty();
  }

  /** A مسيرة of an army, or one of a number in war, flies. */
  private boolean isDrone(Draft draft, BooleanSupplier conflict) {
    Trigger trigger = draft.trigger();
    return trigger.word().length() == 1
        && trigger.word().keys().get(0).equals("مسيرة")
        && (draft.roles().actors().stream().anyMatch(actor -> actor.code().endsWith("MIL"))
            || trigger.first() > 0
                && scene.analysis(trigger.first() - 1).pos() == Pos.NUM
                && conflict.getAsBoolean());
  }

  /** في اتصال مع وكالة كذا: who speaks to the press holds no talks. */
  private boolean isTalkToPress(Draft draft) {
    Trigger trigger = draft.trigger();
    return TO_PRESS.contains(trigger.word().keys().get(0))
        && IN.contains(scene.folded(trigger.first() - 1))
        && Stream.concat(draft.roles().actors().stream(), draft.roles().recipients().stream())
            .anyMatch(participant -> participant.code().endsWith("JRN"));
  }

  /** تحقيق السلام: what is brought about, where an inquiry is one في something. */
  private boolean isAchieved(Draft draft) {
    int first = draft.trigger().first();
    int next = draft.trigger().end();
    return draft.trigger().word().length() == 1
        && draft.trigger().word().keys().get(0).equals("تحقيق")
        && next < scene.end(first)
        && scene.analysis(first).number() == Analysis.Number.SINGULAR
        && !scene.analysis(first).isDefinite()
        && isObject(next);
  }

  private boolean isObject(int next) {
    Analysis analysis = scene.analysis(next);
    return analysis.pos() == Pos.NOUN
        && analysis.form() != Analysis.Form.ACTIVE_PARTICIPLE
        && analysis.form() != Analysis.Form.PASSIVE_PARTICIPLE
        && !analysis.lemma().endsWith("ي")
        && !scene.hasPrepositionOn(next)
        && scene.mentionAt(next).isEmpty();
  }

  /** المعارضة: those who oppose. */
  private boolean isOpposition(Trigger trigger) {
    return trigger.word().length() == 1
        && trigger.word().keys().get(0).equals("معارضة")
        && scene.analysis(trigger.first()).isDefinite();
  }

  /** ما يشتبه بأنه هجوم: a doubt about the thing, and no charge. */
  private boolean isHedge(Trigger trigger) {
    return trigger.word().keys().get(0).equals("اشتبه")
        && WHAT.contains(scene.folded(trigger.first() - 1));
  }

  /** بالمساعدة في كذا: help in general, where مساعدات are aid. */
  private boolean isHelp(Draft draft) {
    Trigger trigger = draft.trigger();
    return trigger.word().length() == 1
        && trigger.word().keys().get(0).equals("مساعدة")
        && scene.analysis(trigger.first()).number() != Analysis.Number.PLURAL
        && (draft.roles().actors().isEmpty() || draft.roles().recipients().isEmpty());
  }

  /** ما وصفه بكذا: a name given in passing. */
  private boolean isLabel(Trigger trigger) {
    String before = scene.folded(trigger.first() - 1);
    return trigger.word().length() == 1
        && trigger.word().keys().get(0).equals("وصف")
        && (WHAT.contains(before) || WHOM.contains(before));
  }

  /** مناطق تسيطر عليها كذا: a state of things, not something that happens. */
  private boolean isStanding(Trigger trigger) {
    return trigger.isFinite()
        && trigger.word().mode().equals("seize")
        && trigger.analysis().tense() == Analysis.Tense.PRESENT
        && Prepositions.at(scene, trigger.first() + 1)
            .filter(Prepositions.Opening::pronoun)
            .isPresent();
  }
}
