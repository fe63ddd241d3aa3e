package org.isnad.engine.word;

import static org.isnad.engine.word.StemClass.*;

import java.util.List;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Analysis.Pronoun;

/** All endings of verbs, nouns and function words, by their letters. */
final class Endings {
  private static final int LONGEST = 7;

  private static final long PAST_VOWEL = mask(PAST, PAST_LONG, PAST_YA);
  private static final long PAST_CONSONANT =
      mask(PAST, PAST_SHORT, PAST_SHORT_N, PAST_GLIDE, PAST_YA);
  private static final long PRESENT_ENDING = mask(PRESENT, PRESENT_LONG, PRESENT_CUT);
  private static final long NOMINAL = mask(NOUN, PERSON, PLURAL, YA);

  private final LetterMap<Ending> map = new LetterMap<>(256);

  private Endings() {}

  /** All endings. */
  static Endings create() {
    Endings endings = new Endings();
    endings.past();
    endings.present();
    endings.imperative();
    endings.nouns();
    endings.functionWords();
    return endings;
  }

  /** The endings with the letters of {@code word} from {@code from} to its end. */
  List<Ending> at(String word, int from) {
    return map.get(word, from, word.length());
  }

  /** The longest ending's letters. */
  int longest() {
    return LONGEST;
  }

  private void past() {
    verb("", "", mask(PAST, PAST_LONG, PAST_YA), 3, Gender.MASCULINE, Number.SINGULAR);
    alone("", mask(PAST_FINAL), 3, Gender.MASCULINE, Number.SINGULAR);
    pronouns("", mask(PAST_PRONOUN), 3, Gender.MASCULINE, Number.SINGULAR, true);
    verb("ت", "ت", PAST_VOWEL | mask(PAST_CUT), 3, Gender.FEMININE, Number.SINGULAR);
    verb("ا", "ا", PAST_VOWEL | mask(PAST_GLIDE), 3, Gender.MASCULINE, Number.DUAL);
    verb("تا", "تا", PAST_VOWEL | mask(PAST_CUT), 3, Gender.FEMININE, Number.DUAL);
    verb("وا", "و", mask(PAST, PAST_LONG, PAST_CUT, PAST_WAW), 3, Gender.MASCULINE, Number.PLURAL);
    verb("ن", "ن", PAST_CONSONANT & ~PAST_SHORT_N.bit(), 3, Gender.FEMININE, Number.PLURAL);
    verb("ت", "ت", PAST_CONSONANT & ~mask(PAST, PAST_YA), 1, Gender.UNKNOWN, Number.SINGULAR);
    verb("نا", "نا", PAST_CONSONANT & ~PAST_SHORT_N.bit(), 1, Gender.UNKNOWN, Number.PLURAL);
    verb("ا", "ا", mask(PAST_SHORT_N), 1, Gender.UNKNOWN, Number.PLURAL);
    verb("تم", "تمو", PAST_CONSONANT, 2, Gender.MASCULINE, Number.PLURAL);
  }

  private void present() {
    verb(
        "",
        "",
        mask(PRESENT, PRESENT_LONG, PRESENT_SHORT, PRESENT_YA, PRESENT_CUT, PRESENT_FIRST),
        3,
        Gender.UNKNOWN,
        Number.SINGULAR);
    alone("", mask(PRESENT_FINAL), 3, Gender.UNKNOWN, Number.SINGULAR);
    pronouns("", mask(PRESENT_PRONOUN), 3, Gender.UNKNOWN, Number.SINGULAR, true);
    verb("ون", "ون", PRESENT_ENDING, 3, Gender.MASCULINE, Number.PLURAL);
    verb("وا", "و", PRESENT_ENDING, 3, Gender.MASCULINE, Number.PLURAL);
    verb("ين", "ين", PRESENT_ENDING, 2, Gender.FEMININE, Number.SINGULAR);
    long dual = mask(PRESENT, PRESENT_LONG, PRESENT_GLIDE, PRESENT_YA);
    verb("ان", "ان", dual, 3, Gender.UNKNOWN, Number.DUAL);
    verb("ا", "ا", dual, 3, Gender.UNKNOWN, Number.DUAL);
    long feminine = mask(PRESENT, PRESENT_SHORT, PRESENT_GLIDE, PRESENT_YA);
    verb("ن", "ن", feminine, 3, Gender.FEMININE, Number.PLURAL);
  }

  private void imperative() {
    verb("", "", mask(IMPERATIVE), 2, Gender.MASCULINE, Number.SINGULAR);
    verb("وا", "و", mask(IMPERATIVE), 2, Gender.MASCULINE, Number.PLURAL);
    alone("ي", mask(IMPERATIVE), 2, Gender.FEMININE, Number.SINGULAR);
  }

