package org.isnad.engine.word;

/** Which beginnings and endings a stem takes. */
enum StemClass {
  /** Past that takes every ending: كتب. */
  PAST,
  /** Past before endings that begin with a vowel: قال، ردّ. */
  PAST_LONG,
  /** Past before endings that begin with a consonant: قل، ردد. */
  PAST_SHORT,
  /** The same of stems that end in ن, which swallow the ن of an ending: كن. */
  PAST_SHORT_N,
  /** Past without ending or pronoun: رمى. */
  PAST_FINAL,
  /** Past without ending, before a pronoun: رما. */
  PAST_PRONOUN,
  /** Past of defective verbs before ت and وا: رم، دع. */
  PAST_CUT,
  /** Past of defective verbs before ا and consonants: رمي، دعو. */
  PAST_GLIDE,
  /** Past of defective verbs that lose their ي before وا alone: بقي. */
  PAST_YA,
  /** The same before وا: بق. */
  PAST_WAW,
  /** Present that takes every ending: كتب. */
  PRESENT,
  /** Present before endings that begin with a vowel and without ending: قول، ردّ. */
  PRESENT_LONG,
  /** Present before ن, and the jussive: قل، ردد. */
  PRESENT_SHORT,
  /** Present without ending or pronoun: بقى. */
  PRESENT_FINAL,
  /** Present without ending, before a pronoun: بقا. */
  PRESENT_PRONOUN,
  /** Present of defective verbs before ون وا ين, and the jussive: رم، دع. */
  PRESENT_CUT,
  /** Present of defective verbs before ا and ن: بقي. */
  PRESENT_GLIDE,
  /** The same, which also stands without ending: رمي، دعو. */
  PRESENT_YA,
  /** Present of the first person where it melts with a hamza: آخذ. */
  PRESENT_FIRST,
  /** Imperative. */
  IMPERATIVE,
  /** Noun of a thing: بيان. */
  NOUN,
  /** Adjective, participle or noun of a person: متحدث, سياسي. */
  PERSON,
  /** Noun before ة or its ت: حكوم. */
  TEH,
  /** Broken plural: وزراء, قرارات is none. */
  PLURAL,
  /** Noun or adjective without ending or pronoun: مستشفى. */
  FINAL,
  /** Noun before a pronoun alone: مستشفا, أصدقائ. */
  PRONOUN,
  /** Noun in ى or ي before dual and plural endings: مستشفي. */
  GLIDE,
  /** Participle in ي: قاضي. */
  YA,
  /** Participle in ي without it: قاض. */
  CUT,
  /** A name or another noun that takes no ending. */
  FIXED,
  /** A function word after و and ف alone: الذي is none, لم is one. */
  PARTICLE,
  /** The same with or without a pronoun: لكن. */
  PARTICLE_OR_PRONOUN,
  /** The same with a pronoun alone: علي. */
  PARTICLE_PRONOUN,
  /** A function word that prepositions may be written onto: هذا. */
  DETERMINER,
  /** The same with or without a pronoun: كل. */
  DETERMINER_OR_PRONOUN;

  private final boolean present = name().startsWith("PRESENT") && !name().equals("PRESENT_FIRST");
  private final boolean verbal =
      name().startsWith("P") && (present || name().startsWith("PAST_") || isOtherVerb(name()));

  private static boolean isOtherVerb(String name) {
    return name.equals("PAST") || name.equals("PRESENT_FIRST");
  }

  /** A set of classes as bits. */
  static long mask(StemClass... classes) {
    long mask = 0;
    for (StemClass c : classes) {
      mask |= c.bit();
    }
    return mask;
  }

  @SuppressWarnings("EnumOrdinal") // a bit set in a long, made and read in one run
  long bit() {
    return 1L << ordinal();
  }

  /** Whether it is a stem of the present that stands behind a prefix. */
  boolean isPresent() {
    return present;
  }

  /** Whether it is a stem of a finite verb. */
  boolean isVerbal() {
    return verbal || this == IMPERATIVE;
  }
}
