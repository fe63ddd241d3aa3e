package org.isnad.engine.event;

import java.util.Optional;
import org.isnad.engine.name.Mention;

/** The place of an event: the nearest name of a place behind في or بـ in its clause. */
final class Places {
  private static final int REACH = 25;

  private final Scene scene;

  Places(Scene scene) {
    this.scene = scene;
  }

  /** The place named for the event at {@code trigger}. */
  Optional<Participant> of(Trigger trigger) {
    int high = Math.min(scene.end(trigger.first()), trigger.end() + REACH);
    for (int i = trigger.end(); i < high && !scene.isStop(i) && !scene.isThat(i); i++) {
      Optional<Participant> place = placeAt(i);
      if (place.isPresent()) {
        return place;
      }
    }
    int low = Math.max(scene.start(trigger.first()), trigger.first() - REACH);
    for (int i = trigger.first() - 1; i >= low && !scene.isStop(i) && !scene.isThat(i); i--) {
      Optional<Participant> place = placeAt(i);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> placeAt(int i) {
    Optional<Mention> mention = scene.mentionAt(i);
    if (mention.isEmpty()
        || mention.get().first() != i
        || mention.get().type() != Mention.Type.LOC
        || !isLocal(i)) {
      return Optional.empty();
    }
    return Optional.of(
        new Participant(mention.get().span(), mention.get().name(), mention.get().code()));
  }

  private boolean isLocal(int i) {
    for (int at = i; at >= Math.max(0, i - 3); at--) {
      String folded = scene.folded(at);
      if (folded.equals("في")
          || at < i
              && (folded.equals("قرب")
                  || folded.equals("شمال")
                  || folded.equals("جنوب")
                  || folded.equals("شرق")
                  || folded.equals("غرب"))) {
        return true;
      }
      if (at == i && scene.hasPrepositionOn(i) && folded.charAt(0) == '\u0628') {
        return true;
      }
    }
    return false;
  }
}
