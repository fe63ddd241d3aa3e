package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Token;

/**
 * Reads every word of a text: clitics, lemma, part of speech, features. Thread-safe.
 *
 * <p>The readings of a word form are found once and kept, as many as fit; choosing among them by
 * context is done for every word.
 */
public final class WordReader {
  private static final int KEPT = 50_000;

  private final Analyzer analyzer;
  private final Chooser chooser = new Chooser();
  private final Map<String, List<Candidate>> known = new ConcurrentHashMap<>();

  private WordReader(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** A reader with the word files of {@code resources}. */
  public static WordReader create(Resources resources) {
    return new WordReader(new Analyzer(Lexicon.load(resources), WordCounts.load(resources)));
  }

  /** Reads the words of {@code text}. */
  public ReadText read(SegmentedText text) {
    List<List<Candidate>> lattice = new ArrayList<>(text.tokens().size());
    for (Token token : text.tokens()) {
      lattice.add(candidates(token));
    }
    return new ReadText(text, chooser.choose(text.tokens(), lattice));
  }

  private List<Candidate> candidates(Token token) {
    if (!token.isWord()) {
      return List.of(Marks.candidate(token));
    }
    List<Candidate> found = known.get(token.plain());
    if (found == null) {
      found = analyzer.read(token.plain(), token.folded());
      if (known.size() >= KEPT) {
        known.clear();
      }
      known.put(token.plain(), found);
    }
    return found;
  }
}
