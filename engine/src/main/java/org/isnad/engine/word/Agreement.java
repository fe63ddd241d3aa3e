package org.isnad.engine.word;

import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;

/** Which beginnings and endings go together, and what they say together. */
final class Agreement {
  private static final char NO_PREFIX = ' ';

  private Agreement() {}

  /** Whether {@code beginning} and {@code ending} may stand around one stem. */
  static boolean holds(Beginning beginning, Ending ending) {
    if (beginning.has(Proclitic.AL) && ending.bare()) {
      return false;
    }
    return switch (beginning.present()) {
      case NO_PREFIX -> true;
      case Letters.YEH ->
          ending.person() != 2
              && !(ending.gender() == Gender.FEMININE && ending.number() != Number.PLURAL);
      case Letters.TEH -> true;
      default -> ending.inflection().isEmpty();
    };
  }

  /** The person: the ending's, but the prefix of the present tells more. */
  static int person(Beginning beginning, Ending ending) {
    return switch (beginning.present()) {
      case Letters.NOON, Letters.ALEF_HAMZA_ABOVE -> 1;
      case Letters.TEH -> isPlural(ending) ? 2 : ending.person();
      default -> ending.person();
    };
  }

  private static boolean isPlural(Ending ending) {
    return ending.number() == Number.PLURAL;
  }

  /** The gender that the prefix of the present shows. */
  static Gender gender(Beginning beginning) {
    return switch (beginning.present()) {
      case Letters.YEH -> Gender.MASCULINE;
      case Letters.TEH -> Gender.FEMININE;
      default -> Gender.UNKNOWN;
    };
  }
}
