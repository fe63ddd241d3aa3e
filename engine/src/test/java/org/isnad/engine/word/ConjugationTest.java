package org.isnad.engine.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Tense;
import org.isnad.engine.word.Analysis.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjugationTest {
  private static final Resources RESOURCES = Resources.builtIn();
  private static final Analyzer ANALYZER =
      new Analyzer(Lexicon.load(RESOURCES), WordCounts.load(RESOURCES));

  /** A verb for every root kind and form: its lemma, then forms of its past and of its present. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "كتب كتب كتبت كتبا كتبتا كتبوا كتبن كتبنا كتبتم - يكتب تكتب نكتب أكتب يكتبان يكتبون تكتبين يكتبن يكتبوا",
        "سأل سأل سألت سألوا سئل سئلت - يسأل تسأل يسألون",
        "قرأ قرأ قرأت قرأوا قرؤوا قرئ - يقرأ تقرأ يقرؤون يقرأون",
        "أخذ أخذ أخذت أخذوا - يأخذ تأخذ آخذ نأخذ يؤخذ",
        "وصل وصل وصلت وصلوا - يصل تصل يصلون نصل",
        "وضع وضع وضعت - يضع تضع يضعون يوضع",
        "ودع ودع - يدع تدع",
        "وثق وثق وثقت - يثق تثق",
        "قال قال قالت قالوا قلت قلنا قيل قالا - يقول تقول يقولون يقل نقول أقول يقال يقولوا",
        "كان كان كانت كانوا كنا كنت كن كانا - يكون تكون يكونون يكن أكن تكونوا",
        "باع باع باعت باعوا بعت - يبيع تبيع يبع يباع",
        "خاف خاف خافت خافوا خفت - يخاف تخاف يخف",
        "جاء جاء جاءت جاءوا جاؤوا جئت - يجيء تجيء",
        "دعا دعا دعت دعوا دعوت دعاه دعوا دعي - يدعو تدعو يدعون يدع يدعوه يدعى",
        "رمى رمى رمت رموا رميت رماه رميا - يرمي ترمي يرمون يرم يرميه",
        "بقي بقي بقيت بقوا بقينا - يبقى تبقى يبقون يبق يبقيان",
        "سعى سعى سعت سعوا - يسعى تسعى يسعون",
        "رأى رأى رأت رأوا رأيت رآه - يرى ترى يرون نرى يراه",
        "ردّ رد ردت ردوا رددت رددنا - يرد ترد يردون يرددن",
        "أكّد أكد أكدت أكدوا أكدنا - يؤكد تؤكد يؤكدون نؤكد أؤكد",
        "سمّى سمى سمت سموا سميت سماه - يسمي تسمي يسمون يسمى",
        "هنّأ هنأ هنأت هنأوا - يهنئ تهنئ يهنئون",
        "حاصر حاصر حاصرت حاصروا حوصر حوصرت - يحاصر تحاصر يحاصرون",
        "عانى عانى عانت عانوا عانينا - يعاني تعاني يعانون يعان",
        "واصل واصل واصلت - يواصل تواصل",
        "أعلن أعلن أعلنت أعلنوا - يعلن تعلن يعلنون",
        "أقام أقام أقامت أقاموا أقمت أقيم أقيمت - يقيم تقيم يقيمون يقم يقام",
        "أعدّ أعد أعدت أعدوا أعددت - يعد تعد يعدون",
        "ألغى ألغى ألغت ألغوا ألغيت ألغي - يلغي تلغي يلغون يلغ يلغى",
        "أوقف أوقف أوقفت - يوقف توقف",
        "آمن آمن آمنت آمنوا - يؤمن تؤمن يؤمنون",
        "أنشأ أنشأ أنشأت أنشئ - ينشئ تنشئ ينشئون",
        "تحدّث تحدث تحدثت تحدثوا - يتحدث تتحدث يتحدثون",
        "تلقّى تلقى تلقت تلقوا تلقيت - يتلقى تتلقى يتلقون يتلق",
        "تبادل تبادل تبادلت تبادلا - يتبادل تتبادل يتبادلون",
        "تفادى تفادى تفادت - يتفادى تتفادى",
        "تساءل تساءل تساءلت - يتساءل يتساءلون",
        "انسحب انسحب انسحبت انسحبوا - ينسحب تنسحب ينسحبون",
        "انهار انهار انهارت انهاروا - ينهار تنهار",
        "انضمّ انضم انضمت انضموا - ينضم تنضم",
        "اجتمع اجتمع اجتمعت اجتمعوا - يجتمع تجتمع يجتمعون",
        "اتّهم اتهم اتهمت اتهموا - يتهم تتهم يتهمون",
        "اتّخذ اتخذ اتخذت - يتخذ تتخذ",
        "اصطدم اصطدم اصطدمت - يصطدم تصطدم",
        "ازداد ازداد ازدادت - يزداد تزداد",
        "اختار اختار اختارت اختاروا اختير - يختار تختار",
        "التقى التقى التقت التقوا - يلتقي تلتقي يلتقون يلتق",
        "امتدّ امتد امتدت - يمتد تمتد",
        "احمرّ احمر احمرت - يحمر تحمر",
        "استقبل استقبل استقبلت استقبلوا - يستقبل تستقبل",
        "استقال استقال استقالت استقالوا استقلت - يستقيل تستقيل يستقل",
        "استدعى استدعى استدعت استدعوا استدعي - يستدعي تستدعي",
        "استمرّ استمر استمرت استمروا - يستمر تستمر",
        "استأنف استأنف استأنفت استؤنفت - يستأنف تستأنف يستأنفون",
        "ترجم ترجم ترجمت - يترجم تترجم",
        "تدهور تدهور تدهورت - يتدهور تتدهور",
        "اطمأنّ اطمأن اطمأنت - يطمئن تطمئن",
      })
  void findsTheVerbOfEveryForm(String row) {
    String[] cells = row.split(" ", -1);
    Tense tense = Tense.PAST;
    for (int i = 1; i < cells.length; i++) {
      if (cells[i].equals("-")) {
        tense = Tense.PRESENT;
      } else {
        assertThat(verbs(cells[i], tense))
            .as("verbs of %s (%s)", cells[i], tense)
            .contains(cells[0]);
      }
    }
  }

  private static List<String> verbs(String form, Tense tense) {
    return readings(form).stream()
        .filter(a -> a.isFinite() && a.tense() == tense)
        .map(Analysis::lemma)
        .toList();
  }

  private static List<Analysis> readings(String form) {
    return ANALYZER.read(form, Letters.fold(form)).stream().map(Candidate::analysis).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "تصريح تصريح صرّح VERBAL_NOUN",
        "تصريحاته تصريح صرّح VERBAL_NOUN",
        "محاصرة محاصرة حاصر VERBAL_NOUN",
        "إقامتها إقامة أقام VERBAL_NOUN",
        "إلغاء إلغاء ألغى VERBAL_NOUN",
        "إلغائه إلغاء ألغى VERBAL_NOUN",
        "تبنيه تبنّي تبنّى VERBAL_NOUN",
        "انهيار انهيار انهار VERBAL_NOUN",
        "اتهامات اتّهام اتّهم VERBAL_NOUN",
        "اختيار اختيار اختار VERBAL_NOUN",
        "استقالته استقالة استقال VERBAL_NOUN",
        "استدعائهم استدعاء استدعى VERBAL_NOUN",
        "استمرار استمرار استمرّ VERBAL_NOUN",
        "تهنئة تهنئة هنّأ VERBAL_NOUN",
        "تسمية تسمية سمّى VERBAL_NOUN",
        "المتحدثون متحدّث تحدّث ACTIVE_PARTICIPLE",
        "متحدثة متحدّث تحدّث ACTIVE_PARTICIPLE",
        "المعتدين معتدي اعتدى ACTIVE_PARTICIPLE",
        "المستقيل مستقيل استقال ACTIVE_PARTICIPLE",
        "مقتولان مقتول قتل PASSIVE_PARTICIPLE",
        "مقتولا مقتول قتل PASSIVE_PARTICIPLE",
        "المقامة مقام أقام PASSIVE_PARTICIPLE",
      })
  void derivesNounsFromVerbs(String form, String lemma, String verb, Form kind) {
    assertThat(readings(form))
        .anyMatch(a -> a.lemma().equals(lemma) && a.verb().equals(verb) && a.form() == kind);
  }

  @Test
  void tellsThePassiveWhereTheLettersDo() {
    assertThat(voices("قيل", "قال")).containsOnly(Voice.PASSIVE);
    assertThat(voices("قال", "قال")).containsOnly(Voice.ACTIVE);
    assertThat(voices("يقال", "قال")).containsOnly(Voice.PASSIVE);
    assertThat(voices("اعتقل", "اعتقل")).containsOnly(Voice.UNMARKED);
    assertThat(voices("حوصر", "حاصر")).containsOnly(Voice.PASSIVE);
  }

  private static List<Voice> voices(String form, String verb) {
    return readings(form).stream()
        .filter(a -> a.isFinite() && a.lemma().equals(verb))
        .map(Analysis::voice)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "قالت قال 3 FEMININE SINGULAR",
        "قالا قال 3 MASCULINE DUAL",
        "قالوا قال 3 MASCULINE PLURAL",
        "قلنا قال 1 UNKNOWN PLURAL",
        "يقول قال 3 MASCULINE SINGULAR",
        "نقول قال 1 UNKNOWN PLURAL",
        "يقولون قال 3 MASCULINE PLURAL",
        "يقولان قال 3 MASCULINE DUAL",
      })
  void tellsPersonGenderAndNumber(
      String form, String verb, int person, Analysis.Gender gender, Analysis.Number number) {
    assertThat(readings(form))
        .anyMatch(
            a ->
                a.lemma().equals(verb)
                    && a.person() == person
                    && a.gender() == gender
                    && a.number() == number);
  }
}
