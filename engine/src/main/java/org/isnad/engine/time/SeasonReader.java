package org.isnad.engine.time;

import java.util.Optional;

/** Reads seasons that a year or an adjective dates: صيف 2014، الشتاء الماضي، خريف العام المقبل. */
final class SeasonReader implements Construct {
  private static final Roles STARTS = Roles.of(Role.SEASON, Role.THIS);
  private static final String RULE = "time.season";

  @Override
  public Roles starts() {
    return STARTS;
  }

  @Override
  public Optional<Found> read(Passage passage, int at) {
    Optional<TimeWord> season = passage.word(at, Role.SEASON);
    if (season.isPresent()) {
      String code = season.get().value();
      return season.get().definite() ? placed(passage, at, code) : dated(passage, at + 1, code);
    }
    return passage.is(at, Role.THIS)
        ? passage
            .word(at + 1, Role.SEASON)
            .filter(TimeWord::definite)
            .map(s -> Found.date(at + 2, value(passage.anchor().year(0), s.value()), RULE))
        : Optional.empty();
  }

  private static Optional<Found> dated(Passage passage, int at, String code) {
    int from = passage.skip(at, Role.OF);
    Optional<Found> year =
        Year.read(passage, from)
            .filter(y -> !y.hijri())
            .map(y -> Found.date(y.end(), value(y.number(), code), RULE));
    return year.or(
        () ->
            RelativePeriod.read(passage, from)
                .filter(p -> p.unit() == Unit.YEAR)
                .map(p -> Found.date(p.end(), value(p.year(passage.anchor()), code), RULE)));
  }

  private static Optional<Found> placed(Passage passage, int at, String code) {
    for (Role role : new Role[] {Role.PAST, Role.PRESENT, Role.NEXT}) {
      Optional<TimeWord> place = passage.word(at + 1, role).filter(TimeWord::definite);
      if (place.isPresent()) {
        int year = year(passage.anchor(), place.get().number(), code);
        return Optional.of(Found.date(at + 2, value(year, code), RULE));
      }
    }
    return dated(passage, at + 1, code);
  }

  /** The year of the last, this or the next season of the kind; winter counts by its December. */
  private static int year(Anchor anchor, int offset, String code) {
    int start =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return anchor
        .day()
        .map(
            today -> {
              int month = today.getMonthValue();
              boolean over = month >= start + 3;
              boolean ahead = month < start;
              return today.getYear()
                  + switch (offset) {
                    case -1 -> over ? 0 : -1;
                    case 1 -> ahead ? 0 : 1;
                    default -> 0;
                  };
            })
        .orElse(0);
  }

  private static String value(int year, String code) {
    return new PartialDate(year, 0, 0).value() + "-" + code;
  }
}
