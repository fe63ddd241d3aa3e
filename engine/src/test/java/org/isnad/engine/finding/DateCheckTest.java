package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateCheckTest {
  private static final String ID = "date-mismatch";

  @Test
  void findsAWeekdayThatTheDateDoesNotFallOn() {
    assertThat(Findings.of(ID, "موعد القمة", "تعقد القمة يوم الثلاثاء 28 مايو 2018 في العاصمة."))
        .containsExactly("الثلاثاء | 28 مايو 2018");
  }

  @Test
  void findsItWithoutTheYearNearTheDayOfPublication() {
    assertThat(Findings.of(ID, "موعد القمة", "عقدت القمة يوم الثلاثاء 28 مايو في العاصمة."))
        .hasSize(1);
  }

  @Test
  void isSilentWhereTheyFit() {
    assertThat(Findings.of(ID, "موعد القمة", "تعقد القمة يوم الاثنين 28 مايو 2018 في العاصمة."))
        .isEmpty();
  }

  @Test
  void findsTwoCalendarsThatDoNotAgree() {
    assertThat(
            Findings.of(
                ID, "موعد القمة", "تعقد القمة في 10 رمضان 1439 هـ الموافق 5 يونيو 2018 م في جدة."))
        .hasSize(1);
  }

  @Test
  void allowsADayBetweenTheCalendars() {
    assertThat(
            Findings.of(
                ID, "موعد القمة", "تعقد القمة في 10 رمضان 1439 هـ الموافق 26 مايو 2018 م في جدة."))
        .isEmpty();
  }
}
