package org.isnad.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void countsLinesAndColumnsFromOne() {
    Places places = Places.of("عنوان\nقال نعم\n");
    assertThat(places.at(0)).hasToString("1:1");
    assertThat(places.at(5)).hasToString("1:6");
    assertThat(places.at(6)).hasToString("2:1");
    assertThat(places.at(10)).hasToString("2:5");
    assertThat(places.at(14)).hasToString("3:1");
  }

  @Test
  void countsACharacterOutsideTheBasicPlaneOnce() {
    Places places = Places.of("😀a\nb😀😀c");
    assertThat(places.at(2)).hasToString("1:2");
    assertThat(places.at(9)).hasToString("2:4");
    assertThat(places.characters(9)).isEqualTo(6);
  }

  @Test
  void knowsTheOnePlaceOfAnEmptyText() {
    assertThat(Places.of("").at(0)).hasToString("1:1");
  }
}
