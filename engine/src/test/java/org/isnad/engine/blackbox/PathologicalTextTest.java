package org.isnad.engine.blackbox;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.isnad.engine.Isnad;
import org.isnad.engine.text.Article;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to cost more than their length. The limits guard against growth with the square, not
 * against slowness: each takes a second or so.
 */
class PathologicalTextTest {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Isnad ISNAD = Isnad.create();

  static Stream<Arguments> texts() {
    return Stream.of(
        named("nothing", ""),
        named("no Arabic", "Talks resume on Monday, the minister said. ".repeat(10_000)),
        named("unbalanced direction marks", "\u202B\u2067قال\u202E الوزير\u2069 إن ".repeat(3_000)),
        named(
            "one line", "وقال وزير النقل أمس إن الطريق الساحلي فتح، مشيرا إلى ذلك ".repeat(10_000)),
        named("nested quotations", "«".repeat(10_000) + "قال" + "»".repeat(10_000)),
        named("quotations that never close", "قال \"إن ".repeat(3_000)),
        named("alternating families of marks", "« “ \" ' ".repeat(10_000)),
        named("brackets", "((".repeat(20_000) + "))".repeat(20_000)),
        named("quotations inside statements", deep("قال الوزير إن «", "الطريق فتح", "»", 2_000)),
        named("statements inside statements", "قال الوزير إن ".repeat(3_000)),
        named(
            "statements inside statements to an end",
            deep("قال الوزير إن ", "فتح", " قالت ", 2_500)),
        named("relays inside relays", "نقلت رويترز عن مصدر قوله إن ".repeat(2_200)),
        named("attributions in a row", "بحسب الوزير، وفقا للمصدر، ".repeat(5_000)),
        named("participles in a row", "مشيرا إلى أن، مؤكدا أن ".repeat(2_500)),
        named("joined names", "محمد وأحمد ".repeat(15_000)),
        named("one construct", "رئيس وزير مدير ".repeat(10_000)),
        named("joined offices", "الوزير الروسي ووزير الدفاع الأميركي ".repeat(5_000)),
        named("numbers", "12 ".repeat(50_000)),
        named("times", "الثلاثاء 12 مارس الماضي في الساعة العاشرة صباحا ".repeat(4_000)),
        named("event words", "هجوم قصف مقتل اجتماع انسحاب ".repeat(1_500)),
        named("pronouns", "وقالت إنها وإنه وقال لهما ".repeat(2_400)),
        named("one word", "ا".repeat(1_000_000)),
        named("one word of clitics", "وبال".repeat(200_000)),
        named("vowel marks", "م" + "\u064F".repeat(1_000_000)),
        named("tatweel", "\u0640".repeat(1_000_000)),
        named("direction marks", "\u202B".repeat(1_000_000)),
        named("white space", " ".repeat(2_000_000)),
        named("line breaks", "\n".repeat(500_000)),
        named("commas", "،".repeat(200_000)),
        named("colons", "الوزير: ".repeat(20_000)),
        named("full stops", "و. ".repeat(50_000)),
        named("dashes", "- ".repeat(100_000)),
        named("hashtags", "#قال_الوزير_إن_".repeat(4_000)),
        named("lone surrogates", "\uD83D".repeat(500_000)));
  }

  private static String deep(String open, String inside, String close, int levels) {
    return open.repeat(levels) + inside + close.repeat(levels);
  }

  private static Arguments named(String name, String text) {
    return Arguments.of(Named.of(name, text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void costsNoMoreThanItsLength(String text) {
    assertTimeoutPreemptively(
        LIMIT, () -> Places.check(ISNAD.read(Article.of("pathological", text))));
  }
}
