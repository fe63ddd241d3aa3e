package org.isnad.engine.event;

import java.util.List;

/**
 * Who does an event and to whom.
 *
 * @param actors who does it
 * @param recipients to whom
 * @param frame slots from which they came, for the reason
 */
record Roles(List<Participant> actors, List<Participant> recipients, String frame) {
  Roles {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
