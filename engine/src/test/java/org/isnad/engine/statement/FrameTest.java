package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may follow a reporting word. */
final class FrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      THAT | توقع الخبير أن ترتفع أسعار النفط. | ترتفع أسعار النفط
      BI   | أشاد الرئيس بجهود رجال الإطفاء. | بجهود رجال الإطفاء
      ALA  | وافق البرلمان على خفض الضرائب. | خفض الضرائب
      MIN  | حذرت منظمة الصحة العالمية من تفشي الكوليرا. | تفشي الكوليرا
      OBJ  | رفضت النقابة خفض الأجور. | خفض الأجور
      AN   | كشف مصدر أمني عن خطة لتهريب السلاح. | خطة لتهريب السلاح
      ILA  | ودعا رئيس البلدية السكان إلى ترشيد المياه. | ترشيد المياه
      """)
  void everyFrameOpensContent(Frame frame, String text, String content) {
    assertThat(Frame.byLabel(frame.label())).contains(frame);
    assertThat(Said.contents(text)).containsExactly(content);
  }

  @Test
  void readsAListOfLabels() {
    assertThat(Frame.parse("that,to-obj")).contains(Set.of(Frame.THAT, Frame.TO_OBJ));
  }

  @Test
  void refusesAnUnknownLabel() {
    assertThat(Frame.parse("that,nowhere")).isEmpty();
    assertThat(Frame.parse("")).isEmpty();
  }

  @Test
  void labelsAreSmallWithHyphens() {
    assertThat(Frame.TO_ILA.label()).isEqualTo("to-ila");
    assertThat(Frame.labels()).startsWith("that, bi, ala, ").endsWith("to-min");
  }
}
