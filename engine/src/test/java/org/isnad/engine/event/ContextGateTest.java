package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names no event here. */
final class ContextGateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      مقتل خمسة أشخاص في حادث سير قرب الرباط
      ضرب زلزال قوي جزيرة لومبوك الإندونيسية
      """)
  void leavesAccidentsAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      تقدم المنتخب بهدف مبكر وقاد هجوما سريعا في مباراة الكأس أمام الفريق الضيف
      """)
  void leavesSportAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      خبراء يحذرون من الإفراط في القهوة
      """)
  void leavesPeopleWithoutOfficeAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      تسيطر عليها المعارضة السورية
      عثرت الشرطة العراقية على عبوة ناسفة
      وزير الدفاع العراقي في باريس
      """)
  void leavesStandingThingsAlone(String text) {
    assertThat(Events.named(text)).isEmpty();
  }
}
