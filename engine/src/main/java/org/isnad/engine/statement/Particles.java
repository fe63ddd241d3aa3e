package org.isnad.engine.statement;

import java.util.HashSet;
import java.util.Set;

/** Closed classes of words that open, link and limit clauses, by their folded letters. */
final class Particles {
  private static final Set<String> THAT_STEMS =
      Set.of(
          "ان", "انه", "انها", "انهم", "انهما", "انهن", "انني", "اني", "اننا", "انا", "انك",
          "انكم");

  static final Set<String> THAT = THAT_STEMS;
  static final Set<String> BY_THAT = prefixed("ب");

  /** بألا, without its hamza too: it stays with its clause. */
  static final Set<String> BY_NOT = Set.of("بالا", "باالا");

  static final Set<String> AND_THAT = prefixed("و");
  static final Set<String> THEN_THAT = prefixed("ف");

  static final Set<String> RELATIVE =
      Set.of(
          "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي",
          "والذي", "والتي", "والذين");

  /** Words before أن that make its clause one of time, exception or the like: no content. */
  static final Set<String> SUBORDINATE_BEFORE_THAT =
      Set.of(
          "بعد", "قبل", "منذ", "دون", "بدون", "رغم", "مع", "غير", "بيد", "الا", "سوى", "حين", "حتى",
          "كما", "بما", "مثل", "وبعد", "وقبل", "ورغم", "لحين", "بمجرد", "شرط", "بشرط", "خلال",
          "اثر", "عقب", "لولا", "وما", "فما", "يمكن", "يجب", "ينبغي", "يبدو");

  /** Prepositions whose letters may be read otherwise. */
  static final Set<String> PREPOSITION =
      Set.of(
          "من", "ومن", "في", "وفي", "علي", "وعلي", "الي", "عن", "وعن", "مع", "حول", "خلال",
          "وخلال");

  /** Words before a genitive that are prepositions in all but name. */
  static final Set<String> GOVERNING =
      Set.of("رغم", "بعد", "قبل", "خلال", "عقب", "اثر", "منذ", "وسط", "بعيد", "قبيل", "اثناء");

  /** Words that open a clause of the narrator behind the content. */
  static final Set<String> NARRATOR =
      Set.of(
          "وذلك", "بينما", "فيما", "وفيما", "وبينما", "وكان", "وكانت", "يذكر", "ويذكر", "يشار",
          "ويشار");

  /** Adverbial nouns with بـ that open no content. */
  static final Set<String> ADVERBIAL_BI =
      Set.of(
          "بدوره",
          "بدورها",
          "بدورهم",
          "بشكل",
          "بصوره",
          "بصورة",
          "باسم",
          "بمناسبة",
          "بحضور",
          "بالتالي",
          "بعد",
          "بين",
          "بينما",
          "بشان",
          "بخصوص",
          "بسبب",
          "بصفة",
          "بصفته",
          "بصفتها",
          "بالمقابل",
          "بموجب",
          "بحسب",
          "بعيدا",
          "بلا",
          "بدون",
          "بعض",
          "بوضوح",
          "بشدة",
          "بقوة",
          "بعدما",
          "باعتباره",
          "باعتبارها",
          "بالاضافة",
          "بالنسبة",
          "بلهجة",
          "بمثابة",
          "بالفعل",
          "بالاجماع",
          "بالاساس",
          "بالكامل",
          "بالقول",
          "بقوله",
          "بقولها");

  /** Words that may stand between the start of a clause and its verb. */
  static final Set<String> BEFORE_VERB =
      Set.of(
          "قد", "وقد", "فقد", "لقد", "كان", "وكان", "كانت", "وكانت", "كانوا", "لم", "ولم", "لن",
          "ولن", "لا", "ولا", "ما", "سوف", "كما", "ايضا", "هذا", "ثم", "حيث", "اذ", "انه", "انها",
          "انهم", "وهو", "وهي", "وهم", "هو", "هي");

  /** Words that set a clause against the one before. */
  static final Set<String> CONTRAST =
      Set.of(
          "فيما", "بينما", "لكن", "ولكن", "لكنه", "ولكنه", "لكنها", "ولكنها", "لكنهم", "ولكنهم",
          "ثم", "كما", "الا", "غير", "لذلك", "ولذلك", "لذا", "ولذا");

  /** Modal and auxiliary verbs, whose letters may also spell a reporting verb. */
  static final Set<String> MODAL =
      Set.of(
          "يجب", "تجب", "يمكن", "تمكن", "يكون", "تكون", "كان", "كانت", "هناك", "يبدو", "يوجد",
          "توجد", "اجمع", "لها", "له");

