package org.isnad.engine.word;

import static org.isnad.engine.word.StemClass.*;

import java.util.List;
import org.isnad.engine.text.Letters;

/** All beginnings of verbs, nouns and function words, by their folded letters. */
final class Beginnings {
  private static final char NO_PREFIX = ' ';

  private static final long PRESENTS =
      mask(
          PRESENT,
          PRESENT_LONG,
          PRESENT_SHORT,
          PRESENT_FINAL,
          PRESENT_PRONOUN,
          PRESENT_CUT,
          PRESENT_GLIDE,
          PRESENT_YA);
  private static final long PASTS =
      mask(
          PAST,
          PAST_LONG,
          PAST_SHORT,
          PAST_SHORT_N,
          PAST_FINAL,
          PAST_PRONOUN,
          PAST_CUT,
          PAST_GLIDE,
          PAST_YA,
          PAST_WAW,
          IMPERATIVE);
  private static final long NOUNS =
      mask(NOUN, PERSON, TEH, PLURAL, FINAL, StemClass.PRONOUN, GLIDE, YA, CUT, FIXED);
  private static final long DETERMINERS = mask(DETERMINER, DETERMINER_OR_PRONOUN);
  private static final long PARTICLES = mask(PARTICLE, PARTICLE_OR_PRONOUN, PARTICLE_PRONOUN);

  private final LetterMap<Beginning> map = new LetterMap<>(128);
  private int longest;

  private Beginnings() {}

  /** All beginnings. */
  static Beginnings create() {
    Beginnings all = new Beginnings();
    all.after("", 0);
    all.after("و", Proclitic.WA.bit());
    all.after("ف", Proclitic.FA.bit());
    return all;
  }

  /** The beginnings with the letters of {@code word} before {@code to}. */
  List<Beginning> at(String word, int to) {
    return map.get(word, 0, to);
  }

  /** The longest beginning's letters. */
  int longest() {
    return longest;
  }

  private void after(String conjunction, int bits) {
    put(conjunction, PASTS | NOUNS | DETERMINERS | PARTICLES | PRESENT_FIRST.bit(), bits);
    noun(conjunction + "ب", bits | Proclitic.BI.bit());
    noun(conjunction + "ك", bits | Proclitic.KA.bit());
    noun(conjunction + "ل", bits | Proclitic.LI.bit());
    int al = Proclitic.AL.bit();
    long articled = NOUNS & ~StemClass.PRONOUN.bit() | DETERMINERS;
    put(conjunction + "ال", articled, bits | al);
    put(conjunction + "بال", articled, bits | Proclitic.BI.bit() | al);
    put(conjunction + "كال", articled, bits | Proclitic.KA.bit() | al);
    put(conjunction + "لل", articled, bits | Proclitic.LI.bit() | al);
    String li = conjunction + "ل";
    add(new Beginning(li, articled, bits | Proclitic.LI.bit() | al, li.length(), NO_PREFIX, true));
    present(conjunction, bits);
    present(conjunction + "س", bits | Proclitic.SA.bit());
    present(conjunction + "ل", bits | Proclitic.LI.bit());
    if (!conjunction.isEmpty()) {
      return;
    }
    put("أ", PARTICLES, Proclitic.HAMZA.bit());
  }

  private void noun(String letters, int bits) {
    put(letters, NOUNS | DETERMINERS, bits);
  }

  private void present(String letters, int bits) {
    for (char prefix :
        new char[] {Letters.YEH, Letters.TEH, Letters.NOON, Letters.ALEF_HAMZA_ABOVE}) {
      add(new Beginning(letters + prefix, PRESENTS, bits, letters.length(), prefix, false));
    }
    if ((bits & (Proclitic.SA.bit() | Proclitic.LI.bit())) != 0) {
      put(letters, PRESENT_FIRST.bit(), bits);
    }
  }

  private void put(String letters, long hosts, int bits) {
    add(new Beginning(letters, hosts, bits, letters.length(), NO_PREFIX, false));
  }

  private void add(Beginning beginning) {
    map.add(Letters.fold(beginning.letters()), beginning);
    longest = Math.max(longest, beginning.letters().length());
  }
}
