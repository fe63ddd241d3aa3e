package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dates of which parts are unknown. */
final class PartialDateTest {
  @Test
  void writesUnknownPartsAsX() {
    assertThat(new PartialDate(2016, 3, 14).value()).isEqualTo("2016-03-14");
    assertThat(new PartialDate(2016, 3, 0).value()).isEqualTo("2016-03");
    assertThat(new PartialDate(0, 3, 14).value()).isEqualTo("XXXX-03-14");
    assertThat(new PartialDate(0, 0, 14).value()).isEqualTo("XXXX-XX-14");
    assertThat(new PartialDate(818, 0, 0).value()).isEqualTo("0818");
  }

  @Test
  void dropsWhatNoCalendarHas() {
    assertThat(new PartialDate(2016, 13, 0).value()).isEqualTo("2016");
    assertThat(new PartialDate(2015, 2, 29).value()).isEqualTo("2015-02");
    assertThat(new PartialDate(0, 2, 29).value()).isEqualTo("XXXX-02-29");
  }
}
