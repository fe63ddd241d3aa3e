package org.isnad.engine.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/** Reads whether an event happens, is to come, is only thought of, denied, or long past. */
final class AuxReader {
  private static final Set<String> NOT =
      Set.of("لم", "ولم", "لن", "ولن", "ليس", "وليس", "ليست", "لا", "ولا", "فلم", "فلن", "الا");
  private static final Set<String> WITHOUT =
      Set.of("دون", "بدون", "عدم", "بعدم", "لعدم", "وعدم", "غير");
  private static final Set<String> ANY = Set.of("اي", "اية", "ايه");
  private static final Set<String> IF =
      Set.of("اذا", "لو", "واذا", "ولو", "فاذا", "وان", "مالم", "لولا", "لعل", "كي", "لكي", "ليت");
  private static final Set<String> IN_CASE = Set.of("حال", "حالة", "بحال", "احتمال", "احتمالات");
  private static final Set<String> POSSIBLE =
      Set.of("المحتمل", "المحتملة", "محتمل", "محتملة", "الممكن", "الممكنة", "المفترض", "المفترضة");
  private static final Set<String> PLANNED =
      Set.of("المقرر", "المنتظر", "المرتقب", "المتوقع", "المزمع", "المرجح", "المؤمل", "المأمول");
  private static final Set<String> DRAFTS =
      Set.of("مشروع", "مسودة", "مسود", "اقتراح", "مقترح", "لائحة", "مبادرة");
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
  private final Governance governance;
  private final Dates dates;

  AuxReader(Scene scene, Governance governance, Dates dates) {
    this.scene = scene;
    this.governance = governance;
    this.dates = dates;
  }

  /** The status of the event at {@code trigger}, told in {@code statement}. */
  Event.Aux read(Trigger trigger, @Nullable Statement statement) {
    Event.Aux own = trigger.isFinite() ? ofVerb(trigger) : ofNoun(trigger);
    if (own != Event.Aux.NONE) {
      return own;
    }
    Optional<Governance.Found> governor = governance.of(trigger.first(), trigger.isFinite());
    if (governor.isPresent()) {
      Event.Aux governed = ofGoverned(trigger, governor.get());
      if (governed != Event.Aux.NONE) {
        return governed;
      }
    }
    Event.Aux said = statement == null ? Event.Aux.NONE : ofContent(trigger, statement);
    return said != Event.Aux.NONE ? said : byDate(trigger);
  }

  private Event.Aux ofGoverned(Trigger trigger, Governance.Found governor) {
    Event.Aux aux = governor.word().aux();
    if (scene.isFinite(governor.at()) && ofFinite(governor.at()) == Event.Aux.NEGATION) {
      return aux == Event.Aux.NEGATION ? Event.Aux.HYPOTHETICAL : Event.Aux.NEGATION;
    }
    if (aux == Event.Aux.NEGATION && trigger.type() == EventType.ACCUSE) {
      return Event.Aux.NONE;
    }
    return aux != Event.Aux.NONE ? aux : aboveLight(governor);
  }

  /** A light governor passes on what governs or negates itself. */
  private Event.Aux aboveLight(Governance.Found found) {
    boolean finite = scene.isFinite(found.at());
    if (finite) {
      Event.Aux own = ofFinite(found.at());
      if (own != Event.Aux.NONE) {
        return own;
      }
    }
    return governance
        .of(found.at(), finite)
        .map(above -> above.word().aux())
        .orElse(Event.Aux.NONE);
  }

  /** Whether the finite verb at {@code verb} is negated. */
  boolean isNegated(int verb) {
    return ofFinite(verb) == Event.Aux.NEGATION;
  }

  private Event.Aux ofVerb(Trigger trigger) {
    Event.Aux own = ofFinite(trigger.first());
    if (own == Event.Aux.NONE && isInDraft(trigger.first())) {
      return Event.Aux.HYPOTHETICAL;
    }
    if (own != Event.Aux.NONE || !scene.isThat(trigger.first() - 1)) {
      return own;
    }
    if (scene.folded(trigger.first() - 3).equals("من")
        || scene.folded(trigger.first() - 3).equals("ومن")) {
      String outlook = scene.folded(trigger.first() - 2);
      if (PLANNED.contains(outlook)) {
        return Event.Aux.FUTURE;
      }
      if (POSSIBLE.contains(outlook)) {
        return Event.Aux.HYPOTHETICAL;
      }
    }
    for (int i = trigger.first() - 2;
        i >= Math.max(scene.start(trigger.first()), trigger.first() - 8);
        i--) {
      if (scene.isFinite(i)) {
        return ofFinite(i) == Event.Aux.NEGATION ? Event.Aux.NEGATION : Event.Aux.NONE;
      }
    }
    return Event.Aux.NONE;
  }

  /** مشروع قرار يدين كذا: what a draft says has not been said. */
  private boolean isInDraft(int verb) {
    for (int i = verb - 1; i >= Math.max(scene.start(verb), verb - 6); i--) {
      if (DRAFTS.contains(scene.key(i)) && !scene.isFinite(i)) {
        return true;
      }
      if (!scene.isNominal(i) || scene.isFinite(i) || scene.analysis(i).isDefinite()) {
        return false;
      }
    }
    return false;
  }

