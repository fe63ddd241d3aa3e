package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sentences end. */
final class SentenceSplitterTest {
  @Test
  void endsAtStopsAndQuestionAndExclamationMarks() {
    assertThat(Tokens.sentences("عاد الوفد. هل نجح؟ لا! قد نعرف غدا? ربما"))
        .containsExactly("عاد الوفد.", "هل نجح؟", "لا!", "قد نعرف غدا?", "ربما");
  }

  @Test
  void doesNotEndAtCommasColonsAndSemicolons() {
    assertThat(Tokens.sentences("قال: عدنا، ثم نمنا؛ والسلام")).hasSize(1);
  }

  @Test
  void doesNotEndAtAbbreviations() {
    assertThat(Tokens.sentences("وصل د. سامي من مقر أ.ف.ب إلى البيت. ونام."))
        .containsExactly("وصل د. سامي من مقر أ.ف.ب إلى البيت.", "ونام.");
  }

  @Test
  void endsBehindALetterAtTheEndOfItsLine() {
    assertThat(Tokens.sentences("ولد عام 1990 م.\nثم سافر."))
        .containsExactly("ولد عام 1990 م.", "ثم سافر.");
  }

  @Test
  void endsAtTwoDotsBeforeASpace() {
    assertThat(Tokens.sentences("سكت طويلا.. ثم خرج..."))
        .containsExactly("سكت طويلا..", "ثم خرج...");
  }

  @Test
  void endsAtAStopWithoutASpaceBehindIt() {
    assertThat(Tokens.sentences("انتهى اللقاء.وعاد الوفد"))
        .containsExactly("انتهى اللقاء.", "وعاد الوفد");
  }

  @Test
  void keepsClosingMarksWithTheSentenceBefore() {
    assertThat(Tokens.sentences("قال: «لن نعود.» وخرج. (كان غاضبا.) ثم نام؟!"))
        .containsExactly("قال: «لن نعود.»", "وخرج.", "(كان غاضبا.)", "ثم نام؟!");
  }

  @Test
  void endsAtLineBreaks() {
    assertThat(Tokens.sentences("عنوان الخبر\n\nبدأ الموسم"))
        .containsExactly("عنوان الخبر", "بدأ الموسم");
  }

  @Test
  void countsParagraphsAmongTheLinesThatHoldText() {
    List<Sentence> sentences =
        Segmenter.segment(Article.of("x", "عنوان\n\n\nأول. ثان.\n\nثالث")).sentences();
    assertThat(sentences.stream().map(Sentence::paragraph)).containsExactly(0, 1, 1, 2);
  }

  @Test
  void coversEveryTokenButLineBreaks() {
    SegmentedText text = Segmenter.segment(Article.of("x", "عنوان\nقال: «نعم». ثم.. لا؟\n- بند"));
    boolean[] covered = new boolean[text.tokens().size()];
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        assertThat(covered[i]).isFalse();
        covered[i] = true;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      assertThat(covered[i]).isEqualTo(!text.tokens().get(i).isMark('\n'));
    }
  }
}
