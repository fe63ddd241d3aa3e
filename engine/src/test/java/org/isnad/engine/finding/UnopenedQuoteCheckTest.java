package org.isnad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnopenedQuoteCheckTest {
  private static final String ID = "unopened-quote";

  @Test
  void findsAQuotationThatNeverOpens() {
    assertThat(
            Findings.of(ID, "أعلن الوزير قراره", "قال الوزير إن العمل يبدأ غدا في الجسر\" القديم."))
        .containsExactly("العمل يبدأ غدا في الجسر\"");
  }

  @Test
  void isSilentWhereEveryMarkHasItsPair() {
    assertThat(Findings.of(ID, "أعلن الوزير قراره", "قال الوزير إن \"العمل يبدأ غدا\" في الجسر."))
        .isEmpty();
  }

  @Test
  void isSilentAboutInches() {
    assertThat(Findings.of(ID, "هاتف جديد", "يأتي الهاتف الجديد بشاشة قياسها 6\" وسعر منخفض."))
        .isEmpty();
  }
}
