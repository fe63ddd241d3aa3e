package org.isnad.engine.event;

import java.util.List;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a political event, coded by PLOVER.
 *
 * @param id {@code e1}, {@code e2}, ... in text order
 * @param same label shared by mentions of one happening
 * @param type PLOVER type
 * @param mode PLOVER mode; empty where it is not clear
 * @param aux status
 * @param trigger the words that name the happening
 * @param firstWord index of the trigger's first word
 * @param endWord index after the trigger's last word
 * @param actors who does it
 * @param recipients to whom
 * @param location the place as the text has it, or null
 * @param date day or month when it happened; empty where unknown
 * @param statement id of the innermost statement in whose content it stands, or null
 * @param reason rule and evidence
 */
public record Event(
    String id,
    String same,
    EventType type,
    String mode,
    Aux aux,
    Span trigger,
    int firstWord,
    int endWord,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable Participant location,
    String date,
    @Nullable String statement,
    Reason reason) {
  /** PLOVER's auxiliary modes. */
  public enum Aux {
    NONE,
    FUTURE,
    HYPOTHETICAL,
    NEGATION,
    HISTORICAL
  }

  /** Copies the lists. */
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same event on another date. */
  Event on(String day) {
    return new Event(
        id,
        same,
        type,
        mode,
        aux,
        trigger,
        firstWord,
        endWord,
        actors,
        recipients,
        location,
        day,
        statement,
        reason);
  }

  /** The same event under other ids, as part of a longer article. */
  public Event renamed(String newId, String newSame, @Nullable String newStatement) {
    return new Event(
        newId,
        newSame,
        type,
        mode,
        aux,
        trigger,
        firstWord,
        endWord,
        actors,
        recipients,
        location,
        date,
        newStatement,
        reason);
  }
}
