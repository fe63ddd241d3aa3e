package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The calendar of Umm al-Qura. */
final class HijriDatesTest {
  @Test
  void findsTheGregorianDay() {
    assertThat(HijriDates.day(1436, 10, 26)).contains(LocalDate.of(2015, 8, 11));
  }

  @Test
  void hasNoDayOutsideItsTables() {
    assertThat(HijriDates.day(1200, 1, 1)).isEmpty();
    assertThat(HijriDates.day(1436, 9, 31)).isEmpty();
    assertThat(HijriDates.year(9000)).isEmpty();
    assertThat(HijriDates.yearOf(LocalDate.of(1700, 1, 1))).isZero();
  }

  @Test
  void givesMonthsAndYearsByTheirFirstAndLastDay() {
    assertThat(HijriDates.month(1436, 9)).contains("2015-06-18/2015-07-16");
    assertThat(HijriDates.year(1436)).contains("2014-10-25/2015-10-13");
  }
}
