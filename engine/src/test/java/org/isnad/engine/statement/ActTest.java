package org.isnad.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speakers do by saying. */
final class ActTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      INFORM | وصرح الرئيس بأنه سيزور الهند.
      AFFIRM | وأكد المدير أن القطار سليم.
      OPINE | ورأى المحلل أن الأزمة ستطول.
      HOPE | أعرب السفير عن أمله في عودة الهدوء.
      EXPECT | توقع الخبير أن ترتفع أسعار النفط.
      FEAR | عبر الأهالي عن خشيتهم من انهيار السد.
      PROMISE | وتعهد الرئيس بمحاربة الفساد.
      THREATEN | هدد العمال بالإضراب عن العمل.
      WARN | حذرت منظمة الصحة العالمية من تفشي الكوليرا.
      REQUEST | وطالب المتظاهرون برحيل الحاكم.
      ORDER | أمر القائد جنوده بالانسحاب من التلة.
      DENY | نفى المصرف أن يكون قد أفلس.
      REJECT | رفضت النقابة خفض الأجور.
      ACCUSE | اتهم الحزب الحكومة بإخفاء الأرقام.
      ADMIT | اعترف المتهم بسرقة المصرف.
      PRAISE | أشاد الرئيس بجهود رجال الإطفاء.
      CONDEMN | أدان مجلس الأمن الهجوم على المستشفى.
      AGREE | وافق البرلمان على خفض الضرائب.
      ASK | تساءل النائب هل ستدفع الرواتب هذا الشهر.
      """)
  void theReportingWordTellsTheAct(Act act, String text) {
    assertThat(Said.read(text)).extracting(Statement::act).containsExactly(act);
  }

  @Test
  void labelsAreReadBack() {
    for (Act act : Act.values()) {
      assertThat(Act.byLabel(act.label())).contains(act);
    }
  }

  @Test
  void knowsNoOtherLabel() {
    assertThat(Act.byLabel("INFORM")).isEmpty();
    assertThat(Act.byLabel("")).isEmpty();
  }
}
