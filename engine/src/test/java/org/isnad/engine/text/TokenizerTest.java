package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, numbers and marks. */
final class TokenizerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"13,00", "06:44", "1.000", "3.5", "٣٫٥", "١٢٬٠٠٠", "2016", "1.250.000", "٢٠،٥"})
  void keepsTheInnerSeparatorsOfANumber(String number) {
    assertThat(Tokens.covered("بلغ " + number + " طنا")).containsExactly("بلغ", number, "طنا");
    assertThat(Tokens.of(number).get(0).kind()).isEqualTo(Token.Kind.NUMBER);
  }

  @Test
  void endsANumberBeforeTheMarkOfItsSentence() {
    assertThat(Tokens.plain("عام 2016. وفي 2017، عاد"))
        .containsExactly("عام", "2016", ".", "وفي", "2017", "،", "عاد");
  }

  @Test
  void partsTheWordsOfAHashtag() {
    assertThat(Tokens.plain("#انقذوا_الميناء الآن"))
        .containsExactly("#", "انقذوا", "الميناء", "الآن");
  }

  @Test
  void partsACliticFromAQuotedWord() {
    assertThat(Tokens.covered("لـ«الشرق» و\"الغد\""))
        .containsExactly("لـ", "«", "الشرق", "»", "و", "\"", "الغد", "\"");
  }

  @Test
  void keepsASurrogatePairTogether() {
    assertThat(Tokens.covered("نعم😀 لا")).containsExactly("نعم", "😀", "لا");
  }

  @Test
  void outlivesHalfASurrogatePair() {
    assertThat(Tokens.plain("نعم \uD83D")).containsExactly("نعم", "\uD83D");
    assertThat(Tokens.plain("\uDE00 لا")).containsExactly("\uDE00", "لا");
  }

  @Test
  void coversTheMarksAndTatweelOfAWord() {
    assertThat(Tokens.covered("أكَّــدَ الوزيرُ، نعمْ."))
        .containsExactly("أكَّــدَ", "الوزيرُ", "،", "نعمْ", ".");
  }

  @Test
  void startsAWordBehindTheInvisibleMarkBeforeIt() {
    assertThat(Tokens.covered("\u200Fقال\u200F نعم")).containsExactly("قال", "نعم");
  }

  @Test
  void joinsRunsOfDotsDashesAndBrackets() {
    assertThat(Tokens.plain("تابع.. ثم -- ((نعم)) ..."))
        .containsExactly("تابع", "..", "ثم", "--", "((", "نعم", "))", "...");
  }

  @Test
  void readsDoubledBracketsAsQuotationMarks() {
    assertThat(Tokens.of("((نعم)) (لا)").stream().map(Token::kind))
        .containsExactly(
            Token.Kind.QUOTE,
            Token.Kind.WORD,
            Token.Kind.QUOTE,
            Token.Kind.MARK,
            Token.Kind.WORD,
            Token.Kind.MARK);
  }

  @Test
  void saysWhereWhiteSpaceStands() {
    assertThat(Tokens.of("قال: نعم\nلا").stream().map(Token::spaceBefore))
        .containsExactly(true, false, true, false, true);
  }

  @Test
  void keepsLineBreaksAsMarks() {
    assertThat(Tokens.of("عنوان\n\nخبر").stream().filter(t -> t.isMark('\n'))).hasSize(2);
  }

  @Test
  void foldsForLookUpAndKeepsTheLetters() {
    Token token = Tokens.of("إلى").get(0);
    assertThat(token.plain()).isEqualTo("إلى");
    assertThat(token.folded()).isEqualTo("الي");
  }

  @Test
  void partsADigitFromTheLettersBeforeIt() {
    assertThat(Tokens.plain("قناة24 و4G")).containsExactly("قناة", "24", "و", "4", "G");
    assertThat(Tokens.plain("G20 COVID19")).containsExactly("G20", "COVID19");
  }

  @Test
  void aTextWithoutLettersHasNoWords() {
    assertThat(Tokens.of("")).isEmpty();
    assertThat(Tokens.of(" \u200F \u064B ")).isEmpty();
  }
}