  /** Words behind which content that is a noun phrase does not go on. */
  static final Set<String> AFTER_NOMINAL =
      Set.of(
          "بعدما", "وان", "وانه", "وانها", "وانهم", "لاسيما", "عندما", "بينما", "فيما", "حيث",
          "قائلا", "بقوله", "بقولها");

  /** Forms of reporting nouns that mean something else: the matter, knowing that. */
  static final Set<String> NO_CUE =
      Set.of("علما", "املا", "الامر", "امر", "امرا", "الطلب", "بالامر", "ردا", "وردا");

  /** Words behind a comma that begin a remark on what was said. */
  static final Set<String> ASIDE = Set.of("وهو", "وهي", "ما", "مما", "الامر");

  /** Nouns behind في with which the narrator says what a deed amounts to: في خطوة, في إشارة. */
  static final Set<String> NARRATED_STEP =
      Set.of(
          "خطوة", "اشارة", "مؤشر", "تصريح", "تصريحات", "بيان", "مقابلة", "محاولة", "تغريدة", "حديث",
          "كلمة", "تلميح");

  /** What speakers do not do, behind دون أن: give details. */
  static final Set<String> DETAILS =
      Set.of(
          "يكشف", "تكشف", "يكشفوا", "يحدد", "تحدد", "يحددوا", "يوضح", "توضح", "يوضحوا", "يذكر",
          "تذكر", "يذكروا", "يعطي", "تعطي", "يعطوا", "يعط", "يقدم", "تقدم", "يقدموا", "يسمي",
          "تسمي", "يسميه", "تسميه", "يسميها", "تسميها", "يسمه", "يفصح", "تفصح", "يدلي", "تدلي",
          "يورد", "تورد", "يضيف", "تضيف", "يخوض", "تخوض", "يتطرق", "تتطرق", "يدخل", "تدخل");

  /** Adverbs whose letters may be taken for a name. */
  static final Set<String> ADVERB = Set.of("مرارا", "تكرارا", "علنا", "سرا", "مجددا", "حاليا");

  /** Deeds of violence that one claims, by their letters. */
  static final Set<String> ATTACK =
      Set.of(
          "هجوم",
          "هجمات",
          "هجومين",
          "تفجير",
          "تفجيرات",
          "تفجيرين",
          "عملية",
          "عمليات",
          "اعتداء",
          "اعتداءات",
          "اغتيال",
          "قصف",
          "مسؤولية",
          "مسوولية",
          "خطف",
          "قتل",
          "انفجار",
          "اطلاق");

  /** Words that set a new clause against content which is a noun phrase. */
  static final Set<String> AGAINST =
      Set.of("لكن", "ولكن", "لكنه", "ولكنه", "لكنها", "ولكنها", "وقد");

  /** Verbs behind فيما that say what something is about. */
  static final Set<String> CONCERNING = Set.of("يتعلق", "يخص", "يتصل", "يرتبط", "يلي", "بعد");

  /** Nouns of telling behind دون: without further details. */
  static final Set<String> TELLING =
      Set.of(
          "اضافة", "ذكر", "اعطاء", "تقديم", "تحديد", "كشف", "الكشف", "توضيح", "الاشارة", "الافصاح",
          "الخوض", "الادلاء", "ايراد", "تسمية");

  /** Nouns of information, which may stand for a source: بحسب أرقام. */
  static final Set<String> INFORMATION =
      Set.of(
          "رقم",
          "ارقام",
          "معلومات",
          "معلومة",
          "بيانات",
          "احصاءات",
          "احصائيات",
          "احصائية",
          "احصاء",
          "حصيلة",
          "تقديرات",
          "تقدير",
          "انباء",
          "نبا",
          "رواية",
          "روايات",
          "شهادة",
          "شهادات",
          "وثيقة",
          "وثائق",
          "نص",
          "معطيات",
          "مؤشرات",
          "نتائج",
          "نتيجة",
          "صور",
          "تسريبات",
          "استطلاع");

  /** Heads of what one acts by (وفقا للاتفاق), folded, without article. */
  static final Set<String> BASIS =
      Set.of(
          "اتفاق", "اتفاقية", "قانون", "دستور", "معاهدة", "قرار", "لائحة", "ميثاق", "خطة", "شروط",
          "معايير", "قواعد", "نظام", "مبدا", "ترتيب");

  /** Words that open a question which is told rather than asked. */
  static final Set<String> INTERROGATIVE = Set.of("هل", "كيف", "لماذا", "متي", "اين", "ماذا");

  static final Set<String> NEGATION =
      Set.of("لم", "ولم", "لن", "ولن", "لا", "ولا", "فلم", "فلا", "ما");

  private Particles() {}

  private static Set<String> prefixed(String prefix) {
    Set<String> out = new HashSet<>();
    for (String stem : THAT_STEMS) {
      out.add(prefix + stem);
    }
    return Set.copyOf(out);
  }
}