  private Event.Aux ofFinite(int verb) {
    Analysis analysis = scene.analysis(verb);
    for (int i = verb - 1; i >= Math.max(scene.start(verb), verb - 2); i--) {
      if (NOT.contains(scene.folded(i))) {
        return scene.folded(i - 1).equals("ما") ? Event.Aux.HYPOTHETICAL : Event.Aux.NEGATION;
      }
      if (IF.contains(scene.folded(i))) {
        return Event.Aux.HYPOTHETICAL;
      }
    }
    if (analysis.has(Proclitic.SA) || isFuture(scene.folded(verb - 1))) {
      return Event.Aux.FUTURE;
    }
    if (analysis.has(Proclitic.LI) && analysis.tense() == Analysis.Tense.PRESENT) {
      return Event.Aux.HYPOTHETICAL;
    }
    return Event.Aux.NONE;
  }

  private static boolean isFuture(String folded) {
    return folded.equals("سوف") || folded.equals("وسوف");
  }

  private Event.Aux ofNoun(Trigger trigger) {
    int before = trigger.first() - 1;
    if (isPurpose(trigger)) {
      return Event.Aux.HYPOTHETICAL;
    }
    if (ANY.contains(scene.folded(before)) && hasNotBefore(before)) {
      return Event.Aux.NEGATION;
    }
    for (int i = before; i >= Math.max(scene.start(trigger.first()), before - 2); i--) {
      String folded = scene.folded(i);
      if (WITHOUT.contains(folded)) {
        return Event.Aux.NEGATION;
      }
      if (IN_CASE.contains(folded) || IF.contains(folded)) {
        return Event.Aux.HYPOTHETICAL;
      }
      if (scene.isComma(i) || scene.isFinite(i)) {
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
      if (BYGONE.contains(folded)) {
        return Event.Aux.HISTORICAL;
      }
      if (scene.isFinite(i) || scene.isComma(i)) {
        break;
      }
    }
    return Event.Aux.NONE;
  }

  /** لم تسجل أي إصابات: not any. */
  private boolean hasNotBefore(int any) {
    for (int i = any - 1; i >= Math.max(scene.start(any), any - 6); i--) {
      if (NOT.contains(scene.folded(i)) || WITHOUT.contains(scene.folded(i))) {
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
        && trigger.type() != EventType.ASSAULT
        && at > scene.start(at)
        && scene.isNominal(at - 1)
        && !AS_FOR.contains(scene.folded(at - 1))
        && scene.mentionAt(at - 1).isEmpty()
        && scene.analysis(at - 1).pos() != Pos.ADJ;
  }

  private boolean isForNoun(int i) {
    return scene.analysis(i).has(Proclitic.LI)
        && scene.analysis(i).form() == Analysis.Form.VERBAL_NOUN
        && scene.analysis(i).pronoun() == Analysis.Pronoun.NONE;
  }

  /** The event that a request, order or hope is about is not yet one. */
  private Event.Aux ofContent(Trigger trigger, Statement statement) {
    boolean head = trigger.first() - statement.firstWord() <= 3;
    if (!head && !isListed(trigger, statement)) {
      return Event.Aux.NONE;
    }
    return switch (statement.act()) {
      case ORDER, PROMISE, EXPECT -> Event.Aux.FUTURE;
      case REQUEST, HOPE, FEAR, WARN, THREATEN -> Event.Aux.HYPOTHETICAL;
      case DENY -> trigger.type() == EventType.ACCUSE ? Event.Aux.NONE : Event.Aux.NEGATION;
      default -> Event.Aux.NONE;
    };
  }

  /** دعا إلى كذا وكذا: one of several deeds that are asked for, hoped or ordered together. */
  private boolean isListed(Trigger trigger, Statement statement) {
    int first = statement.firstWord();
    boolean joined = scene.hasAnd(trigger.first()) || scene.hasAnd(trigger.first() - 1);
    if (!joined || scene.isFinite(trigger.first()) != scene.isFinite(first)) {
      return false;
    }
    for (int i = first + 1; i < trigger.first(); i++) {
      if (scene.isStop(i) || scene.isRelative(i) || scene.isThat(i) && !scene.hasAnd(i)) {
        return false;
      }
      if (scene.isFinite(i) && !scene.isFinite(first)) {
        return false;
      }
    }
    return true;
  }

  private Event.Aux byDate(Trigger trigger) {
    Optional<LocalDate> published = scene.text().article().published();
    Optional<Dates.Period> period = dates.of(trigger);
    if (period.isEmpty()) {
      return Event.Aux.NONE;
    }
    if (period.get().isAfter(published)) {
      return Event.Aux.FUTURE;
    }
    return period.get().isLongBefore(published) ? Event.Aux.HISTORICAL : Event.Aux.NONE;
  }
}
