package org.isnad.engine.name;

import java.util.Set;

/**
 * Words that decide how far a noun phrase goes: fields, nouns and adjectives with a preposition.
 */
final class ChainWords {
  private static final Set<String> FIELDS =
      Set.of(
          "الخارجية",
          "الداخلية",
          "الدفاع",
          "المالية",
          "الصحة",
          "العدل",
          "الطاقة",
          "النفط",
          "الاقتصاد",
          "التجارة",
          "الصناعة",
          "الزراعة",
          "التعليم",
          "التربية",
          "الثقافة",
          "الاعلام",
          "السياحة",
          "البيئة",
          "النقل",
          "العمل",
          "الشؤون",
          "الاتصالات",
          "المياه",
          "الري",
          "السكان",
          "التعاون",
          "المغتربين",
          "التنمية",
          "التخطيط",
          "البحث",
          "الامن",
          "الاوقاف",
          "الشباب",
          "الرياضة",
          "الهجرة",
          "المعادن",
          "الاتصال",
          "الاستثمار",
          "الامان",
          "الاسكان",
          "العلوم",
          "التكنولوجيا",
          "المغاربة",
          "العلاقات",
          "الكهرباء",
          "الغاز",
          "الدواء",
          "الغذاء",
          "الانتاج");

  private static final Set<String> IN_HEADS =
      Set.of(
          "سفير",
          "ممثل",
          "مندوب",
          "مبعوث",
          "مراسل",
          "مسؤول",
          "مسئول",
          "عضو",
          "مكتب",
          "قيادي",
          "قائد",
          "مصدر",
          "ناشط",
          "خبير",
          "محلل",
          "باحث",
          "نائب",
          "مستشار",
          "قوة",
          "شاهد",
          "دبلوماسي",
          "زعيم",
          "متحدث",
          "ناطق",
          "بعثة",
          "سفارة",
          "أستاذ",
          "مدير",
          "جهاز",
          "طرف");

  private static final Set<String> FROM_ADJECTIVES =
      Set.of(
          "مقربة",
          "مقرب",
          "مقربين",
          "مقربون",
          "قريبة",
          "قريب",
          "قريبين",
          "قريبون",
          "المقربة",
          "المقرب",
          "المقربين",
          "القريبة",
          "القريب");

  private static final Set<String> FOR_ADJECTIVES =
      Set.of(
          "تابعة",
          "تابع",
          "تابعين",
          "التابعة",
          "التابع",
          "التابعين",
          "الموالية",
          "الموالي",
          "الموالين",
          "موالية",
          "موالي",
          "موالين",
          "المناهضة",
          "المناهض",
          "مناهضة",
          "المؤيدة",
          "المؤيدين",
          "مؤيدة",
          "مؤيدين",
          "مؤيدون");

  /** Adjectives that lexicons hold as nouns too. */
  private static final Set<String> FIXED =
      Set.of(
          "عام", "عامة", "اعلي", "كبري", "عليا", "خاص", "خاصة", "ديني", "مدني", "اول", "اولي",
          "ثاني", "اخر", "اخري");

  private static final Set<String> AGENCIES = Set.of("مؤتمر", "حركة", "جبهة", "برنامج", "صندوق");

  private ChainWords() {}

  /** Whether a ministry or body has it for its field (وزير الشؤون والتعاون). */
  static boolean isField(String bare) {
    return FIELDS.contains(bare);
  }

  /** Whether في may stand between this noun and its place or body (سفير ... في). */
  static boolean takesIn(String lemma) {
    return IN_HEADS.contains(lemma);
  }

  /** Whether من goes on behind this adjective (مقرب من). */
  static boolean takesFrom(String bare) {
    return FROM_ADJECTIVES.contains(bare);
  }

  /** Whether لـ goes on behind this adjective (تابع لـ). */
  static boolean takesFor(String bare) {
    return FOR_ADJECTIVES.contains(bare);
  }

  /** Whether it is an adjective that lexicons hold as a noun too (عام). */
  static boolean isFixedAdjective(String stem) {
    return FIXED.contains(stem);
  }

  /** Whether a body with لـ may follow an office with this adjective (الأمين العام لـ). */
  static boolean completesOffice(String stem) {
    return switch (stem) {
      case "عام",
          "عامة",
          "دائم",
          "دائمة",
          "خاص",
          "خاصة",
          "سامي",
          "سامية",
          "اعلي",
          "تنفيذي",
          "تنفيذية",
          "سابق",
          "سياسي",
          "حالي" ->
          true;
      default -> false;
    };
  }

  /** Whether it measures or places in time, and so is no adjective of a name. */
  static boolean isTime(String stem) {
    return switch (stem) {
      case "اسبوع", "شهر", "سنة", "ليلة", "ساعة", "مرة", "جاري", "يوم" -> true;
      default -> false;
    };
  }

  /** Whether a body of this noun takes لـ without an adjective (صندوق لـ). */
  static boolean isAgency(String lemma) {
    return AGENCIES.contains(lemma);
  }
}
