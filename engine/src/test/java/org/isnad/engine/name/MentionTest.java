package org.isnad.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.isnad.engine.text.Span;
import org.junit.jupiter.api.Test;

/** Proper names in text order. */
final class MentionTest {
  @Test
  void findsPersonsBodiesAndPlaces() {
    assertThat(
            Phrases.of("زار الأمين العام للأمم المتحدة بان كي مون بيروت ثم توجه إلى قبرص")
                .mentions())
        .containsExactly("ORG للأمم المتحدة", "PER بان كي مون", "LOC بيروت", "LOC قبرص");
  }

  @Test
  void keepsCliticsOnTheFirstWord() {
    assertThat(Phrases.of("استعان الخبراء بفرنسا ولبنان").mentions())
        .containsExactly("LOC بفرنسا", "LOC ولبنان");
  }

  @Test
  void leavesMarksOut() {
    assertThat(Phrases.of("ذكرت وكالة \"تاس\" الخبر").mentions()).containsExactly("ORG تاس");
  }

  @Test
  void learnsShortFormsFromFullOnes() {
    assertThat(
            Phrases.of("قال الناشط مارك أوفلاند إن التجمع انتهى. وأضاف أوفلاند أنه عائد")
                .resolved())
        .containsExactly("مارك أوفلاند", "مارك أوفلاند");
  }

  @Test
  void neverThrowsAndStaysInTheText() {
    String[] pieces = {
      "قال", "الرئيس", "الروسي", "بوتين", "و", "ل", "د", ".", "،", "\"", "«", "»", "(", ")", "#",
      "12", "من", "عدد", "كل", "هذا", "منهم", "والوزير", "لل", "عبد", "بن", "\n", "علي", "الشرق",
      "الأوسط", "وكالة", "باسم", "لشؤون", "في", "بلاده", "آخرون"
    };
    Random random = new Random(11);
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(25); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) > 0 ? " " : "");
      }
      NamedText named = Phrases.read(text.toString());
      Span all = new Span(0, text.length());
      for (int i = 0; i < named.text().size(); i++) {
        named.phraseAt(i).ifPresent(phrase -> assertThat(all.contains(phrase.span())).isTrue());
        named.coordinatedAt(i);
      }
      named.mentions().forEach(mention -> assertThat(all.contains(mention.span())).isTrue());
    }
  }
}
