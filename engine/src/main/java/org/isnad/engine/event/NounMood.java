package org.isnad.engine.event;

import java.util.Set;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;

/** Reads from an event noun and the words beside it whether its deed is done. */
final class NounMood {
  private static final Set<String> STANDING =
      Set.of("المبرم", "المبرمة", "الموقع", "الموقعة", "الموقعين", "المعقود", "المعقودة");
  private static final Set<String> REACHED = Set.of("توصل", "وصول", "مشاركة", "دخول", "حصول");
  private static final Set<String> NO = Set.of("لا", "ولا", "ليس", "وليس", "ليست", "وليست");
  private static final Set<String> MISSIONS =
      Set.of("مهمة", "عملية", "حملة", "لجنة", "فريق", "قوة", "بعثة", "وفد");
  private static final int MISSION_REACH = 4;
  private static final Set<String> WITHOUT =
      Set.of("دون", "بدون", "عدم", "بعدم", "لعدم", "وعدم", "غير");
  private static final Set<String> ANY = Set.of("اي", "اية", "ايه");
  private static final Set<String> IN_CASE = Set.of("حال", "حالة", "بحال", "احتمال", "احتمالات");
  private static final Set<String> POSSIBLE =
      Set.of("المحتمل", "المحتملة", "محتمل", "محتملة", "الممكن", "الممكنة", "المفترض", "المفترضة");
  private static final Set<String> COMING =
      Set.of(
          "المرتقب",
          "المرتقبة",
          "المقبل",
          "المقبلة",
          "القادم",
          "القادمة",
          "المزمع",
          "المزمعة",
          "المقرر",
          "المقررة",
          "المنتظر",
          "المنتظرة",
          "الوشيك",
          "الوشيكة",
          "وشيك",
          "وشيكة",
          "مرتقب",
          "مرتقبة",
          "مقبل",
          "مقبلة");
  private static final Set<String> BYGONE =
      Set.of("السابق", "السابقة", "الماضيين", "سابق", "سابقة", "القديم", "القديمة");

  private static final Set<String> AS_FOR =
      Set.of(
          "اشارة", "وفقا", "نتيجة", "نظرا", "خلافا", "استجابة", "تبعا", "طبقا", "عرضة", "ضحية",
          "هدفا", "مسرحا", "اضافة", "ردا", "سببا", "نتيجه", "احتجاجا", "ضحايا");

  private final Scene scene;

  NounMood(Scene scene) {
    this.scene = scene;
  }

  /**
   * عارض الحملة العسكرية، نفى الاتهامات: what is named with the article as known is there, whatever
   * is thought of it.
   */
  boolean isKnown(Trigger trigger) {
    Analysis analysis = scene.analysis(trigger.first());
    if (trigger.isFinite() || !analysis.isDefinite()) {
      return false;
    }
    return switch (trigger.type()) {
      case ASSAULT -> true;
      case ACCUSE -> analysis.number() == Analysis.Number.PLURAL;
      case SANCTION ->
          analysis.number() == Analysis.Number.PLURAL
              && !scene.folded(trigger.first() - 1).equals("فرض");
      default -> trigger.isParticiple();
    };
  }

  /** The status that the words around the noun of {@code trigger} give it. */
  Event.Aux of(Trigger trigger) {
    int before = trigger.first() - 1;
    if (isStanding(trigger)) {
      return Event.Aux.HISTORICAL;
    }
    if (isPurpose(trigger)) {
      return isMission(trigger) ? Event.Aux.FUTURE : Event.Aux.HYPOTHETICAL;
    }
    if (ANY.contains(scene.folded(before)) && hasNotBefore(before)
        || NO.contains(scene.folded(before))) {
      return Event.Aux.NEGATION;
    }
    for (int i = before; i >= Math.max(scene.start(trigger.first()), before - 2); i--) {
      String folded = scene.folded(i);
      if (WITHOUT.contains(folded)) {
        return Event.Aux.NEGATION;
      }
      if (IN_CASE.contains(folded) || VerbMood.isIf(folded)) {
        return Event.Aux.HYPOTHETICAL;
      }
      if (scene.isComma(i) || scene.isFinite(i) || isBeyond(i)) {
        break;
      }
    }
    for (int i = trigger.end(); i < Math.min(scene.end(trigger.first()), trigger.end() + 4); i++) {
      String folded = scene.folded(i);
      if (POSSIBLE.contains(folded)) {
        return Event.Aux.HYPOTHETICAL;
      }
      if (COMING.contains(folded) && scene.timeAt(i).isEmpty()) {
        return Event.Aux.FUTURE;
      }
      if (BYGONE.contains(folded)
          && (i == trigger.end() || scene.analysis(i - 1).pos() == Pos.ADJ)) {
        return Event.Aux.HISTORICAL;
      }
      if (scene.isFinite(i) || scene.isComma(i)) {
        break;
      }
    }
    return Event.Aux.NONE;
  }

