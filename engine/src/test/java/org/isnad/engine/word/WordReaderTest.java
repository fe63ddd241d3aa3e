package org.isnad.engine.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {
  private static final WordReader READER = WordReader.create(Resources.builtIn());

  private static ReadText read(String text) {
    return READER.read(Segmenter.segment(Article.of("test", text)));
  }

  private static Word word(String text, String form) {
    return read(text).words().stream()
        .filter(w -> w.plain().equals(form))
        .findFirst()
        .orElseThrow();
  }

  private static String parts(String text) {
    ReadText read = read(text);
    List<String> parts = new ArrayList<>();
    for (Span part : read.parts(0)) {
      parts.add(part.of(text));
    }
    return String.join("+", parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "منها من+ها",
        "لديه لدي+ه",
        "إنه إن+ه",
        "لأن ل+أن",
        "لأنهم ل+أن+هم",
        "بأنه ب+أن+ه",
        "لكنه لكن+ه",
        "وكان و+كان",
        "فقال ف+قال",
        "سيكتبونها س+يكتبون+ها",
        "وللعراقيين و+ل+لعراقيين",
        "للجنة ل+لجنة",
        "بالقرب ب+القرب",
        "بلادهم بلاد+هم",
        "قواته قوات+ه",
        "بقواته ب+قوات+ه",
        "كما كما",
        "كان كان",
        "وزير وزير",
        "وفد وفد",
        "فريق فريق",
        "بيان بيان",
        "كتاب كتاب",
        "لجنة لجنة",
        "سلاح سلاح",
        "وجه وجه",
        "مياه مياه",
        "اتجاه اتجاه",
        "كرسي كرسي",
        "بوتين بوتين",
        "وارسو وارسو",
        "فرنسا فرنسا",
        "كييف كييف",
        "لندن لندن",
        "سوريا سوريا",
        "ليبيا ليبيا",
        "إيران إيران",
        "القوات القوات",
      })
  void cutsCliticsOff(String word, String parts) {
    assertThat(parts(word)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "وزراء وزير",
        "هجمات هجوم",
        "قوات قوّة",
        "تصريحات تصريح",
        "ضحايا ضحية",
        "المسؤولين مسؤول",
        "صواريخهم صاروخ",
        "أبنائها ابن",
        "الأنباء نبأ",
        "جنديان جندي",
        "المدن مدينة",
      })
  void givesTheSingularAsLemma(String word, String lemma) {
    assertThat(read(word).word(0).lemma()).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "ذكر الوزير أن الاجتماع تأجل, ذكر",
    "وبين المتحدث أن العدد ارتفع, وبين",
    "وعبر عن قلقه من التصعيد, وعبر",
    "وجه الرئيس رسالة إلى نظيره, وجه",
    "طالب النواب بإقالة المدير, طالب",
    "وشدد على ضرورة الحوار, وشدد",
    "كشف تقرير جديد عن الفساد, كشف",
    "حذر الأطباء من الوباء, حذر",
    "نقل التلفزيون عن مسؤول قوله, نقل",
    "رد المتحدث على البيان, رد",
    "قتل جنديان في كمين, قتل",
    "وعد الرئيس بإجراء إصلاحات, وعد",
    "وحمل الوزير المعارضة المسؤولية, وحمل",
    "سلم المسلح نفسه للشرطة, سلم",
    "عقد المجلس جلسة طارئة, عقد",
    "حكم على المتهم بالسجن, حكم",
    "قال إن الاجتماع تأجل, تأجل",
    "لم تذكر الصحيفة أسماءهم, تذكر",
    "أكد البيان أن الوزارة قد تعدل القانون, تعدل",
  })
  void takesHomographsForVerbs(String text, String form) {
    assertThat(word(text, form).pos()).isEqualTo(Pos.VERB);
  }

  @ParameterizedTest
  @CsvSource({
    "وقع الاتفاق بين البلدين أمس, بين",
    "وصلت المساعدات عبر المعبر, عبر",
    "قال الطالب إن الامتحان صعب, الطالب",
    "أصيب الجندي في وجهه, وجهه",
    "ندد بعد مقتل القائد بالهجوم, مقتل",
    "أعلن الوزير رفض الحكومة للخطة, رفض",
    "رفعوا علم البلاد فوق المبنى, علم",
    "تظاهروا من أجل مستقبل أطفالهم, أجل",
    "سقطت القذائف على مدينة عدن ليلا, عدن",
    "وصلوا على متن سفينة شحن, متن",
  })
  void takesHomographsForNounsAndPrepositions(String text, String form) {
    assertThat(word(text, form).pos()).isNotEqualTo(Pos.VERB);
  }

  @Test
  void keepsTheOtherReadings() {
    Word word = word("ذكر الوزير أن الاجتماع تأجل", "ذكر");
    assertThat(word.others()).anyMatch(a -> a.form() == Analysis.Form.VERBAL_NOUN);
  }

  @Test
  void partsPointAtTheTextAsItStands() {
    String text = "وَقَالَ الـــوزير «بقـوّاته»";
    ReadText read = read(text);
    assertThat(read.parts(0)).extracting(p -> p.of(text)).containsExactly("وَ", "قَالَ");
    assertThat(read.parts(3)).extracting(p -> p.of(text)).containsExactly("ب", "قـوّات", "ه");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "ا",
        "ال",
        "لل",
        "وال",
        "ه",
        "abc",
        "\uD83D\uDE00",
        "12",
        "ـ",
        "ب\u200F"
      })
  void readsWhatIsHardlyText(String text) {
    ReadText read = read(text);
    assertThat(read.words()).hasSameSizeAs(read.text().tokens());
  }

  @Test
  void neverThrowsAndKeepsPartsInsideWords() {
    String letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ـًّ.،؛«»\"0٣\nلالوبف";
    Random random = new Random(7);
    for (int n = 0; n < 400; n++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      ReadText read = read(text.toString());
      for (int i = 0; i < read.size(); i++) {
        Span span = read.word(i).span();
        int at = span.start();
        for (Span part : read.parts(i)) {
          assertThat(part.start()).isGreaterThanOrEqualTo(at);
          assertThat(part.end()).isGreaterThan(part.start());
          at = part.end();
        }
        assertThat(at).isEqualTo(span.end());
        assertThat(read.word(i).stem()).isNotNull();
      }
    }
  }
}
