package org.isnad.engine.time;

import java.util.Optional;
import org.isnad.engine.word.Analysis;

/**
 * Reads years: with عام or سنة before them, or bare after a preposition, where no noun follows that
 * they could count; spans of years (1999-2004).
 */
final class YearReader implements Construct {
  private static final Roles STARTS =
      Roles.of(Role.UNIT, Role.PAIRED, Role.DUAL, Role.UNITS, Role.FIGURE);
  private static final String RULE = "time.year";
  private static final int BARE_FROM = 1900;
  private static final int BARE_TO = 2100;

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    return Year.labelled(passage, at)
        .or(() -> Year.figures(passage, at).filter(year -> isBareYear(passage, at, year)))
        .map(year -> spanning(passage, year));
  }

  private static Found spanning(Passage passage, Year year) {
    int dash = year.end();
    boolean dashed =
        passage.isMark(dash, '-') || passage.isMark(dash, '/') || isLongDash(passage, dash);
    int last = dashed ? passage.number(dash + 1) : -1;
    int shortForm = year.number() % 100 + 1;
    int to = last == shortForm ? year.number() + 1 : last;
    boolean span = to > year.number() && to <= year.number() + 150 && passage.isGlued(dash);
    return span
        ? Found.date(dash + 2, new Year(0, year.number(), year.hijri()).value() + "/" + to, RULE)
        : Found.date(year.end(), year.value(), RULE);
  }

  private static boolean isLongDash(Passage passage, int at) {
    return passage.isMark(at, '–') || passage.isMark(at, '—');
  }

  private static boolean isBareYear(Passage passage, int at, Year year) {
    if (passage.is(year.end() - 1, Role.ERA)) {
      return true;
    }
    if (year.number() < BARE_FROM || year.number() > BARE_TO) {
      return false;
    }
    boolean bracketed = passage.isMark(at - 1, '(') && passage.isMark(year.end(), ')');
    boolean span = passage.isMark(year.end(), '-') && passage.isGlued(year.end() + 1);
    boolean introduced = span || isIntroduced(passage, at) || isOfEvent(passage, at);
    return bracketed
        || passage.is(at - 1, Role.YEAR_HEAD)
        || introduced && !isCount(passage, year.end());
  }

  private static boolean isIntroduced(Passage passage, int at) {
    String before = passage.folded(at - 1);
    boolean clitic = passage.isGlued(at) && (before.equals("ل") || before.equals("ب"));
    boolean chained =
        passage.lastEnd() == at - 1
            && passage.anchor().latestYear() > 0
            && (passage.is(at - 1, Role.LINKING) || passage.isMark(at - 1, '-'));
    return clitic
        || chained
        || passage.is(at - 1, Role.PREPOSITION)
        || passage.is(at - 1, Role.EDGE);
  }

  /** مونديال 2014, كأس العالم 1998. */
  private static boolean isOfEvent(Passage passage, int at) {
    for (int i = at - 1; i >= at - 3 && passage.isWord(i); i--) {
      if (passage.is(i, Role.YEAR_HEAD)) {
        return true;
      }
      if (passage.plain(i).endsWith("رقم") || passage.is(i, Role.FUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word at {@code at} could be what the number before it counts. */
  private static boolean isCount(Passage passage, int at) {
    if (!passage.isWord(at) || passage.is(at, Role.FUNCTION)) {
      return false;
    }
    Analysis analysis = passage.text().word(at).analysis();
    return switch (analysis.pos()) {
      case NOUN, ADJ, PROPN, NUM, X -> analysis.proclitics() == 0;
      case ADP, ADV, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, VERB -> false;
    };
  }
}
