package org.isnad.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years, with a word for year before them or bare. */
final class YearReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2014 | DATE | عام 2014 | تأسست عام 2014
      2002 | DATE | العام 2002م | تأسست العام 2002م
      1998 | DATE | سنة 1998 | تأسست سنة 1998
      2014 | DATE | عام ألفين وأربعة عشر | تأسست عام ألفين وأربعة عشر
      1975 | DATE | سنة ألف وتسعمائة وخمس وسبعين | تأسست سنة ألف وتسعمائة وخمس وسبعين
      2011 | DATE | 2011 | توقف المشروع منذ 2011
      2014 | DATE | 2014 | فاز بمونديال 2014 الذي أقيم في البرازيل
      2014-10-25/2015-10-13 | DATE | عام 1436 هـ | تأسست عام 1436 هـ
      1999/2004 | DATE | 1999-2004 | شغل المنصب في الفترة 1999-2004
      2014/2015 | DATE | عام 2014-2015 | نشر تقرير عام 2014-2015
      """)
  void readsYears(String value, String type, String span, String text) {
    assertThat(Times.of(text)).containsExactly(span + " " + type + " " + value);
  }
}