  /** الاتفاق المبرم بين كذا وكذا: a treaty that is there. */
  private boolean isStanding(Trigger trigger) {
    boolean made =
        STANDING.contains(scene.folded(trigger.first()))
            || STANDING.contains(scene.folded(trigger.end() - 1))
            || trigger.objects().stream().anyMatch(i -> STANDING.contains(scene.folded(i)));
    return made && (trigger.type() == EventType.SUPPORT || trigger.type() == EventType.AGREE);
  }

  /** دون إشارة إلى الانتهاكات: what is denied is not what it is about. */
  private boolean isBeyond(int i) {
    return i > scene.start(i)
        && scene.isPreposition(i)
        && !REACHED.contains(scene.key(i - 1))
        && !VerbMood.isIf(scene.folded(i - 1))
        && scene.analysis(i - 1).form() == Analysis.Form.VERBAL_NOUN;
  }

  /** لم تسجل أي إصابات: not any. */
  private boolean hasNotBefore(int any) {
    for (int i = any - 1; i >= Math.max(scene.start(any), any - 6); i--) {
      if (VerbMood.isNot(scene.folded(i)) || WITHOUT.contains(scene.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** مبادئ للحوار, جهود لتوفير مساعدات: what a noun is for has not happened. */
  private boolean isPurpose(Trigger trigger) {
    int at = trigger.first();
    if (at > 0 && !scene.hasPrepositionOn(at) && isForNoun(at - 1)) {
      at--;
    }
    return isForNoun(at)
        && (trigger.type() != EventType.ASSAULT || isMission(trigger))
        && scene.analysis(at).number() != Analysis.Number.PLURAL
        && at > scene.start(at)
        && (scene.isNominal(at - 1) || isMission(trigger))
        && !AS_FOR.contains(scene.folded(at - 1))
        && scene.mentionAt(at - 1).isEmpty()
        && (scene.analysis(at - 1).pos() != Pos.ADJ || isEpithet(at - 1));
  }

  /** جهود دولية لكذا, not مؤيد لكذا. */
  private boolean isEpithet(int adjective) {
    return scene.analysis(adjective).form() == Analysis.Form.NONE
        && scene.isNominal(adjective - 1)
        && scene.mentionAt(adjective - 1).isEmpty()
        && scene.analysis(adjective - 1).pos() == Pos.NOUN;
  }

  /** عملية للقضاء على كذا، مهمة لتقصي كذا: what one has set out to do. */
  private boolean isMission(Trigger trigger) {
    int at = trigger.first();
    for (int i = at - 1; i >= Math.max(scene.start(at), at - MISSION_REACH); i--) {
      if (MISSIONS.contains(scene.key(i)) && !scene.analysis(i).isDefinite()) {
        return true;
      }
      if (scene.isComma(i) || scene.isFinite(i) && i < at - 1) {
        return false;
      }
    }
    return false;
  }

  private boolean isForNoun(int i) {
    return scene.analysis(i).has(Proclitic.LI)
        && scene.analysis(i).form() == Analysis.Form.VERBAL_NOUN
        && scene.analysis(i).pronoun() == Analysis.Pronoun.NONE;
  }
}
