package org.isnad.engine.word;

/** A kind of evidence from the neighbours: a matrix from what is seen of them to the reading. */
enum Template {
  /** The word before, by kind and end. */
  BEFORE(Axis.LEFT, Axis.FULL),
  /** The word before, by kind alone. */
  KIND_BEFORE(Axis.KIND, Axis.KIND),
  /** The word after, by kind, front and end. */
  AFTER(Axis.FULL, Axis.LEFT),
  /** The word after, by kind alone. */
  KIND_AFTER(Axis.KIND, Axis.KIND),
  /** The two words before. */
  TWO_BEFORE(Axis.TWO_KINDS, Axis.KIND),
  /** The words on both sides. */
  AROUND(Axis.TWO_KINDS, Axis.KIND),
  /** A frequent word before. */
  WORD_BEFORE(Axis.WORD, Axis.FULL),
  /** A frequent word after. */
  WORD_AFTER(Axis.WORD, Axis.LEFT),
  /** Whether the clause has its verb, and the word before. */
  CLAUSE(Axis.CLAUSE, Axis.KIND),
  /** The gender of the word before. */
  GENDER_BEFORE(Axis.GENDER, Axis.GENDER),
  /** The gender of the word after. */
  GENDER_AFTER(Axis.GENDER, Axis.GENDER);

  private final Axis rows;
  private final Axis columns;

  Template(Axis rows, Axis columns) {
    this.rows = rows;
    this.columns = columns;
  }

  Axis rows() {
    return rows;
  }

  Axis columns() {
    return columns;
  }
}
