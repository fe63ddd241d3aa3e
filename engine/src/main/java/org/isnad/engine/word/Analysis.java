package org.isnad.engine.word;

/**
 * One way to read a word.
 *
 * @param lemma without vowels, with shadda and hamzas: verbs as third person masculine singular of
 *     the past (أكّد), nouns singular
 * @param pos part of speech of the stem
 * @param form what a word derived from a verb is; {@code NONE} for others
 * @param verb lemma of the verb that the word is a form of or derives from; empty where there is
 *     none
 * @param proclitics bits of {@link Proclitic}; ask with {@link #has}
 * @param prefixLength letters of the normalised word that belong to proclitics, the article counted
 * @param suffixLength letters of the normalised word that belong to the pronoun behind it
 * @param tense of finite verbs
 * @param voice of finite verbs; {@code UNMARKED} where the letters do not tell
 * @param person of finite verbs (0 where there is none)
 * @param gender of the word
 * @param number of the word
 * @param pronoun the pronoun written onto its end
 * @param rule where the analysis comes from: a lexicon file and lemma, a closed-class word, or the
 *     guesser
 */
public record Analysis(
    String lemma,
    Pos pos,
    Form form,
    String verb,
    int proclitics,
    int prefixLength,
    int suffixLength,
    Tense tense,
    Voice voice,
    int person,
    Gender gender,
    Number number,
    Pronoun pronoun,
    String rule) {

  /** Forms of and from a verb. */
  public enum Form {
    NONE,
    FINITE,
    VERBAL_NOUN,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE
  }

  /** Tenses by form; the future is a present with {@link Proclitic#SA} or سوف before it. */
  public enum Tense {
    NONE,
    PAST,
    PRESENT,
    IMPERATIVE
  }

  /** Voices as far as letters show them. */
  public enum Voice {
    UNMARKED,
    ACTIVE,
    PASSIVE
  }

  /** Grammatical gender. */
  public enum Gender {
    UNKNOWN,
    MASCULINE,
    FEMININE
  }

  /** Grammatical number. */
  public enum Number {
    UNKNOWN,
    SINGULAR,
    DUAL,
    PLURAL
  }

  /** Pronouns behind a word, by their letters: ه ها هم هن هما ي نا ك كم ني. */
  public enum Pronoun {
    NONE,
    HIS,
    HER,
    THEIR,
    THEIR_FEMININE,
    THEIR_DUAL,
    MY,
    OUR,
    YOUR,
    YOUR_PLURAL
  }

  /** Whether {@code proclitic} stands before the stem. */
  public boolean has(Proclitic proclitic) {
    return (proclitics & proclitic.bit()) != 0;
  }

  /** Whether it is a finite verb. */
  public boolean isFinite() {
    return form == Form.FINITE;
  }

  /** Whether it carries the article. */
  public boolean isDefinite() {
    return has(Proclitic.AL);
  }

  /**
   * Where a word of {@code length} letters is cut: the ends of its parts, in letters, the last
   * being {@code length}. Each proclitic but the article is a part, then the stem with its article,
   * then the pronoun. In لل the second lam is the article's.
   */
  public int[] cuts(int length) {
    int separate = Integer.bitCount(proclitics & ~Proclitic.AL.bit());
    int[] ends = new int[separate + 1 + (suffixLength > 0 ? 1 : 0)];
    for (int i = 0; i < separate; i++) {
      ends[i] = i + 1;
    }
    if (suffixLength > 0) {
      ends[separate] = length - suffixLength;
    }
    ends[ends.length - 1] = length;
    return ends;
  }
}
