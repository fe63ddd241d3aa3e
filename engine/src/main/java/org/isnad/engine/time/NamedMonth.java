package org.isnad.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A month by its name, with the words that fix its year.
 *
 * @param end index after its last word
 * @param month 1 to 12
 * @param hijri whether it is a month of the Hijri calendar
 * @param year its year; 0 where the text does not say
 * @param certain whether its words leave no doubt that a month is meant
 */
record NamedMonth(int end, int month, boolean hijri, int year, boolean certain) {

  /**
   * The month at {@code at}, with شهر before it or without.
   *
   * @param day the day of it that stands before; 0 where there is none
   */
  static Optional<NamedMonth> read(Passage passage, int at, int day) {
    boolean labelled =
        passage.word(at, Role.UNIT).or(() -> passage.word(at, Role.PAIRED)).stream()
            .anyMatch(w -> w.unit() == Unit.MONTH && !w.definite());
    int first = labelled ? at + 1 : at;
    return word(passage, first).map(name -> named(passage, first, name, labelled, day));
  }

  private static Optional<TimeWord> word(Passage passage, int at) {
    return passage.word(at, Role.MONTH).or(() -> passage.word(at, Role.HIJRI_MONTH));
  }

  private static NamedMonth named(
      Passage passage, int at, TimeWord name, boolean labelled, int day) {
    boolean hijri = name.role() == Role.HIJRI_MONTH;
    int single = at + name.length();
    int end = hijri ? blessed(passage, single) : doubled(passage, single, name);
    boolean introduced =
        !passage.text().word(at).isFinite()
            && (isPreposition(passage, at - 1)
                || passage.is(at - 1, Role.EDGE)
                || passage.is(at - 1, Role.SINCE));
    boolean certain =
        labelled
            || end > single
            || name.value().equals("free")
            || name.value().equals("guarded") && introduced;
    NamedMonth bare = new NamedMonth(end, name.number(), hijri, 0, certain);
    return bare.dated(passage, day);
  }

  /** Whether a preposition stands there; not من, behind which مارس is a verb as well. */
  private static boolean isPreposition(Passage passage, int at) {
    return passage.word(at, Role.PREPOSITION).filter(w -> !w.governed()).isPresent()
        && !passage.is(at, Role.OF);
  }

  /** Skips the name of the same month in another system: {@code يوليو (تموز)}, {@code /تموز}. */
  private static int doubled(Passage passage, int at, TimeWord name) {
    boolean bracket = passage.isMark(at, '(');
    boolean mark = bracket || passage.isMark(at, '/') || passage.isMark(at, '-');
    int second = mark ? at + 1 : at;
    Optional<TimeWord> other =
        passage
            .word(second, Role.MONTH)
            .filter(w -> (bracket || w.number() == name.number()) && !w.joined());
    if (other.isEmpty()) {
      return at;
    }
    int end = second + other.get().length();
    return bracket && passage.isMark(end, ')') ? end + 1 : end;
  }

  /** Skips المبارك. */
  private static int blessed(Passage passage, int at) {
    return passage.folded(at).startsWith("المبارك") ? at + 1 : at;
  }

  private NamedMonth dated(Passage passage, int day) {
    int at = passage.skip(end, Role.OF);
    Optional<Year> year = Year.read(passage, at);
    if (year.isPresent() && (at == end || !passage.isNumber(at))) {
      return new NamedMonth(year.get().end(), month, hijri, year.get().number(), true);
    }
    Optional<RelativePeriod> relative =
        RelativePeriod.read(passage, at).filter(p -> p.unit() == Unit.YEAR);
    return relative
        .filter(p -> !hijri)
        .map(p -> new NamedMonth(p.end(), month, hijri, p.year(passage.anchor()), true))
        .orElseGet(() -> adjective(passage, day));
  }

  /** مايو الماضي, يوليو المقبل, ديسمبر الجاري. */
  private NamedMonth adjective(Passage passage, int day) {
    for (Role role : new Role[] {Role.PAST, Role.PRESENT, Role.NEXT}) {
      Optional<TimeWord> word = passage.word(end, role).filter(TimeWord::definite);
      if (word.isPresent()) {
        int said = passage.anchor().day().map(d -> yearOf(d, day, word.get().number())).orElse(0);
        return new NamedMonth(end + 1, month, hijri, said, true);
      }
    }
    return passage.is(end, Role.SAME) ? new NamedMonth(end + 1, month, hijri, year, true) : this;
  }

  private int yearOf(LocalDate today, int day, int offset) {
    int now = hijri ? HijriDates.monthOf(today) : today.getMonthValue();
    int current = hijri ? HijriDates.yearOf(today) : today.getYear();
    boolean passed = month < now || month == now && day > 0 && day < today.getDayOfMonth();
    boolean ahead = month > now || month == now && day > today.getDayOfMonth();
    return switch (offset) {
      case -1 -> passed ? current : current - 1;
      case 1 -> ahead ? current : current + 1;
      default -> current;
    };
  }
}
