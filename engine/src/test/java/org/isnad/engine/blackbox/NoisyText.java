package org.isnad.engine.blackbox;

import java.util.List;
import java.util.Random;

/** Makes texts that look like news here and there and like nothing at all elsewhere, by a seed. */
final class NoisyText {
  /** Words that make stages do something: cues, openers, names, events, times. */
  private static final List<String> NEWS =
      List.of(
          "قال",
          "وأضاف",
          "وقالت",
          "أن",
          "إن",
          "بأن",
          "وأن",
          "الرئيس",
          "الروسي",
          "فلاديمير",
          "بوتين",
          "وزير",
          "الخارجية",
          "مصادر",
          "رويترز",
          "نقلت",
          "عن",
          "قوله",
          "وفقا",
          "لـ",
          "بحسب",
          "بيان",
          "تصريحات",
          "انسحاب",
          "قصف",
          "مقتل",
          "هجوم",
          "على",
          "في",
          "من",
          "إلى",
          "مع",
          "اجتماع",
          "اتهم",
          "دعا",
          "لم",
          "لن",
          "سوف",
          "أمس",
          "الثلاثاء",
          "مارس",
          "الماضي",
          "مشيرا",
          "مؤكدا",
          "الذي",
          "التي",
          "هو",
          "وهو",
          "ذلك",
          "ذكرت",
          "القاهرة",
          "أ ف ب",
          "// انتهى //",
          "كما",
          "حد",
          "تعبيره",
          "الجانبان",
          "خمسة",
          "مئات");

  private static final List<String> MARKS =
      List.of(
          "\"", "'", "«", "»", "“", "”", "‘", "’", "((", "))", "(", ")", "،", ".", ":", ";", "؛",
          "؟", "!", "...", "…", "-", "–", "/", "#", "_", "\n", "\n\n", "\r\n", "\t", "|", "\\");

  private static final List<String> INVISIBLE =
      List.of(
          "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D",
          "\u202E", "\u2066", "\u2067", "\u2069", "\uFEFF", "\u00AD", "\u061C", "\u00A0", "\u3000");

  private static final List<String> ODD =
      List.of(
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\uDE00\uD83D",
          "\u0000",
          "\u0007",
          "\uFFFF",
          "\uFFFD",
          "\uFDFA",
          "\uFDF2",
          "\uFEFB",
          "\uFE8D\uFEDF",
          "\u0640",
          "\u0640\u0640",
          "\u064B",
          "\u0651",
          "\u0670",
          "abc",
          "3.5%",
          "٢٠١٨",
          "۱۲",
          "12,500",
          "06:44",
          "1/2/2016",
          "e\u0301",
          "\u2028");

  private final Random random;

  NoisyText(long seed) {
    random = new Random(seed);
  }

  /** A text of {@code pieces} pieces. */
  String of(int pieces) {
    StringBuilder out = new StringBuilder();
    int news = 20 + random.nextInt(75); // in a hundred
    for (int i = 0; i < pieces; i++) {
      out.append(random.nextInt(100) < news ? any(NEWS) : noise());
      if (random.nextInt(8) > 0) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private String noise() {
    return switch (random.nextInt(5)) {
      case 0, 1 -> any(MARKS);
      case 2 -> any(INVISIBLE);
      case 3 -> any(ODD);
      default -> letters();
    };
  }

  private String letters() {
    StringBuilder out = new StringBuilder();
    int length = 1 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      out.append((char) ('\u0621' + random.nextInt('\u0653' - '\u0621')));
    }
    return out.toString();
  }

  private String any(List<String> pieces) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
