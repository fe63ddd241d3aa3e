package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an event happens. The articles are of 10 March 2018. */
final class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      none هجوم 2018-03-09        | قتل ثلاثة جنود في هجوم شنه مسلحون أمس شمال سيناء
      none زار 2018-03-05         | زار وزير الخارجية الفرنسي الاثنين بيروت
      none اعتقلت 2018-02         | اعتقلت السلطات التركية المعارض الشهر الماضي
      historical اعتقلت 2017-06   | في يونيو 2017 اعتقلت الشرطة المصرية الصحفي
      none الهجوم 2018-03-08      | وأعلن التنظيم مسؤوليته عن الهجوم الدامي الذي وقع الخميس
      """)
  void takesTheTimeOfTheClause(String event, String text) {
    assertThat(Events.dated(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      none استعادت | واستعادت القوات اليمنية قصر 22 مايو في عدن
      none قصف     | وقصف الجيش السوري الجيب المحاصر منذ عام 2013
      """)
  void leavesTheTimeOfANounToIt(String event, String text) {
    assertThat(Events.dated(text)).anyMatch(told -> told.contains(event.substring(5)));
    assertThat(Events.of(text)).allMatch(e -> e.date().isEmpty());
    assertThat(Events.of(text)).allMatch(e -> e.aux() == Event.Aux.NONE);
  }

  @Test
  void takesNoDateFromASeasonOfTwoYears() {
    assertThat(Events.dated("زار الرئيس الفرنسي بيروت في موسم 2017/2018")).contains("none زار");
  }

  @Test
  void sharesTheDayOfOneHappening() {
    String text =
        "مقتل شرطيين في هجوم ببغداد\nقتل شرطيان الجمعة في هجوم شنه مسلحون في بغداد.\n"
            + "وقال شهود إن الهجوم استهدف حاجزا.";
    assertThat(Events.dated(text))
        .contains("none مقتل 2018-03-09", "none هجوم 2018-03-09", "none الهجوم 2018-03-09");
  }
}
