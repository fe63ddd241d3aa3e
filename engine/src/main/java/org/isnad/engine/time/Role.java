package org.isnad.engine.time;

/** What a word does in an expression of time; the {@code role} column of {@code times.tsv}. */
enum Role {
  /** A number in figures; not in the file. */
  FIGURE,
  /** A number word; value: the number. */
  CARDINAL,
  /** A word for some (بضعة). */
  FEW,
  /** A masculine ordinal; value: the number. */
  ORDINAL,
  /** A feminine ordinal, as hours are counted; value: the hour. */
  HOUR,
  /** Part of an hour behind it; value: minutes. */
  FRACTION,
  /** إلا, which takes a fraction off the hour. */
  LESS,
  /** A unit in the singular; value: {@link Unit}. */
  UNIT,
  /** Two of a unit; value: {@link Unit}. */
  DUAL,
  /** A unit in the plural; value: {@link Unit}. */
  UNITS,
  /** The dual before two names (يومي السبت والأحد); value: {@link Unit}. */
  PAIRED,
  /** A weekday without its article; value: ISO number. */
  WEEKDAY,
  /** A month of the Gregorian calendar ({@code months.tsv}); value: its use. */
  MONTH,
  /** A month of the Hijri calendar ({@code months.tsv}); value: its use. */
  HIJRI_MONTH,
  /** A day counted from today; value: days. */
  RELATIVE_DAY,
  /** A part of the day; value: its code. */
  DAY_PART,
  /** Midnight or midday; value: the hour. */
  MIDNIGHT,
  /** A vague stretch before a part of the day (وقت متأخر من). */
  STRETCH,
  /** Beginning, middle or end of a period. */
  EDGE,
  /** An adjective for the period before now. */
  PAST,
  /** An adjective for the last few of a unit. */
  LATEST,
  /** An adjective for the period that is. */
  PRESENT,
  /** An adjective for the period after now. */
  NEXT,
  /** An adjective for the period after the one spoken of. */
  FOLLOWING,
  /** An adjective for the period before the one spoken of. */
  PRECEDING,
  /** The same period, behind its noun. */
  SAME,
  /** هذا. */
  THIS,
  /** ذلك; also نفس, before its noun. */
  THAT,
  /** A season; value: TIMEX3 code. */
  SEASON,
  /** A quarter of a year. */
  QUARTER,
  /** A half of a year. */
  SEMESTER,
  /** A decade of a century; value: its digit. */
  DECADE,
  /** Words that make an amount vague. */
  ABOUT,
  /** Nouns of duration that belong to the expression. */
  SPAN,
  /** Prepositions before a duration that stay outside. */
  DURING,
  /** منذ. */
  SINCE,
  /** قبل. */
  BEFORE,
  /** بعد. */
  AFTER,
  /** قبل ذلك and the like, before an amount. */
  BEYOND,
  /** Adjectives of an amount; value: X where they stand for the number. */
  MANY,
  /** كل. */
  EVERY,
  /** A set; value: TIMEX3 value. */
  REPEAT,
  /** A vague time; value: TIMEX3 value, or DURATION. */
  REFERENCE,
  /** A vague time after في only (في الماضي); value: TIMEX3 value. */
  REFERENCE_IN,
  /** A time zone; value: 1 where its place follows. */
  ZONE,
  /** A calendar behind a year. */
  ERA,
  /** Adjectives for kinds of years (العام الدراسي). */
  YEAR_KIND,
  /** The end of the week. */
  WEEKEND,
  /** The article written apart, before a figure. */
  ARTICLE,
  /** Words that a bare year may follow. */
  PREPOSITION,
  /** Words between two times of a kind. */
  LINKING,
  /** من between a time and the longer one it belongs to. */
  OF,
  /** Words that speak of what is to come. */
  COME,
  /** Words that speak of what was. */
  GONE,
  /** أن and إن, before which another clause stands. */
  COMPLEMENTIZER,
  /** Words after which a present tense only describes. */
  RELATIVE,
  /** Nouns with which عام means general. */
  TITLE,
  /** Nouns that a bare year may follow, at once or behind their adjective. */
  YEAR_HEAD,
  /** Nouns that make 11 September that of 2001. */
  ATTACK_HEAD,
  /** Nouns that make what follows a name. */
  NAME_HEAD,
  /** Names that look like times. */
  NAME,
  /** Adjectives with which اليوم is a noun. */
  DAY_LABEL,
  /** Words that make years an age. */
  AGE,
  /** Words that no number counts. */
  FUNCTION
}
