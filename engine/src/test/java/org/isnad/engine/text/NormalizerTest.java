package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orthography made even. */
final class NormalizerTest {
  private static String normal(String text) {
    return Normalizer.normalize(text).text();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      vowel marks          | كَتَبَ الوَزِيرُ      | كتب الوزير
      shadda and tanwin    | أكّد مرارًا           | أكد مرارا
      superscript alef     | هٰذا الرحمٰن          | هذا الرحمن
      tatweel in a word    | ســـلام               | سلام
      tatweel at its end   | لـلبيع فـي            | للبيع في
      Farsi yeh            | علی                  | علي
      keheh                | ملک                  | ملك
      heh goal             | فقہ                  | فقه
      heh doachashmee      | ھنا                  | هنا
      alef wasla           | ٱلكتاب               | الكتاب
      Arabic-Indic digits  | ٢٠١٦                 | 2016
      Persian digits       | ۱۹۷۹                 | 1979
      """)
  void makesEven(String what, String text, String normal) {
    assertThat(normal(text)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"أمل", "إعلان", "آمال", "مسؤول", "شيئا", "مستشفى", "مدرسة", "سماء"})
  void keepsTheLettersThatTellWordsApart(String word) {
    assertThat(normal(word)).isEqualTo(word);
  }

  @Test
  void writesPresentationFormsAsLetters() {
    assertThat(normal("\uFEB3\uFEFC\uFEE1")).isEqualTo("سلام");
    assertThat(normal("\uFEFB")).isEqualTo("لا");
    assertThat(normal("\uFDF2")).isEqualTo("الله");
  }

  @Test
  void pointsAllLettersOfALigatureAtItsOneCharacter() {
    NormalText normal = Normalizer.normalize("س\uFEFBم");
    assertThat(normal.text()).isEqualTo("سلام");
    assertThat(offsets(normal)).containsExactly(0, 1, 1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u2066',
        '\u2069', '\uFEFF', '\u00AD', '\u061C', '\u2060'
      })
  void dropsInvisibleMarks(char mark) {
    assertThat(normal("قال" + mark + "ت")).isEqualTo("قالت");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u00A0', '\u2007', '\u2009', '\u202F', '\u3000', '\t', '\r'})
  void makesEverySpaceOne(char space) {
    assertThat(normal("قال" + space + "نعم")).isEqualTo("قال نعم");
  }

  @Test
  void readsATatweelThatStandsAloneAsADash() {
    assertThat(normal("القاهرة ـ رويترز")).isEqualTo("القاهرة - رويترز");
    assertThat(normal("ـ")).isEqualTo("-");
  }

  @Test
  void dropsATatweelAtAMark() {
    assertThat(normal("لـ«الشرق»")).isEqualTo("ل«الشرق»");
    assertThat(normal("1990 م ــ")).isEqualTo("1990 م ");
  }

  @Test
  void leavesOtherScriptsAlone() {
    assertThat(normal("CNN \uD83D\uDE00 Été")).isEqualTo("CNN \uD83D\uDE00 Été");
  }

  @Test
  void keepsOffsetsAcrossTatweelAndMarks() {
    NormalText normal = Normalizer.normalize("قـــالَ نعم");
    assertThat(normal.text()).isEqualTo("قال نعم");
    assertThat(offsets(normal)).containsExactly(0, 4, 5, 7, 8, 9, 10, 11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ــــ", "\u064B\u064C", "ـ وزارة", "سَـــلام ٣٫٥", "\uFDFA \uFEFC", "a\u0301"})
  void normalizingTwiceIsOnce(String text) {
    assertThat(normal(normal(text))).isEqualTo(normal(text));
  }

  @Test
  void alignsAPartWithTheWhole() {
    NormalText part = Normalizer.normalize("أولا ثـانيا", 5, 11);
    assertThat(part.text()).isEqualTo("ثانيا");
    assertThat(part.alignment().toOriginal(0)).isEqualTo(5);
    assertThat(part.alignment().toOriginal(1)).isEqualTo(7);
    assertThat(part.alignment().toOriginal(5)).isEqualTo(11);
  }

  private static int[] offsets(NormalText normal) {
    int[] out = new int[normal.text().length() + 1];
    for (int i = 0; i < out.length; i++) {
      out[i] = normal.alignment().toOriginal(i);
    }
    return out;
  }
}
