package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineExtentCheckTest {
  private static final String ID = "headline-broader-than-body";

  @Test
  void findsAllInTheHeadlineAgainstMostInTheBody() {
    assertThat(
            Findings.of(
                ID,
                "الجيش الكيني يسحب كل جنوده من الصومال",
                "بدأ الجيش الكيني أمس سحب معظم جنوده من الصومال."))
        .containsExactly("يسحب كل جنوده من الصومال | سحب معظم جنوده من الصومال");
  }

  @Test
  void readsAVerbThatEmptiesAsAll() {
    assertThat(
            Findings.of(
                ID,
                "أخلت تركيا قاعدتها في الصومال من الجنود",
                "قررت تركيا تقليص عدد جنودها في الصومال."))
        .hasSize(1);
  }

  @Test
  void readsABareHeadlineAsAllOfTheSameThing() {
    assertThat(
            Findings.of(
                ID,
                "الجيش يسيطر على ميناء بوصاصو الصومالي",
                "قال متحدث إن الجيش سيطر على الجزء الأكبر من ميناء بوصاصو الصومالي."))
        .hasSize(1);
  }

  @Test
  void isSilentWhereTheBodySaysAllAsWell() {
    assertThat(
            Findings.of(
                ID,
                "الجيش الكيني يسحب كل جنوده من الصومال",
                "بدأ الجيش الكيني أمس سحب جميع جنوده من الصومال.",
                "وكان الجيش سحب بعض جنوده من الصومال قبل عام."))
        .isEmpty();
  }

  @Test
  void isSilentAboutAnotherThing() {
    assertThat(
            Findings.of(ID, "كينيا تسحب كل دبلوماسييها من لندن", "سحب الجيش بعض آلياته من الحدود."))
        .isEmpty();
  }
}
