package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Sentence;

/**
 * Datelines: القاهرة - أ ف ب -, أتلانتا، الولايات المتحدة (CNN) –, لندن: محمد الشافعي. Place,
 * agency and correspondent before a dash or colon at the start of a paragraph are no part of its
 * first sentence.
 */
final class Datelines {
  /** How many words and marks a dateline may have. */
  static final int LONGEST = 14;

  private final NamedText named;

  Datelines(NamedText named) {
    this.named = named;
  }

  /**
   * The index after the dateline that starts {@code sentence}; its first index where there is none.
   */
  int after(Sentence sentence) {
    int first = sentence.first();
    Optional<Phrase> place = named.phraseAt(first);
    if (sentence.paragraph() == 0 || place.isEmpty() || !isPlaceOrAgency(place.get())) {
      return first;
    }
    int limit = Math.min(sentence.end(), first + LONGEST);
    int cut = -1;
    for (int i = place.get().end(); i < limit; i++) {
      if (named.text().word(i).isFinite()) {
        break;
      }
      if (isCut(i)) {
        cut = i;
      } else if (cut >= 0 && named.text().word(i).isMark(':')) {
        cut = isLetters(cut + 1, i) ? i : cut;
        break;
      }
    }
    return cut < 0 || cut + 1 >= sentence.end() ? first : cut + 1;
  }

  /** أ ف ب: an agency by its letters. */
  private boolean isLetters(int from, int to) {
    for (int i = from; i < to; i++) {
      if (named.text().word(i).plain().length() > 1) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isPlaceOrAgency(Phrase phrase) {
    return phrase.kind() == EntityKind.PLACE
        || phrase.kind() == EntityKind.OFFICE
        || phrase.kind() == EntityKind.MEDIA;
  }

  private boolean isCut(int i) {
    char c = named.text().word(i).plain().charAt(0);
    boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
    boolean bracket = named.text().word(i - 1).isMark(')'); // (أ ب)— runs on
    return dash && (bracket || named.text().word(i).token().spaceBefore());
  }
}