  private void nouns() {
    noun("", "", NOMINAL, Gender.UNKNOWN, Number.UNKNOWN);
    alone("", mask(FINAL, FIXED, CUT), 0, Gender.UNKNOWN, Number.UNKNOWN);
    pronouns("", mask(StemClass.PRONOUN), 0, Gender.UNKNOWN, Number.UNKNOWN, true);
    bare("ا", mask(NOUN, PERSON, PLURAL, YA, CUT, GLIDE, FIXED), Gender.UNKNOWN, Number.UNKNOWN);
    long dual = mask(NOUN, PERSON, GLIDE, YA);
    alone("ان", dual, 0, Gender.UNKNOWN, Number.DUAL);
    bare("ا", mask(NOUN, PERSON, YA), Gender.UNKNOWN, Number.DUAL);
    pronouns("ا", dual, 0, Gender.UNKNOWN, Number.DUAL, true);
    alone("ين", mask(NOUN, GLIDE), 0, Gender.UNKNOWN, Number.DUAL);
    bare("ي", mask(NOUN, GLIDE), Gender.UNKNOWN, Number.DUAL);
    pronouns("ي", mask(NOUN, GLIDE), 0, Gender.UNKNOWN, Number.DUAL, true);
    long people = mask(PERSON, CUT);
    alone("ون", people, 0, Gender.MASCULINE, Number.PLURAL);
    alone("ين", people, 0, Gender.MASCULINE, Number.PLURAL);
    bare("و", people, Gender.MASCULINE, Number.PLURAL);
    pronouns("و", people, 0, Gender.MASCULINE, Number.PLURAL, true);
    bare("ي", people, Gender.MASCULINE, Number.PLURAL);
    pronouns("ي", people, 0, Gender.MASCULINE, Number.PLURAL, true);
    noun("ات", "ات", mask(NOUN, PERSON, TEH, GLIDE, YA), Gender.FEMININE, Number.PLURAL);
    teh(mask(TEH), Number.UNKNOWN);
    teh(mask(PERSON, YA), Number.SINGULAR);
  }

  private void teh(long hosts, Number number) {
    alone("ة", hosts, 0, Gender.FEMININE, number);
    put("ه", "", hosts, 0, Gender.FEMININE, number, Analysis.Pronoun.NONE, false, true);
    pronouns("ت", hosts, 0, Gender.FEMININE, number, true);
    alone("تان", hosts, 0, Gender.FEMININE, Number.DUAL);
    alone("تين", hosts, 0, Gender.FEMININE, Number.DUAL);
    bare("تا", hosts, Gender.FEMININE, Number.DUAL);
    bare("تي", hosts, Gender.FEMININE, Number.DUAL);
    pronouns("تا", hosts, 0, Gender.FEMININE, Number.DUAL, true);
    pronouns("تي", hosts, 0, Gender.FEMININE, Number.DUAL, true);
  }

  private void functionWords() {
    long alone = mask(PARTICLE, PARTICLE_OR_PRONOUN, DETERMINER, DETERMINER_OR_PRONOUN);
    alone("", alone, 0, Gender.UNKNOWN, Number.UNKNOWN);
    long joined = mask(PARTICLE_OR_PRONOUN, PARTICLE_PRONOUN, DETERMINER_OR_PRONOUN);
    pronouns("", joined, 0, Gender.UNKNOWN, Number.UNKNOWN, true);
    put("ني", "ني", joined, 0, Gender.UNKNOWN, Number.UNKNOWN, Analysis.Pronoun.MY, true, false);
  }

  private void verb(
      String last, String joined, long hosts, int person, Gender gender, Number number) {
    alone(last, hosts, person, gender, number);
    pronouns(joined, hosts, person, gender, number, false);
    String my = joined + "ني";
    put(my, "ني", hosts, person, gender, number, Analysis.Pronoun.MY, true, false);
  }

  private void noun(String last, String joined, long hosts, Gender gender, Number number) {
    alone(last, hosts, 0, gender, number);
    pronouns(joined, hosts, 0, gender, number, true);
  }

  private void alone(String letters, long hosts, int person, Gender gender, Number number) {
    put(letters, "", hosts, person, gender, number, Analysis.Pronoun.NONE, false, false);
  }

  private void bare(String letters, long hosts, Gender gender, Number number) {
    put(letters, "", hosts, 0, gender, number, Analysis.Pronoun.NONE, true, false);
  }

  private void pronouns(
      String joined, long hosts, int person, Gender gender, Number number, boolean my) {
    for (PronounLetters p : PronounLetters.values()) {
      if (p != PronounLetters.YA || my) {
        put(
            joined + p.letters(),
            p.letters(),
            hosts,
            person,
            gender,
            number,
            p.pronoun(),
            true,
            false);
      }
    }
  }

  private void put(
      String letters,
      String pronounLetters,
      long hosts,
      int person,
      Gender gender,
      Number number,
      Pronoun pronoun,
      boolean bare,
      boolean sloppy) {
    map.add(
        letters,
        new Ending(
            letters,
            hosts,
            person,
            gender,
            number,
            pronoun,
            pronounLetters.length(),
            bare,
            sloppy));
  }
}
