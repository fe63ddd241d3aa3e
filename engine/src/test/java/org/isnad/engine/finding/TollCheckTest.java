package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TollCheckTest {
  private static final String ID = "number-mismatch";
  private static final String HEAD = "دخان فوق المرفأ";
  private static final String FIRST =
      "وأدى انفجار هز مستودعا في المرفأ إلى مقتل 9 عمال، بحسب الدفاع المدني.";
  private static final String BETWEEN = "وأغلقت السلطات الطرق القريبة ساعات عدة.";

  @Test
  void findsTwoTollsOfOneHappening() {
    assertThat(
            Findings.of(
                ID,
                HEAD,
                FIRST,
                BETWEEN,
                "وقال الدفاع المدني إن الانفجار الذي هز المستودع أسفر عن مقتل 12 عاملا."))
        .containsExactly("مقتل 12 عاملا | مقتل 9 عمال");
  }

  @Test
  void findsThemWhereTheHappeningIsOnlyTakenUp() {
    assertThat(Findings.of(ID, HEAD, FIRST, BETWEEN, "وأسفر الانفجار عن مقتل 12 عاملا."))
        .hasSize(1);
  }

  @Test
  void isSilentAboutTwoSources() {
    assertThat(
            Findings.of(
                ID,
                HEAD,
                FIRST,
                BETWEEN,
                "وقالت نقابة المرفأ إن الانفجار الذي هز المستودع أسفر عن مقتل 12 عاملا."))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheTollIsSaidToHaveRisen() {
    assertThat(
            Findings.of(
                ID, HEAD, FIRST, BETWEEN, "وارتفعت الحصيلة في الانفجار نفسه إلى مقتل 12 عاملا."))
        .isEmpty();
  }

  @Test
  void isSilentAboutThoseAmongThem() {
    assertThat(
            Findings.of(
                ID,
                HEAD,
                "وأدى انفجار هز مستودعا في المرفأ إلى مقتل 9 أشخاص.",
                BETWEEN,
                "وكان بين قتلى الانفجار، ومنهم 3 قتلى من عائلة واحدة، سائق شاحنة."))
        .isEmpty();
  }

  @Test
  void isSilentAboutAnotherHappening() {
    assertThat(
            Findings.of(
                ID,
                HEAD,
                FIRST,
                BETWEEN,
                "وكان انفجار في مصنع للأسمدة قبل عام أدى إلى مقتل 12 عاملا."))
        .isEmpty();
  }

  @Test
  void isSilentAboutSums() {
    assertThat(
            Findings.of(
                ID,
                HEAD,
                FIRST,
                "وأدى الانفجار في المستودع إلى مقتل 3 عمال في المكان.",
                "وتسبب الانفجار في المستودع في وفاة 6 عمال في المستشفى."))
        .isEmpty();
  }

  @Test
  void isSilentAboutOneMoreOfTheKindElsewhere() {
    assertThat(
            Findings.of(
                ID,
                HEAD,
                "وفي كربلاء أسفرت مواجهات مع قوات الأمن عن سقوط 30 جريحا.",
                BETWEEN,
                "وفي البصرة اندلعت مواجهات بين محتجين وقوات الشرطة أوقعت 15 جريحا."))
        .isEmpty();
  }
}
