package org.isnad.engine.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;

/** The date of an event: the expression of time nearest to it in its clause. */
final class Dates {
  private static final int REACH = 25;
  private static final int ADJUNCT_REACH = 3;
  private static final int RELATIVE_REACH = 3;

  /** What stands behind these has a time of its own. */
  private static final Set<String> BESIDE =
      Set.of("بعد", "قبل", "عقب", "اثر", "منذ", "غداة", "قبيل", "بعيد", "وبعد", "وقبل", "ومنذ");

  /** Words whose genitive is a name made of a date. */
  private static final Set<String> NAMED =
      Set.of(
          "قصر", "ثورة", "حركة", "ميدان", "شارع", "جسر", "ملعب", "جامعة", "انتفاضة", "ساحة", "حي",
          "تحالف", "تيار", "قوي", "ائتلاف", "كلية", "مستشفي");

  private final Scene scene;
  private final Periods periods;

  Dates(Scene scene) {
    this.scene = scene;
    periods = new Periods(scene);
  }

  /** When the event at {@code trigger} is said to happen. */
  Optional<Period> of(Trigger trigger) {
    int low = Math.max(scene.start(trigger.first()), trigger.first() - REACH);
    int high = Math.min(scene.end(trigger.first()), trigger.end() + REACH);
    Optional<Period> after = Optional.empty();
    int afterAt = Integer.MAX_VALUE;
    for (int i = trigger.end(); i < high && !ends(i, trigger.end()); i++) {
      after = at(i, trigger);
      if (after.isPresent()) {
        afterAt = i - trigger.end();
        break;
      }
    }
    for (int i = trigger.first() - 1; i >= low && trigger.first() - i <= afterAt; i--) {
      Optional<Period> before = at(i, trigger);
      if (before.isPresent()) {
        return before;
      }
      if (begins(i, trigger)) {
        break;
      }
    }
    return after;
  }

  /** Whether every day that the sentence names before {@code trigger} is long past. */
  boolean isAllLongPast(Trigger trigger) {
    boolean any = false;
    for (int i = scene.start(trigger.first()); i < trigger.first(); i++) {
      Optional<Period> period = at(i, trigger);
      if (period.isPresent()) {
        if (!period.get().isLongBefore(scene.text().article().published())) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private Optional<Period> at(int i, Trigger trigger) {
    return scene
        .timeAt(i)
        .filter(time -> !isOfNoun(time) && !isOfEpithet(time, trigger))
        .flatMap(periods::of);
  }

  /** A verb behind the trigger opens a clause of its own, unless it stands right there. */
  private boolean ends(int i, int from) {
    if (scene.isStop(i) || scene.isThat(i)) {
      return true;
    }
    if (BESIDE.contains(scene.folded(i)) && i > from) {
      return scene.timeAt(i).isEmpty() && scene.timeAt(i + 1).isEmpty();
    }
    return scene.isFinite(i) && i > from + 1 && !isOfTrigger(i, from);
  }

  /** الهجوم الدامي الذي وقع الخميس: the verb of a relative clause that hangs on the trigger. */
  private boolean isOfTrigger(int verb, int from) {
    int relative = verb - 1;
    if (!scene.isRelative(relative) || relative - from > RELATIVE_REACH) {
      return false;
    }
    for (int i = from; i < relative; i++) {
      if (!scene.isNominal(i) || !scene.analysis(i).isDefinite()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the clause of the trigger begins at {@code i}, seen from behind. */
  private boolean begins(int i, Trigger trigger) {
    if (scene.isStop(i) || scene.isThat(i) || scene.isRelative(i)) {
      return true;
    }
    return !trigger.isFinite()
        && trigger.type() != EventType.ASSAULT
        && trigger.first() - i <= ADJUNCT_REACH
        && BESIDE.contains(scene.folded(i));
  }

  /** اتفاق 2015، قصر 22 مايو: the date belongs to the noun before it. */
  private boolean isOfNoun(TimeExpression time) {
    int noun = time.first() - 1;
    while (scene.isQuote(noun)) {
      noun--;
    }
    if (noun < scene.start(time.first()) || scene.timeAt(noun).isPresent()) {
      return false;
    }
    if (NAMED.contains(scene.key(noun))) {
      return true;
    }
    Analysis analysis = scene.analysis(noun);
    return time.value().length() == 4
        && time.end() - time.first() == 1
        && analysis.pos() == Pos.NOUN
        && !analysis.isDefinite()
        && scene.mentionAt(noun).isEmpty();
  }

  /** الجيب المحاصر منذ عام 2013: the time says since when something is so. */
  private boolean isOfEpithet(TimeExpression time, Trigger trigger) {
    int since = time.first();
    if (!isSince(since)) {
      since--;
      if (!isSince(since)) {
        return false;
      }
    }
    int epithet = since - 1;
    return epithet >= trigger.end()
        && scene.analysis(epithet).isDefinite()
        && (scene.analysis(epithet).pos() == Pos.ADJ
            || scene.analysis(epithet).form() == Analysis.Form.PASSIVE_PARTICIPLE
            || scene.analysis(epithet).form() == Analysis.Form.ACTIVE_PARTICIPLE);
  }

  private boolean isSince(int i) {
    return scene.folded(i).equals("منذ");
  }
}
