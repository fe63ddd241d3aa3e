package org.isnad.engine.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.isnad.engine.text.Letters;

/**
 * A word that takes an event noun or clause as its complement and says who does the event or
 * whether it happens.
 *
 * @param rule file and entry
 * @param verb whether it is a verb
 * @param control whose subject the event has
 * @param aux what it makes of the event
 * @param light whether the verb itself names nothing beside the noun
 */
record Governor(String rule, boolean verb, Control control, Event.Aux aux, boolean light) {
  /** Whether it is this lemma rather than one that differs in a doubled letter (وقع, وقّع). */
  boolean isOf(String lemma) {
    String own = rule.substring(rule.indexOf(':') + 1);
    return own.indexOf(Letters.SHADDA) >= 0 || lemma.indexOf(Letters.SHADDA) < 0;
  }

  /** What the governor's own participants are to the event below it. */
  enum Control {
    /** They tell nothing. */
    NONE,
    /** The governor's subject does it. */
    SUBJECT,
    /** The governor's object does it. */
    OBJECT,
    /** It is done to the governor's subject. */
    PATIENT;

    static Optional<Control> byLabel(String label) {
      return label.equals("-")
          ? Optional.of(NONE)
          : Arrays.stream(values())
              .filter(value -> value != NONE)
              .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(label))
              .findFirst();
    }
  }
}
