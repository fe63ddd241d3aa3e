package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.FormCache;
import org.isnad.engine.text.Letters;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Token;

/**
 * Reads every word of a text: clitics, lemma, part of speech, features. Thread-safe.
 *
 * <p>The readings of a word form are found once and kept, as many as fit; choosing among them by
 * context is done for every word.
 */
public final class WordReader {
  private static final int KEPT = 30_000;
  private static final int KEPT_MARKS = 1_000;

  private final Analyzer analyzer;
  private final WordCounts counts;
  private final WordModel model;
  private final Chooser chooser;
  private final FormCache<Readings> known = new FormCache<>(KEPT, this::find);
  private final FormCache<Readings> marks =
      new FormCache<>(KEPT_MARKS, mark -> Readings.ofMark(mark, Token.Kind.MARK));
  private final FormCache<Readings> quotes =
      new FormCache<>(KEPT_MARKS, mark -> Readings.ofMark(mark, Token.Kind.QUOTE));

  WordReader(Analyzer analyzer, WordCounts counts, WordModel model) {
    this.analyzer = analyzer;
    this.counts = counts;
    this.model = model;
    this.chooser = new Chooser(model.context());
  }

  /** A reader with the word files of {@code resources}. */
  public static WordReader create(Resources resources) {
    WordCounts counts = WordCounts.load(resources);
    Analyzer analyzer = new Analyzer(Lexicon.load(resources), counts);
    return new WordReader(analyzer, counts, WordModel.load(resources));
  }

  /** Reads the words of {@code text}. */
  public ReadText read(SegmentedText text) {
    List<Readings> lattice = new ArrayList<>(text.tokens().size());
    for (Token token : text.tokens()) {
      lattice.add(readings(token));
    }
    return new ReadText(text, chooser.choose(text.tokens(), lattice));
  }

  private Readings readings(Token token) {
    return switch (token.kind()) {
      case WORD -> known.of(token.plain());
      case MARK -> marks.of(token.plain());
      case QUOTE -> quotes.of(token.plain());
      case NUMBER -> Readings.ofMark(token.plain(), Token.Kind.NUMBER);
    };
  }

  private Readings find(String plain) {
    String folded = Letters.fold(plain);
    return model.score(folded, analyzer.read(plain, folded), counts);
  }
}
