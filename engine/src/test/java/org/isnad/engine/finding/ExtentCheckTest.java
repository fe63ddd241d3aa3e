package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtentCheckTest {
  private static final String ID = "extent-mismatch";

  @Test
  void findsAllAgainstMostOfOneThing() {
    assertThat(
            Findings.of(
                ID,
                "معارك في الجنوب",
                "تتواصل المعارك في جنوب الصومال منذ أيام.",
                "وقال متحدث عسكري إن الجنود انسحبوا بالكامل من مدينة كيسمايو الصومالية.",
                "وقال شيخ محلي إن الجنود انسحبوا جزئيا من مدينة كيسمايو الصومالية."))
        .containsExactly(
            "انسحبوا بالكامل من مدينة كيسمايو الصومالية"
                + " | انسحبوا جزئيا من مدينة كيسمايو الصومالية");
  }

  @Test
  void isSilentAboutTwoThings() {
    assertThat(
            Findings.of(
                ID,
                "معارك في الجنوب",
                "وقال متحدث عسكري إن الجنود انسحبوا بالكامل من مدينة كيسمايو.",
                "وقال شيخ محلي إن المقاتلين انسحبوا جزئيا من ميناء بوصاصو."))
        .isEmpty();
  }

  @Test
  void isSilentAboutTwoTimes() {
    assertThat(
            Findings.of(
                ID,
                "معارك في الجنوب",
                "تتواصل المعارك في جنوب الصومال منذ أيام.",
                "وقال متحدث عسكري إن الجنود انسحبوا بالكامل أمس من مدينة كيسمايو الصومالية.",
                "وقال شيخ محلي إن الجنود انسحبوا جزئيا في 2016 من مدينة كيسمايو الصومالية."))
        .isEmpty();
  }
}
