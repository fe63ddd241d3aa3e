package org.isnad.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom phrases name, and their codes. */
final class PhraseNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت روسيا إنها ستنسحب | روسيا | OFFICE روسيا RUS ---
          قالت واشنطن إنها قلقة | واشنطن | OFFICE الولايات المتحدة USA GOV
          نفى الكرملين الخبر | الكرملين | OFFICE روسيا RUS GOV
          قالت وزارة الدفاع الروسية ذلك | وزارة | OFFICE وزارة الدفاع الروسية RUS GOV
          دعت الأمم المتحدة إلى هدنة | الأمم | OFFICE الأمم المتحدة UNO ---
          هاجم الجيش السوري البلدة | الجيش | OFFICE الجيش السوري SYR MIL
          اعتقلت الشرطة المصرية ناشطا | الشرطة | OFFICE الشرطة المصرية EGY COP
          أقر البرلمان التركي القانون | البرلمان | OFFICE البرلمان التركي TUR LEG
          هاجم الحوثيون الميناء | الحوثيون | OFFICE الحوثيون YEM REB
          """)
  void namesStatesAndBodies(String text, String words, String expected) {
    assertThat(Phrases.named(text, words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال مصدر أمني عراقي ذلك | مصدر | UNNAMED مصدر أمني عراقي IRQ COP
          قتل ثلاثة فلسطينيين أمس | ثلاثة | UNNAMED ثلاثة فلسطينيين PSE CVL
          أكد دبلوماسيون أوروبيون ذلك | دبلوماسيون | UNNAMED دبلوماسيون أوروبيون
          قال متحدث باسم الحكومة الألمانية ذلك | متحدث | UNNAMED متحدث باسم الحكومة الألمانية DEU GOV
          ذكر بيان الرئاسة السورية ذلك | بيان | DOCUMENT بيان الرئاسة السورية SYR GOV
          ذكرت قناة الجزيرة الخبر | قناة | MEDIA قناة الجزيرة
          نقلت وكالة رويترز الخبر | وكالة | MEDIA وكالة رويترز GBR JRN
          """)
  void tellsWhoIsNotNamedFromOutletsAndDocuments(String text, String words, String expected) {
    assertThat(Phrases.named(text, words)).startsWith(expected.substring(0, expected.length()));
  }

  @Test
  void givesAFamilyNameItsFullestForm() {
    Phrases phrases =
        Phrases.of(
            "بادي: لم نتسلم شيئا\nقال راجح بادي، المتحدث باسم الحكومة اليمنية، إن اللجنة عادت. وأوضح بادي ذلك");
    assertThat(phrases.named("بادي ذلك")).isEqualTo("PERSON راجح بادي YEM GOV");
    assertThat(phrases.named("راجح")).isEqualTo("PERSON راجح بادي YEM GOV");
  }

  @Test
  void givesAnOfficeTheNameOfItsHolder() {
    Phrases phrases =
        Phrases.of(
            "التقى الرئيس الروسي فلاديمير بوتين وزير الدفاع سيرجي شويجو."
                + " وشكر الرئيس الروسي الجنود، وقال وزير الدفاع إن المهمة انتهت");
    assertThat(phrases.named("الرئيس الروسي الجنود")).isEqualTo("PERSON فلاديمير بوتين RUS GOV");
    assertThat(phrases.named("وزير الدفاع إن")).isEqualTo("PERSON سيرجي شويجو RUS GOV");
  }

  @Test
  void keepsAnOfficeThatNobodyIsNamedForAsItStands() {
    assertThat(Phrases.named("قال الرئيس الأميركي إنه سيرد", "الرئيس"))
        .isEqualTo("PERSON الرئيس الأميركي USA GOV");
  }

  @Test
  void takesDefiniteRepeatsBackToTheirFullForm() {
    Phrases phrases =
        Phrases.of(
            "قالت وزارة الخارجية الأميركية في بيان إنها قلقة. وأضافت الوزارة أنها تراقب."
                + " وقالت مصادر برلمانية لبنانية إن الجلسة أجلت. وتابعت المصادر قولها");
    assertThat(phrases.named("الوزارة")).isEqualTo("OFFICE وزارة الخارجية الأميركية USA GOV");
    assertThat(phrases.named("المصادر")).startsWith("UNNAMED مصادر برلمانية لبنانية LBN");
  }

  @Test
  void readsHisCountryFromTheLastActor() {
    Phrases phrases = Phrases.of("قال وزير الخارجية الإيراني جواد ظريف إن بلاده ملتزمة");
    assertThat(phrases.named("بلاده")).isEqualTo("OFFICE إيران IRN ---");
  }

  @Test
  void knowsPersonsByFamilyNameAndDate() {
    assertThat(Phrases.named("قال أوباما إنه متفائل", "أوباما"))
        .isEqualTo("PERSON باراك أوباما USA GOV");
  }

  @Test
  void givesABodyWithoutCountryThatOfTheArticle() {
    assertThat(Phrases.named("أعلنت تركيا الطوارئ، وأغلقت الشرطة الطرق في تركيا", "الشرطة"))
        .isEqualTo("OFFICE الشرطة TUR COP");
  }

  @Test
  void lettersThatLookLikeCliticsBelongToNames() {
    assertThat(Phrases.named("رحب بوتين بالاتفاق", "بوتين"))
        .isEqualTo("PERSON فلاديمير بوتين RUS GOV");
    assertThat(Phrases.extent("التقى الناشط نبيه بري، الذي عاد أمس", "الناشط"))
        .isEqualTo("الناشط نبيه بري");
  }
}
