package org.isnad.engine.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "ءakala, أكل",
    "ءiء~, إئ",
    "ءAخiذ, آخذ",
    "ءaءمaن, آمن",
    "ءiءمAن, إيمان",
    "سaءaل, سأل",
    "سuءiل, سئل",
    "مaسءUل, مسؤول",
    "قirAءap, قراءة",
    "قaraءa, قرأ",
    "tanab~uء, تنبؤ",
    "qAriء, قارئ",
    "جuزء, جزء",
    "ءiوجAد, إيجاد",
    "yuيقiن, يوقن",
  })
  void givesEveryHamzaItsSeat(String pattern, String spelled) {
    assertThat(Spelling.letters(arabic(pattern))).isEqualTo(spelled);
  }

  /** Latin consonants of the cases above that stand for root letters. */
  private static String arabic(String pattern) {
    return pattern
        .replace('k', 'ك')
        .replace('l', 'ل')
        .replace('r', 'ر')
        .replace('q', 'ق')
        .replace('b', 'ب');
  }

  @ParameterizedTest
  @CsvSource({"رaد~, ردّ, رد", "mutaحaد~iث, متحدّث, متحدث"})
  void writesShaddaInLemmasAlone(String pattern, String lemma, String letters) {
    assertThat(Spelling.lemma(pattern)).isEqualTo(lemma);
    assertThat(Spelling.letters(pattern)).isEqualTo(letters);
  }
}
