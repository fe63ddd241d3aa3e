package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole stage. */
final class EventReaderTest {
  private static final String[] PIECES = {
    "قصف", "الجيش", "أن", "إلى", "على", "،", ".", "\"", "«", "(", ")", ":", "-", "الذي", "بين",
    "روسيا", "وتركيا", "لم", "سوف", "هجوم", "شنه", "مقتل", "12", "شخصا", "آخرين", "منهم", "قواته",
    "بلاده", "البلدين", "انسحاب", "من", "الاتفاق", "يدين", "طالب", "بأنه", "أمس", "\n", "هدد",
    "لقاء", "مع", "نظيره", "في", "نحو", "أكثر", "و", "ضد", "برصاص", "يد", "قبل", "دون", "إذا"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void neverThrows(int seed) {
    Random random = new Random(seed);
    for (int n = 0; n < 60; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
      }
      assertThatCode(() -> Events.of(text.toString()))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void readsNothingInNothing() {
    assertThat(Events.of("")).isEmpty();
    assertThat(Events.of("\n\n")).isEmpty();
  }

  @Test
  void keepsSpansInsideTheText() {
    String text = "قصفت تركيا مواقع حزب العمال في العراق، وقالت أنقرة إنها قتلت عشرة مسلحين.";
    assertThat(Events.of(text))
        .allSatisfy(
            event -> {
              assertThat(event.trigger().end()).isLessThanOrEqualTo(text.length());
              assertThat(event.reason().words()).contains(event.trigger());
            });
  }

  @Test
  void labelsMentionsOfOneHappening() {
    assertThat(Events.of("شنت تركيا هجوما على مواقع داعش. وقال الجيش إن الهجوم على داعش انتهى"))
        .extracting(Event::same)
        .contains("E1")
        .doesNotContain("E3");
  }

  @Test
  void takesTheDateOfTheClause() {
    assertThat(Events.of("وصل الوفد أمس. وقصفت روسيا بلدة سورية في 5 مارس 2018"))
        .extracting(Event::date)
        .contains("2018-03-05");
  }

  @Test
  void takesTheModeOfTheWeapon() {
    assertThat(Events.of("قُتل ضابط عراقي برصاص مسلحين في بغداد"))
        .extracting(Event::mode)
        .containsExactly("firearms");
  }
}
