package org.isnad.engine.name;

import java.util.List;
import org.isnad.engine.word.Analysis.Gender;

/**
 * Where a text says which office a person holds.
 *
 * @param office lemma of the office noun
 * @param field folded stem of what the office is of (خارجية); empty where none is told
 * @param country ISO code of the country that these words tell, {@code ---} where they tell none
 * @param gender of the office noun
 * @param at index of the first word of the name
 * @param words folded words of the name
 */
record Holder(
    String office, String field, String country, Gender gender, int at, List<String> words) {
  Holder {
    words = List.copyOf(words);
  }

  /**
   * How well this answers to {@code wanted}, an office without a name; negative where not at all.
   */
  int fit(Holder wanted, boolean bare) {
    if (!office.equals(wanted.office) || gender != wanted.gender) {
      return -1;
    }
    boolean sameField = field.equals(wanted.field);
    if (!sameField && !(wanted.field.isEmpty() && (bare || office.equals("وزير")))) {
      return -1;
    }
    boolean open = country.equals("---") || wanted.country.equals("---");
    if (!open && !country.equals(wanted.country)) {
      return -1;
    }
    return (country.equals(wanted.country) ? 2 : 0) + (sameField ? 1 : 0);
  }
}
