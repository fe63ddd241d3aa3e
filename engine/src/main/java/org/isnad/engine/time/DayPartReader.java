package org.isnad.engine.time;

import java.util.Optional;

/**
 * Reads days and their parts: غدا، مساء أمس، صباح يوم الجمعة، غدا صباحا، هذه الليلة، وقت متأخر من
 * الليل، ليل الأربعاء الخميس.
 */
final class DayPartReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.STRETCH, Role.THIS, Role.THAT, Role.DAY_PART);
  private static final String RULE = "time.day-part";

  private final Construct days;

  DayPartReader(Construct days) {
    this.days = days;
  }

  @Override
  public Roles starts() {
    return STARTS.and(days.starts());
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    Optional<TimeWord> stretch = passage.word(at, Role.STRETCH);
    if (stretch.isPresent()) {
      return stretched(passage, at + stretch.get().length(), stretch.get().value());
    }
    return tonight(passage, at)
        .or(() -> demonstrated(passage, at))
        .or(() -> ofDay(passage, at))
        .or(() -> day(passage, at));
  }

  /** وقت متأخر من, before a part of the day or a day. */
  private Optional<Found> stretched(Passage passage, int at, String side) {
    Optional<Found> part = ofDay(passage, at).or(() -> alone(passage, at));
    if (part.isPresent()) {
      return part;
    }
    return days.read(passage, at)
        .map(
            day ->
                switch (side) {
                  case "LATE" -> Found.time(day.end(), DayPart.NI.of(day.value()), RULE);
                  case "EARLY" -> Found.time(day.end(), DayPart.MO.of(day.value()), RULE);
                  default -> day;
                });
  }

  private static Optional<DayPart> part(Passage passage, int at, boolean definite) {
    return passage
        .word(at, Role.DAY_PART)
        .filter(w -> w.definite() == definite)
        .map(w -> DayPart.valueOf(w.value()));
  }

  /** الليل, of the day spoken of. */
  private static Optional<Found> alone(Passage passage, int at) {
    return part(passage, at, true)
        .map(part -> Found.time(at + 1, part.of(passage.anchor().day(0)), RULE));
  }

  /** الليلة, الليلة الماضية. */
  private static Optional<Found> tonight(Passage passage, int at) {
    if (!passage.folded(at).endsWith("الليلة") && !passage.folded(at).endsWith("الليله")) {
      return Optional.empty();
    }
    if (passage.is(at + 1, Role.PAST) || passage.is(at + 1, Role.PRECEDING)) {
      return Optional.of(Found.time(at + 2, DayPart.NI.of(passage.anchor().day(-1)), RULE));
    }
    if (passage.is(at + 1, Role.BEFORE) && passage.is(at + 2, Role.PAST)) {
      return Optional.of(Found.time(at + 3, DayPart.NI.of(passage.anchor().day(-2)), RULE));
    }
    if (passage.is(at + 1, Role.NEXT)) {
      return Optional.of(Found.time(at + 2, DayPart.NI.of(passage.anchor().day(1)), RULE));
    }
    boolean counted =
        passage.is(at + 1, Role.HOUR)
            || passage.is(at + 1, Role.SAME)
            || passage.is(at + 1, Role.DAY_LABEL)
            || passage.is(at + 1, Role.LATEST)
            || passage.is(at + 1, Role.CARDINAL);
    boolean every = passage.folded(at - 1).equals("في");
    return counted || every
        ? Optional.empty()
        : Optional.of(Found.time(at + 1, DayPart.NI.of(passage.anchor().day(0)), RULE));
  }

  /** هذا الصباح, هذه الليلة, مساء ذلك اليوم. */
  private static Optional<Found> demonstrated(Passage passage, int at) {
    if (!passage.is(at, Role.THIS) && !passage.is(at, Role.THAT)) {
      return Optional.empty();
    }
    Anchor anchor = passage.anchor();
    String day =
        passage.is(at, Role.THIS)
            ? anchor.day(0)
            : anchor.latestDay().map(Object::toString).orElse("");
    return part(passage, at + 1, true).map(part -> Found.time(at + 2, part.of(day), RULE));
  }

  /** مساء أمس, صباح يوم الجمعة, مساء من يوم الجمعة. */
  private Optional<Found> ofDay(Passage passage, int at) {
    Optional<TimeWord> word = passage.word(at, Role.DAY_PART);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    DayPart part = DayPart.valueOf(word.get().value());
    int behind = at + word.get().length();
    int from = passage.skip(behind, Role.OF);
    boolean construct = !word.get().definite() || word.get().length() > 1 || from > behind;
    Optional<Found> day = construct ? days.read(passage, from) : Optional.empty();
    return day.map(
        d ->
            Found.time(
                part == DayPart.NI ? secondNight(passage, d.end()) : d.end(),
                part.of(d.value()),
                RULE));
  }

  /** Skips the second of two days between which a night lies: ليل الأربعاء الخميس. */
  static int secondNight(Passage passage, int at) {
    boolean mark = passage.isMark(at, '-') || passage.isMark(at, '/') || passage.isMark(at, '–');
    return Weekday.read(passage, mark ? at + 1 : at, false)
        .filter(day -> !day.joined() && day.offset().isEmpty())
        .map(Weekday::end)
        .orElse(at);
  }

  /** A day, with a part behind it or without: غدا, غدا صباحا, الجمعة بعد الظهر. */
  private Optional<Found> day(Passage passage, int at) {
    return days.read(passage, at)
        .map(
            day ->
                adverb(passage, day.end())
                    .map(
                        w ->
                            Found.time(
                                day.end() + w.length(),
                                DayPart.valueOf(w.value()).of(day.value()),
                                RULE))
                    .orElse(day));
  }

  /** A part of the day that stands by itself: صباحا, مساء, بعد الظهر. */
  static Optional<TimeWord> adverb(Passage passage, int at) {
    return passage
        .word(at, Role.DAY_PART)
        .filter(
            w ->
                !w.definite()
                    && !w.joined()
                    && (passage.folded(at + w.length() - 1).startsWith("ال")
                        || passage.folded(at).endsWith("ا")
                        || passage.folded(at).equals("مساء")));
  }
}
