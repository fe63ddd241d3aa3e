package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParaphraseCheckTest {
  private static final String ID = "paraphrase-stronger-than-quote";

  @Test
  void findsDoneAgainstMostlyDone() {
    assertThat(
            Findings.of(
                ID,
                "الوزير يفتتح المحطة",
                "أعلن وزير الكهرباء سامي الخالدي أن أعمال المحطة الشمالية اكتملت.",
                "وقال الخالدي: \"أنجزنا معظم أعمال المحطة الشمالية ونشكر العمال\"."))
        .containsExactly("اكتملت | أنجزنا معظم");
  }

  @Test
  void findsWillAgainstMay() {
    assertThat(
            Findings.of(
                ID,
                "الوزير والمحطة",
                "أكد وزير الكهرباء سامي الخالدي أن الوزارة ستغلق المحطة الشمالية في الصيف.",
                "وقال الخالدي: \"قد نغلق المحطة الشمالية في الصيف\"."))
        .containsExactly("ستغلق | قد نغلق");
  }

  @Test
  void isSilentWhereBothSayHowFar() {
    assertThat(
            Findings.of(
                ID,
                "الوزير يفتتح المحطة",
                "أعلن وزير الكهرباء سامي الخالدي أن الوزارة أنجزت معظم أعمال المحطة الشمالية.",
                "وقال الخالدي: \"أنجزنا معظم أعمال المحطة الشمالية ونشكر العمال\"."))
        .isEmpty();
  }

  @Test
  void isSilentWhereAnotherSpeaks() {
    assertThat(
            Findings.of(
                ID,
                "الوزير والمحطة",
                "أكد وزير الكهرباء سامي الخالدي أن الوزارة ستغلق المحطة الشمالية في الصيف.",
                "وقال مدير المحطة نبيل عيسى: \"قد نغلق المحطة الشمالية في الصيف\"."))
        .isEmpty();
  }
}
