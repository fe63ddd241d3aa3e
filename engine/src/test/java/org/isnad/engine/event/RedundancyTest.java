package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One happening, one trigger. */
final class RedundancyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ASSAULT هجوما | نفذ الجيش العراقي هجوما على مواقع تنظيم داعش
      ASSAULT غارة | استهدفت غارة إسرائيلية مخزنا في دمشق
      """)
  void leavesTheTriggerToTheNoun(String event, String text) {
    assertThat(Events.named(text)).contains(event);
  }
}
