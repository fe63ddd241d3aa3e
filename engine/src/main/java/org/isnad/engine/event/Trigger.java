package org.isnad.engine.event;

import java.util.List;
import org.isnad.engine.word.Analysis;

/**
 * Words that name a happening.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param objects indices of its further words that fill no slot of their own
 * @param from index of the first word to be shown
 * @param to index after the last word to be shown
 * @param word the entry that they match
 * @param analysis the reading of the first word under which they match
 * @param asVerb whether it is a finite verb or a participle that stands for one
 * @param preferredTo rules of the entries that matched as well and lost
 */
record Trigger(
    int first,
    int end,
    List<Integer> objects,
    int from,
    int to,
    EventWord word,
    Analysis analysis,
    boolean asVerb,
    List<String> preferredTo) {
  Trigger {
    objects = List.copyOf(objects);
    preferredTo = List.copyOf(preferredTo);
  }

  /** The same with another type and mode. */
  Trigger as(EventType type, String mode) {
    return new Trigger(
        first, end, objects, from, to, word.as(type, mode), analysis, asVerb, preferredTo);
  }

  boolean isFinite() {
    return analysis.isFinite();
  }

  /** Whether it is a participle that hangs on a verb (مطالبا، منددة). */
  boolean isParticiple() {
    return asVerb && !analysis.isFinite();
  }

  EventType type() {
    return word.type();
  }

  /** Whether it tells of people killed or hurt, of whom its genitive or subject speaks. */
  boolean isCasualty() {
    return word.type() == EventType.ASSAULT
        && (word.actor().contains(Slot.BIRASAS)
            && (word.recipient().contains(Slot.IDAFA)
                || word.recipient().contains(Slot.OBJ)
                || word.recipient().contains(Slot.SUBJ)));
  }
}
