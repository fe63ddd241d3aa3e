package org.isnad.engine.word;

import org.isnad.engine.text.Token;
import org.isnad.engine.word.Analysis.Form;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Analysis.Pronoun;
import org.isnad.engine.word.Analysis.Tense;
import org.isnad.engine.word.Analysis.Voice;

/** The readings of numbers and marks. */
final class Marks {
  private Marks() {}

  static Candidate candidate(String plain, Token.Kind kind) {
    Pos pos = kind == Token.Kind.NUMBER ? Pos.NUM : Pos.PUNCT;
    Analysis analysis =
        new Analysis(
            plain,
            pos,
            Form.NONE,
            "",
            0,
            0,
            0,
            Tense.NONE,
            Voice.UNMARKED,
            0,
            Gender.UNKNOWN,
            Number.UNKNOWN,
            Pronoun.NONE,
            "mark");
    return new Candidate(analysis, Candidate.Source.FUNCTION, 0, 0, false, false);
  }
}
