package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;

/** فلان: «...»: a name, a colon, and what was said, at the start of a headline or sentence. */
final class ColonStatements {
  /** How many words may stand before the colon. */
  static final int REACH = 14;

  private final Reading reading;
  private final Layout layout;

  ColonStatements(Reading reading) {
    this.reading = reading;
    layout = reading.layout();
  }

  /** The statement whose cue is the colon at {@code i}. */
  Optional<Draft> at(int i) {
    if (!layout.isColon(i) || layout.sentence(i) < 0) {
      return Optional.empty();
    }
    int start = clauseStart(i);
    int first = i + 1;
    if (i - start > REACH || start >= i || first >= layout.sentenceEnd(i)) {
      return Optional.empty();
    }
    return speaker(start, i).flatMap(speaker -> draft(i, first, speaker));
  }

  private int clauseStart(int colon) {
    int start = layout.sentenceStart(colon);
    for (int k = colon - 1; k > start; k--) {
      if (layout.isMark(k) && layout.word(k).plain().startsWith("..")) {
        return k + 1;
      }
    }
    while (start < colon && layout.isMark(start)) {
      start++;
    }
    return start;
  }

  private Optional<Phrase> speaker(int start, int colon) {
    Optional<Phrase> phrase = layout.phraseAt(start);
    if (phrase.isEmpty() || !speaks(phrase.get())) {
      return Optional.empty();
    }
    for (int k = phrase.get().end(); k < colon; k++) {
      boolean plain =
          layout.isMark(k)
              || layout.isPreposition(k)
              || layout.isNominal(k) && !layout.word(k).isFinite();
      if (!plain || layout.isComma(k) || layout.isDash(k)) {
        return Optional.empty();
      }
    }
    return phrase;
  }

  private static boolean speaks(Phrase phrase) {
    return phrase.kind() != EntityKind.UNKNOWN
        || !phrase.definite() && phrase.end() - phrase.first() <= 3;
  }

  private Optional<Draft> draft(int colon, int first, Phrase speaker) {
    int end = reading.ends().of(colon, first);
    boolean place = speaker.kind() == EntityKind.PLACE || speaker.kind() == EntityKind.OFFICE;
    boolean country = place && speaker.end() - speaker.first() <= 2 && isLabel(speaker, first);
    if (end - first < 2 || country || place && !startsWithVerb(first, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            colon,
            colon + 1,
            Act.INFORM,
            false,
            Draft.Source.NAMED,
            speaker,
            null,
            null,
            first,
            end,
            -1,
            "colon",
            List.of()));
  }

  /** اليمن: الجيش يتقدم: a country before a clause with its own subject says where. */
  private boolean isLabel(Phrase speaker, int first) {
    boolean own = layout.isNominal(first) && !layout.word(first).isFinite();
    return own && speaker.country().charAt(0) != '-' && !layout.isQuote(first);
  }

  /** A place or body before a colon is a label, unless a clause or quotation follows. */
  private boolean startsWithVerb(int first, int end) {
    for (int k = first; k < Math.min(end, first + 3); k++) {
      if (layout.word(k).isFinite() || layout.isQuote(k)) {
        return true;
      }
    }
    return false;
  }
}
