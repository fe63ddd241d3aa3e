package org.isnad.engine.event;

import java.util.Set;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/** Reads from a finite verb and the particles before it whether its deed is done. */
final class VerbMood {
  private static final Set<String> NOT =
      Set.of("لم", "ولم", "لن", "ولن", "ليس", "وليس", "ليست", "لا", "ولا", "فلم", "فلن", "الا");
  private static final Set<String> IF =
      Set.of(
          "اذا", "لو", "واذا", "ولو", "فاذا", "مالم", "لولا", "لعل", "كي", "لكي", "ليت", "هل",
          "وهل", "ربما", "وربما");
  private static final Set<String> MAY = Set.of("قد", "وقد", "فقد");
  private static final Set<String> IN_CASE = Set.of("حال", "حالة", "بحال");
  private static final Set<String> SHALL = Set.of("سوف", "وسوف");
  private static final Set<String> DRAFTS =
      Set.of("مشروع", "مسودة", "مسود", "اقتراح", "مقترح", "لائحة", "مبادرة");

  private static final Set<String> PLANNED =
      Set.of("المقرر", "المنتظر", "المرتقب", "المتوقع", "المزمع", "المرجح", "المؤمل", "المأمول");
  private static final Set<String> POSSIBLE = Set.of("المحتمل", "الممكن", "المفترض");
  private static final Set<String> THEN =
      Set.of("سابقا", "انذاك", "حينها", "حينذاك", "وقتها", "يومها", "وقتذاك", "عامذاك");
  private static final Set<String> ADOPTED =
      Set.of(
          "موافقة", "وافق", "صالح", "لصالح", "اعتماد", "اعتمد", "تبني", "اقرار", "اقر", "مصادقة");

  private final Scene scene;

  VerbMood(Scene scene) {
    this.scene = scene;
  }

  static boolean isNot(String folded) {
    return NOT.contains(folded);
  }

  static boolean isIf(String folded) {
    return IF.contains(folded);
  }

  /** سبق أن زار، زار سابقا، حينها: said to have been before. */
  boolean isBefore(int first, int end) {
    if (scene.analysis(first).tense() == Analysis.Tense.PAST) {
      for (int i = first - 1; i >= Math.max(scene.start(first), first - 5); i--) {
        if (scene.isFinite(i) && scene.key(i).equals("سبق")) {
          return scene.isThat(first - 1) && of(i) != Event.Aux.NEGATION;
        }
      }
    }
    for (int i = end; i < Math.min(scene.end(first), end + 8); i++) {
      if (scene.isStop(i) || scene.isComma(i) || scene.isThat(i) || scene.isFinite(i)) {
        return false;
      }
      if (THEN.contains(scene.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** من المقرر أن، من المحتمل أن، على أن: the outlook that ends at {@code last}. */
  Event.Aux outlook(int last) {
    String folded = scene.folded(last);
    String before = scene.folded(last - 1);
    if (folded.equals("علي") && scene.isComma(last - 1)) {
      return Event.Aux.FUTURE;
    }
    if (!before.equals("من") && !before.equals("ومن")) {
      return Event.Aux.NONE;
    }
    if (PLANNED.contains(folded)) {
      return Event.Aux.FUTURE;
    }
    return POSSIBLE.contains(folded) ? Event.Aux.HYPOTHETICAL : Event.Aux.NONE;
  }

  /** من المقرر عقد قمة: the outlook right before the noun at {@code noun} or its verbal noun. */
  Event.Aux outlookOver(int noun) {
    int at = noun - 1;
    if (at > scene.start(noun)
        && scene.analysis(at).form() == Analysis.Form.VERBAL_NOUN
        && !scene.analysis(at).isDefinite()) {
      at--;
    }
    return outlook(at);
  }

  /** The status of the deed of the finite verb at {@code verb}. */
  Event.Aux of(int verb) {
    Analysis analysis = scene.analysis(verb);
    for (int i = verb - 1; i >= Math.max(scene.start(verb), verb - 2); i--) {
      if (NOT.contains(scene.folded(i))) {
        return scene.folded(i - 1).equals("ما") ? Event.Aux.HYPOTHETICAL : Event.Aux.NEGATION;
      }
      boolean evenIf = scene.folded(i).equals("وان") && analysis.tense() == Analysis.Tense.PAST;
      if (IF.contains(scene.folded(i)) || evenIf) {
        return Event.Aux.HYPOTHETICAL;
      }
    }
    String before = scene.folded(verb - 1);
    if (analysis.has(Proclitic.SA) || SHALL.contains(before)) {
      return Event.Aux.FUTURE;
    }
    boolean present = analysis.tense() == Analysis.Tense.PRESENT;
    boolean thought =
        present && (analysis.has(Proclitic.LI) || MAY.contains(before) && !isAfterWas(verb))
            || IN_CASE.contains(before);
    return thought || isInDraft(verb) ? Event.Aux.HYPOTHETICAL : Event.Aux.NONE;
  }

  /** الموافقة على مشروع قرار، لصالح مشروع قرار. */
  private boolean isAdopted(int draft) {
    for (int i = draft - 1; i >= Math.max(scene.start(draft), draft - 3); i--) {
      if (ADOPTED.contains(scene.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** كان قد تعرض: a past, however it looks. */
  private boolean isAfterWas(int verb) {
    for (int i = verb - 2; i >= Math.max(scene.start(verb), verb - 6); i--) {
      if (scene.isFinite(i)) {
        return scene.key(i).equals("كان");
      }
    }
    return false;
  }

  /** مشروع قرار يدين كذا: what a draft says has not been said. */
  private boolean isInDraft(int verb) {
    for (int i = verb - 1; i >= Math.max(scene.start(verb), verb - 6); i--) {
      if (DRAFTS.contains(scene.key(i)) && !scene.isFinite(i)) {
        return !isAdopted(i);
      }
      if (!scene.isNominal(i) || scene.isFinite(i) || scene.analysis(i).isDefinite()) {
        return false;
      }
    }
    return false;
  }
}
