package org.isnad.engine.name;

import java.util.Set;

/** Closed classes that stand at the start of a noun phrase or point back, by folded letters. */
final class ClosedWords {
  private static final Set<String> DEMONSTRATIVES =
      Set.of("هذا", "هذه", "هؤلاء", "ذلك", "تلك", "هذان", "هذين", "هاتان", "هاتين", "اولئك", "ذات");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "كل", "جميع", "كافة", "بعض", "معظم", "غالبية", "اغلب", "اغلبية", "سائر", "احد", "احدي",
          "نحو", "قرابة", "حوالي", "زهاء", "مئات", "عشرات", "الاف", "ملايين", "مختلف", "غير", "كلا",
          "كلتا", "عدة", "بضع", "بضعة", "نصف", "ثلث", "ربع", "كبري", "كبار", "ابرز", "اكبر", "اول",
          "اخر", "ثاني", "اقوي", "اهم");
  private static final Set<String> COUNTERS =
      Set.of(
          "عدد", "عددا", "العديد", "اكثر", "اقل", "كثير", "الكثير", "مجموعة", "مزيد", "المزيد",
          "عشرات", "العشرات", "المئات", "الاف", "الالاف", "مئات", "جزء", "قسم");
  private static final Set<String> NUMBERS =
      Set.of(
          "واحد", "واحدة", "اثنان", "اثنين", "اثنتان", "اثنتين", "ثلاثة", "ثلاث", "اربعة", "اربع",
          "خمسة", "خمس", "ستة", "ست", "سبعة", "سبع", "ثمانية", "ثماني", "تسعة", "تسع", "عشرة",
          "عشر", "عشرون", "عشرين", "ثلاثون", "ثلاثين", "اربعون", "اربعين", "خمسون", "خمسين", "ستون",
          "ستين", "سبعون", "سبعين", "ثمانون", "ثمانين", "تسعون", "تسعين", "مئة", "مائة", "مئتا",
          "مئتي", "مائتي", "الف", "الفا", "الفي", "مليون", "مليار");
  private static final Set<String> RELATIVES =
      Set.of(
          "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي",
          "من", "ما", "مما", "ممن");

  private static final Set<String> SELF =
      Set.of("نفسه", "نفسها", "ذاته", "ذاتها", "انفسهم", "ذاتهم");

  private ClosedWords() {}

  /** Whether it says that the same is meant (المصدر نفسه). */
  static boolean isSelf(String folded) {
    return SELF.contains(folded);
  }

  /** Whether it says that more of a kind are meant (آخرون). */
  static boolean isOther(String stem) {
    return switch (stem) {
      case "اخرون", "اخرين", "اخران", "اخريان", "بعضهم", "معظمهم", "اغلبهم", "جميعهم" -> true;
      default -> false;
    };
  }

  /** Whether it is a country with a pronoun behind it (بلاده). */
  static boolean isTheirCountry(String stem) {
    return switch (stem) {
      case "بلاده", "بلادها", "بلادهم", "بلادنا", "بلادي", "بلده", "بلدها", "بلدنا", "بلدينا" ->
          true;
      default -> false;
    };
  }

  /** Whether it points at a group for part of it (منهم). */
  static boolean isOfThem(String folded) {
    return folded.equals("منهم") || folded.equals("منهن") || folded.equals("بينهم");
  }

  static boolean isLinkAfterNumber(String folded) {
    return folded.equals("من") || isOfThem(folded);
  }

  static boolean isDemonstrative(String folded) {
    return DEMONSTRATIVES.contains(folded);
  }

  static boolean isQuantifier(String folded) {
    return QUANTIFIERS.contains(folded);
  }

  /** Whether it counts what follows with من (عدد من، أكثر من). */
  static boolean isCounter(String folded) {
    return COUNTERS.contains(folded);
  }

  static boolean isNumber(String folded) {
    return NUMBERS.contains(folded);
  }

  /**
   * Whether a word may stand before the noun of a phrase, in one of the forms it is looked up in.
   */
  static boolean mayOpen(String folded, String bare, String stem) {
    return isNumber(bare)
        || isNumber(stem)
        || isDemonstrative(unjoined(folded))
        || isCounter(bare)
        || isQuantifier(bare)
        || isQuantifier(folded);
  }

  /** A demonstrative without the clitic before it (وهذا); every other word as it is. */
  static String unjoined(String folded) {
    return folded.length() > 3
            && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ل' || folded.charAt(0) == 'ب')
            && isDemonstrative(folded.substring(1))
        ? folded.substring(1)
        : folded;
  }

  static boolean isRelative(String folded) {
    return RELATIVES.contains(folded);
  }
}
