package org.isnad.engine.time;

import java.util.Optional;

/**
 * Reads times of the clock: الساعة العاشرة والنصف مساء أمس، 06:44 بتوقيت غرينتش، الثالثة فجرا،
 * منتصف ليل الجمعة. Hours of twelve become hours of twenty-four where a part of the day stands with
 * them; the day is the one named with them, else the one last spoken of.
 */
final class ClockReader implements Construct {
  private static final Roles STARTS =
      Roles.of(
          Role.ABOUT,
          Role.UNIT,
          Role.FIGURE,
          Role.ARTICLE,
          Role.HOUR,
          Role.MIDNIGHT,
          Role.AFTER,
          Role.BEFORE);
  private static final String RULE = "time.clock";
  private static final int NEAR = 40;

  private final Construct days;

  ClockReader(Construct days) {
    this.days = days;
  }

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    int vague = passage.skip(at, Role.ABOUT);
    Optional<TimeWord> label =
        passage.word(vague, Role.UNIT).filter(w -> w.definite() && w.unit() == Unit.HOUR);
    int first = label.isPresent() ? passage.skip(vague + 1, Role.ABOUT) : vague;
    return Clock.read(passage, first, label.isPresent())
        .flatMap(clock -> placed(passage, clock, label.isPresent()))
        .or(() -> midnight(passage, at));
  }

  private Optional<Found> placed(Passage passage, Clock clock, boolean labelled) {
    int zone = zone(passage, clock.end());
    int i = passage.skip(zone, Role.OF);
    Optional<TimeWord> part = passage.word(i, Role.DAY_PART).filter(w -> !w.joined());
    Optional<Found> day = Optional.empty();
    int end = zone;
    if (part.isPresent()) {
      int behind = i + part.get().length();
      boolean afterNight = passage.is(i, Role.AFTER) && passage.is(i + 1, Role.MIDNIGHT);
      end = zone(passage, behind);
      day = day(passage, end);
      boolean adverb = DayPartReader.adverb(passage, i).isPresent() || afterNight || i > zone;
      if (day.isEmpty() && !adverb) {
        end = zone;
        part = Optional.empty();
      }
    } else if (passage.is(i, Role.AFTER) && passage.is(i + 1, Role.MIDNIGHT)) {
      end = i + 1 + passage.word(i + 1, Role.MIDNIGHT).map(TimeWord::length).orElse(1);
      day = day(passage, end);
    } else {
      day = day(passage, zone);
    }
    boolean told = part.isPresent() || end > clock.end() || clock.exact();
    if (!labelled && !told) {
      return Optional.empty();
    }
    int hour =
        part.map(p -> DayPart.valueOf(p.value()).hour(clock.hour()))
            .orElseGet(() -> sameHalf(passage, clock));
    String base = day.map(Found::value).orElseGet(() -> base(passage, clock));
    int last = zone(passage, day.map(Found::end).orElse(end));
    return Optional.of(Found.time(last, value(base, hour, clock.minute()), RULE));
  }

  /**
   * The hour in the part of the day that stands shortly before it (مساء الاثنين عند الساعة
   * الثامنة).
   */
  private static int sameHalf(Passage passage, Clock clock) {
    String latest = passage.anchor().latest();
    boolean near = passage.lastEnd() >= 0 && clock.end() - passage.lastEnd() <= 5;
    boolean late = latest.endsWith("TEV") || latest.endsWith("TAF");
    return near && late ? DayPart.EV.hour(clock.hour()) : clock.hour();
  }

  private Optional<Found> day(Passage passage, int at) {
    int from = passage.skip(passage.skipComma(at), Role.OF);
    boolean apart = from > at && !passage.is(at, Role.OF);
    return days.read(passage, from).filter(day -> !apart || passage.is(from, Role.UNIT));
  }

  /** Skips the time zone: بتوقيت غرينتش, بالتوقيت المحلي. */
  private static int zone(Passage passage, int at) {
    boolean bracket = passage.isMark(at, '(');
    int first = bracket ? at + 1 : at;
    Optional<TimeWord> zone = passage.word(first, Role.ZONE);
    if (zone.isEmpty()) {
      return at;
    }
    int end = first + zone.get().length();
    if (zone.get().number() == 1 && passage.isWord(end)) {
      end++;
      boolean compound =
          passage.folded(end).equals("المكرمة")
              || passage.folded(end).equals("المحتلة")
              || passage.folded(end).equals("ابيب")
              || passage.folded(end).equals("الصيفي");
      end = compound ? end + 1 : end;
    }
    return bracket && passage.isMark(end, ')') ? end + 1 : end;
  }

  /** منتصف ليل الجمعة, منتصف النهار. */
  private Optional<Found> midnight(Passage passage, int at) {
    boolean beside = passage.is(at, Role.AFTER) || passage.is(at, Role.BEFORE);
    int first = beside ? at + 1 : at;
    return passage
        .word(first, Role.MIDNIGHT)
        .map(
            word -> {
              int end = zone(passage, first + word.length());
              Optional<Found> day = day(passage, end);
              String base = day.map(Found::value).orElseGet(() -> base(passage.anchor()));
              int last = DayPartReader.secondNight(passage, day.map(Found::end).orElse(end));
              String value = beside ? DayPart.NI.of(base) : value(base, word.number(), 0);
              return Found.time(day.isPresent() ? last : end, value, RULE);
            });
  }

  private static String base(Passage passage, Clock clock) {
    int end = clock.end();
    return TenseReader.marked(passage, end, end) == Direction.FUTURE
        ? passage.anchor().day(0)
        : base(passage.anchor());
  }

  /** The day last spoken of, where it is not long gone or far ahead, else today. */
  private static String base(Anchor anchor) {
    return anchor
        .latestDay()
        .filter(
            day ->
                anchor
                    .day()
                    .filter(today -> Math.abs(today.toEpochDay() - day.toEpochDay()) > NEAR)
                    .isEmpty())
        .map(Object::toString)
        .orElse(anchor.day(0));
  }

  private static String value(String day, int hour, int minute) {
    return DayPart.dayOf(day) + "T" + twoDigits(hour) + ":" + twoDigits(minute);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
